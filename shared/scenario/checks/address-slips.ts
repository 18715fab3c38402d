import { isAddress, isSubnet } from '../../host/directory/sites';
import { slip, type JsonPath, type Slip } from './slip';

/** A host, or what has changed of one, as far as addresses go. */
interface Addresses {
  readonly network?:
    | {
        readonly address?: string | undefined;
        readonly preferredDns?: string | null | undefined;
        readonly dnsServers?: readonly { readonly address: string }[] | undefined;
      }
    | undefined;
  readonly directory?:
    { readonly sites?: readonly { readonly subnets: readonly string[] }[] | undefined } | null | undefined;
}

/** Addresses and subnets that are none. */
export function addressSlips({ network, directory }: Addresses, at: JsonPath): Slip[] {
  const servers = network?.dnsServers ?? [];
  const sites = directory?.sites ?? [];
  return [
    ...addressSlip(network?.address, [...at, 'network', 'address']),
    ...addressSlip(network?.preferredDns, [...at, 'network', 'preferredDns']),
    ...servers.flatMap(({ address }, index) =>
      addressSlip(address, [...at, 'network', 'dnsServers', index, 'address']),
    ),
    ...sites.flatMap(({ subnets }, site) =>
      subnets.flatMap((subnet, index) =>
        isSubnet(subnet)
          ? []
          : [slip('not-a-subnet', [...at, 'directory', 'sites', site, 'subnets', index], { subnet })],
      ),
    ),
  ];
}

function addressSlip(address: string | null | undefined, path: JsonPath): Slip[] {
  const isFine = address === undefined || address === null || isAddress(address);
  return isFine ? [] : [slip('not-an-address', path, { address })];
}
