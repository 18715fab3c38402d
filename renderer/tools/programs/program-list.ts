import { OTHER_EXCHANGE, otherExchangeBuild, type OtherExchange } from '../../../shared/host/other-exchange';
import type { Registry } from '../../../shared/host/registry/registry';
import { PACKAGE_IDS, softwarePackage, type PackageId } from '../../../shared/host/windows/packages-table';
import { componentEra, type Windows } from '../../../shared/host/windows/windows';
import type { ProgramSnapshot } from '../../../shared/session/snapshot/snapshot';
import { ComputerIcon } from '../../icons/administration-icons';
import { ProductIcon } from '../../icons/ProductIcon';
import { ProgramsIcon } from '../../icons/tool-icons';
import type { Text } from '../../use-text';
import type { Icon } from '../../windows/window-store';

/** What can be taken off the server: software, or an Exchange of another version. */
export type Removable = { readonly package: PackageId } | { readonly product: OtherExchange };

/** A program in the list of programs. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly icon: Icon;
  readonly megabytes: number;
  /** What the session says of ours; null for the others, which stay as they are. */
  readonly exchange: ProgramSnapshot | null;
  /** What Remove takes off the server; null where it takes nothing, or opens Setup. */
  readonly removable: Removable | null;
}

const SERVICE_PACK_MEGABYTES = 311;

/** Size of the software beside Exchange; the numbers are ours. */
const MEGABYTES: Readonly<Record<PackageId, number>> = {
  'dotnet-2.0': 88,
  'hotfix-926776': 4,
  'mmc-3.0': 9,
  'powershell-1.0': 6,
  'dotnet-2.0-sp1': 184,
  'msxml-6.0': 3,
  'time-zone-update': 2,
  'windows-media-encoder': 14,
  'windows-media-audio-codec': 1,
  'hotfix-904639': 3,
  'hotfix-918980': 2,
  'windows-installer-4.5': 8,
  'hotfix-980050': 1,
  'windows-server-2003-sp2': SERVICE_PACK_MEGABYTES,
  'speech-server': 236,
  'exchange-interim-update': 31,
};

/** What the list needs of the words. */
export type ListText = Pick<Text, 'locale' | 'catalog' | 'fill'>;

/** All installed programs by name. */
export function installedPrograms(
  text: ListText,
  windows: Windows,
  exchange: ProgramSnapshot | null,
  registry: Registry,
): readonly Program[] {
  const others = [
    ...software(text, windows),
    ...otherVersions(text, registry),
    ...servicePack(text, windows),
  ];
  const name = text.catalog.tools.programs.exchange;
  const ours: Program[] = exchange
    ? [{ id: 'exchange', name, icon: ProductIcon, megabytes: exchange.megabytes, exchange, removable: null }]
    : [];
  return [...others, ...ours].sort((left, right) => left.name.localeCompare(right.name, text.locale));
}

function software({ catalog }: ListText, { packages }: Windows): Program[] {
  return PACKAGE_IDS.filter((id) => packages.includes(id)).map((id) => ({
    id,
    name: catalog.windows.packages[id],
    icon: ProgramsIcon,
    megabytes: MEGABYTES[id],
    exchange: null,
    removable: softwarePackage(id).isRemovable ? { package: id } : null,
  }));
}

/** Exchange of other versions, by its name in its own list entry. */
function otherVersions({ catalog }: ListText, registry: Registry): Program[] {
  return OTHER_EXCHANGE.filter(({ id }) => otherExchangeBuild(registry, id) !== null).map(
    ({ id, megabytes }) => ({
      id,
      name: catalog.tools.programs.otherExchange[id],
      icon: ProductIcon,
      megabytes,
      exchange: null,
      removable: { product: id },
    }),
  );
}

/** Windows Server 2008 lists its service packs among the updates, which have a page of their own. */
function servicePack({ catalog, fill }: ListText, windows: Windows): Program[] {
  const { product, servicePack: number } = windows;
  if (number === 0 || componentEra(windows) !== '2003') return [];
  const name = fill(catalog.tools.programs.servicePack, { windows: product, number });
  const program = { id: 'servicePack', name, icon: ComputerIcon, megabytes: SERVICE_PACK_MEGABYTES };
  return [{ ...program, exchange: null, removable: null }];
}
