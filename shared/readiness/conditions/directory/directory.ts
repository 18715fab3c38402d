import type { HostChange } from '../../../host/change';
import { networkOf, subnetsAround } from '../../../host/directory/sites';
import { fullyQualifiedName, type Host } from '../../../host/host';
import { preferredDnsServer } from '../../../host/windows/windows';
import type { DIRECTORY_RULES } from '../../rules/directory/directory';
import { inDomain } from '../where';
import { outOfMixedMode, toMixedMode } from './forest-parts';
import { obstacle, type ConditionChanges, type ConditionsOf } from '../condition';

/** The way to the directory, broken and mended: membership, DNS, the site, the domain's level. */
export const DIRECTORY_CONDITIONS: ConditionsOf<typeof DIRECTORY_RULES> = {
  ComputerNotPartofDomain: {
    breaks: ({ host }) =>
      host.directory ? [{ type: 'membership-changed', to: 'workgroup', when: 'now' }] : [],
    mends: ({ host }) => joined(host),
  },
  CannotAccessAD: {
    breaks: inDomain((_directory, { host }) => dnsSilenced(host)),
    mends: inDomain(({ isReachable }, { host }) =>
      isReachable ? dnsFound(host) : obstacle('needs-domain-controller'),
    ),
    companions: ['PrimaryDNSTestFailed'],
  },
  InvalidADSite: {
    breaks: inDomain(({ sites }, { host }) =>
      subnetsAround(sites, host.network.address).map((subnet) => ({ type: 'subnet-removed', subnet })),
    ),
    mends: inDomain(({ sites, domainControllers }, { host }) => {
      const site = domainControllers.find(({ isGlobalCatalog }) => isGlobalCatalog)?.site ?? sites[0]?.name;
      return site === undefined
        ? obstacle('needs-site')
        : [{ type: 'subnet-assigned', subnet: networkOf(host.network.address), site }];
    }),
  },
  LocalDomainModeMixed: {
    breaks: inDomain(({ domain }) => toMixedMode(domain)),
    mends: inDomain((directory) => outOfMixedMode(directory, directory.domain)),
  },
  PrimaryDNSTestFailed: {
    breaks: inDomain((_directory, { host }) => dnsSilenced(host)),
    mends: ({ host }) => dnsFound(host),
    companions: ['CannotAccessAD'],
  },
  HostRecordMissing: {
    breaks: ({ host }) =>
      withDns(host, (address) => [
        { type: 'host-record-removed', address, record: fullyQualifiedName(host) },
      ]),
    mends: ({ host }) =>
      withDns(host, (address) => [
        { type: 'host-record-registered', address, record: fullyQualifiedName(host) },
      ]),
  },
};

function joined({ directory, joinable }: Host): ConditionChanges {
  if (directory) return [];
  if (!joinable) return obstacle('needs-domain');
  return [
    { type: 'membership-changed', to: 'domain', when: 'now' },
    { type: 'account-changed', domain: joinable.netbiosDomain },
  ];
}

/** The adapter names an address in its own network at which no DNS server listens. */
function dnsSilenced({ network }: Host): ConditionChanges {
  const address = [99, 98, 97]
    .map((last) => network.address.replace(/\d+$/, String(last)))
    .find((other) => !network.dnsServers.some((server) => server.address === other));
  return [{ type: 'preferred-dns-set', address: address ?? '192.0.2.1' }];
}

/** The adapter names a DNS server that answers, the present one if it does. */
function dnsFound(host: Host): ConditionChanges {
  return withDns(host, () => []);
}

function withDns(host: Host, more: (address: string) => readonly HostChange[]): ConditionChanges {
  const { network } = host;
  const present = preferredDnsServer(network);
  if (present?.answers) return more(present.address);
  const other = network.dnsServers.find(({ answers }) => answers);
  if (!other) return obstacle('needs-dns-server');
  return [{ type: 'preferred-dns-set', address: other.address }, ...more(other.address)];
}
