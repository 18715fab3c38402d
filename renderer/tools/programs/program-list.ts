import type { ProgramSnapshot } from '../../../shared/session/snapshot';
import { ProductIcon } from '../../icons/ProductIcon';
import { ComputerIcon, ProgramsIcon } from '../../icons/tool-icons';
import type { Catalog } from '../../../shared/i18n/catalog';
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
  { id: 'servicePack', icon: ComputerIcon, megabytes: 311 },
] as const;

/** All installed programs by name. */
export function installedPrograms(
  words: Catalog['tools']['programs'],
  exchange: ProgramSnapshot | null,
): readonly Program[] {
  const others = OTHERS.map((other): Program => ({ ...other, name: words.others[other.id], exchange: null }));
  const ours: Program[] = exchange
    ? [{ id: 'exchange', name: words.exchange, icon: ProductIcon, megabytes: exchange.megabytes, exchange }]
    : [];
  return [...others, ...ours].sort((left, right) => left.name.localeCompare(right.name));
}
