import type { ProgramSnapshot } from '../../../shared/session/snapshot';
import { ProductIcon } from '../../icons/ProductIcon';
import { ComputerIcon, ProgramsIcon } from '../../icons/tool-icons';
import type { Text } from '../../use-text';
import type { Icon } from '../../windows/window-store';

/** A program in Add or Remove Programs. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly icon: Icon;
  readonly megabytes: number;
  /** What the session says of ours; null for the others, which stay as they are. */
  readonly exchange: ProgramSnapshot | null;
}

/** Programs that a server of the time has besides; sizes are ours. */
const OTHERS = [
  { id: 'dotnet', icon: ProgramsIcon, megabytes: 88 },
  { id: 'powershell', icon: ProgramsIcon, megabytes: 6 },
] as const;

const SERVICE_PACK_MEGABYTES = 311;
/** `Windows Server 2003 SP2 x64` */
const WITH_SERVICE_PACK = /^(.+) SP([1-9]\d*)\b/;

/** All installed programs by name; `windows` as the snapshot names it. */
export function installedPrograms(
  text: Text,
  windows: string,
  exchange: ProgramSnapshot | null,
): readonly Program[] {
  const words = text.catalog.tools.programs;
  const others = OTHERS.map((other): Program => ({ ...other, name: words.others[other.id], exchange: null }));
  const ours: Program[] = exchange
    ? [{ id: 'exchange', name: words.exchange, icon: ProductIcon, megabytes: exchange.megabytes, exchange }]
    : [];
  return [...others, ...servicePack(text, windows), ...ours].sort((left, right) =>
    left.name.localeCompare(right.name, text.locale),
  );
}

/** The service pack of Windows, where it has one. */
function servicePack({ catalog, fill }: Text, server: string): Program[] {
  const [, windows, number] = WITH_SERVICE_PACK.exec(server) ?? [];
  if (windows === undefined || number === undefined) return [];
  const name = fill(catalog.tools.programs.others.servicePack, { windows, number });
  return [{ id: 'servicePack', name, icon: ComputerIcon, megabytes: SERVICE_PACK_MEGABYTES, exchange: null }];
}
