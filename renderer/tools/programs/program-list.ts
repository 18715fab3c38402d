import type { PackageId } from '../../../shared/host/windows/packages-table';
import { componentEra, type Windows } from '../../../shared/host/windows/windows';
import type { ProgramSnapshot } from '../../../shared/session/snapshot/snapshot';
import { ComputerIcon } from '../../icons/administration-icons';
import { ProductIcon } from '../../icons/ProductIcon';
import { ProgramsIcon } from '../../icons/tool-icons';
import type { Text } from '../../use-text';
import type { Icon } from '../../windows/window-store';

/** A program in the list of programs. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly icon: Icon;
  readonly megabytes: number;
  /** What the session says of ours; null for the others, which stay as they are. */
  readonly exchange: ProgramSnapshot | null;
}

/** Software that Windows Server 2003 lists as programs; 2008 has it within. Sizes are ours. */
const PACKAGES: readonly { readonly id: PackageId; readonly megabytes: number }[] = [
  { id: 'dotnet-2.0', megabytes: 88 },
  { id: 'mmc-3.0', megabytes: 9 },
  { id: 'msxml-6.0', megabytes: 3 },
  { id: 'powershell-1.0', megabytes: 6 },
];

const SERVICE_PACK_MEGABYTES = 311;

/** What the list needs of the words. */
export type ListText = Pick<Text, 'locale' | 'catalog' | 'fill'>;

/** All installed programs by name. */
export function installedPrograms(
  text: ListText,
  windows: Windows,
  exchange: ProgramSnapshot | null,
): readonly Program[] {
  const others = componentEra(windows) === '2003' ? programsOfWindows2003(text, windows) : [];
  const name = text.catalog.tools.programs.exchange;
  const ours: Program[] = exchange
    ? [{ id: 'exchange', name, icon: ProductIcon, megabytes: exchange.megabytes, exchange }]
    : [];
  return [...others, ...ours].sort((left, right) => left.name.localeCompare(right.name, text.locale));
}

function programsOfWindows2003({ catalog, fill }: ListText, { product, servicePack, packages }: Windows) {
  const installed = PACKAGES.filter(({ id }) => packages.includes(id)).map(({ id, megabytes }): Program => ({
    id,
    name: catalog.windows.packages[id],
    icon: ProgramsIcon,
    megabytes,
    exchange: null,
  }));
  if (servicePack === 0) return installed;
  const name = fill(catalog.tools.programs.servicePack, { windows: product, number: servicePack });
  const pack = { id: 'servicePack', name, icon: ComputerIcon, megabytes: SERVICE_PACK_MEGABYTES };
  return [...installed, { ...pack, exchange: null }];
}
