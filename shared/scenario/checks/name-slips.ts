import { slip, type JsonPath, type Slip } from './slip';

interface Named {
  readonly name: string;
}
type List<Item> = readonly Item[] | undefined;

/** A host, or what has changed of one, as far as names go that may stand there only once. */
interface Names {
  readonly disks?: List<{ readonly drive: string }>;
  readonly queues?: List<Named>;
  readonly network?: { readonly dnsServers?: List<{ readonly address: string }> } | undefined;
  readonly directory?: DirectoryNames | null | undefined;
}

interface DirectoryNames {
  readonly sites?: List<Named & { readonly subnets: readonly string[] }>;
  readonly domainControllers?: List<Named>;
  readonly otherDomains?: List<Named>;
  readonly organization?: OrganizationNames | null | undefined;
}

interface OrganizationNames {
  readonly servers?: List<Named>;
  readonly sendConnectors?: List<Named>;
  readonly databases?: List<Named & { readonly server: string }>;
  readonly distributionGroups?: List<Named>;
  readonly offlineAddressBooks?: List<Named>;
  readonly recipientPolicies?: List<Named>;
  readonly activeDirectoryConnectors?: List<Named>;
  readonly legacy?:
    { readonly routingGroups: readonly { readonly servers: readonly Named[] }[] } | null | undefined;
}

/** A name, where it stands, and in which company it has to be the only one of its kind. */
interface Place {
  readonly name: string;
  readonly path: JsonPath;
  readonly among: string;
}

/** Names that are there twice; tools and commands choose things by name. */
export function nameSlips(host: Names, at: JsonPath): Slip[] {
  const { disks, queues, network, directory } = host;
  return twice([
    ...places(disks, [...at, 'disks'], 'drive', ({ drive }) => drive),
    ...named(queues, [...at, 'queues']),
    ...places(network?.dnsServers, [...at, 'network', 'dnsServers'], 'address', ({ address }) => address),
    ...directoryPlaces(directory ?? {}, [...at, 'directory']),
  ]);
}

function directoryPlaces(directory: DirectoryNames, at: JsonPath): Place[] {
  const { sites, domainControllers, otherDomains, organization } = directory;
  return [
    ...named(sites, [...at, 'sites']),
    ...(sites ?? []).flatMap(({ subnets }, site) =>
      subnets.map((name, index) => ({
        name,
        path: [...at, 'sites', site, 'subnets', index],
        among: 'subnets',
      })),
    ),
    ...named(domainControllers, [...at, 'domainControllers']),
    ...named(otherDomains, [...at, 'otherDomains']),
    ...organizationPlaces(organization ?? {}, [...at, 'organization']),
  ];
}

function organizationPlaces(organization: OrganizationNames, at: JsonPath): Place[] {
  const { servers, sendConnectors, databases, distributionGroups, offlineAddressBooks, legacy } =
    organization;
  return [
    ...named(servers, [...at, 'servers']),
    ...named(sendConnectors, [...at, 'sendConnectors']),
    ...named(databases, [...at, 'databases'], ({ server }) => server),
    ...named(distributionGroups, [...at, 'distributionGroups']),
    ...named(offlineAddressBooks, [...at, 'offlineAddressBooks']),
    ...named(organization.recipientPolicies, [...at, 'recipientPolicies']),
    ...named(organization.activeDirectoryConnectors, [...at, 'activeDirectoryConnectors']),
    // Bridgehead servers are chosen by name, so a name may stand in one routing group only.
    ...(legacy?.routingGroups ?? []).flatMap((group, index) =>
      named(group.servers, [...at, 'legacy', 'routingGroups', index, 'servers']).map((place) => ({
        ...place,
        among: 'legacy servers',
      })),
    ),
  ];
}

function named<Item extends Named>(list: List<Item>, at: JsonPath, among?: (item: Item) => string): Place[] {
  return places(list, at, 'name', ({ name }) => name, among);
}

function places<Item>(
  list: List<Item>,
  at: JsonPath,
  field: string,
  nameOf: (item: Item) => string,
  among: (item: Item) => string = () => '',
): Place[] {
  return (list ?? []).map((item, index) => ({
    name: nameOf(item),
    path: [...at, index, field],
    among: `${at.join('.')} ${among(item)}`,
  }));
}

function twice(all: readonly Place[]): Slip[] {
  const seen = new Set<string>();
  return all.flatMap(({ name, path, among }) => {
    const key = JSON.stringify([among.toLowerCase(), name.toLowerCase()]);
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown ? [slip('duplicate-name', path, { name })] : [];
  });
}
