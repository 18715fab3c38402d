import type { Host } from './host';
import { findValue } from './registry/registry';

/** Where Windows Server 2008 keeps which parts of IPv6 are off (KB 952842). */
export const IPV6_PARAMETERS = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters';
export const DISABLED_COMPONENTS = 'DisabledComponents';

/** The values of DisabledComponents that turn IPv6 off as a whole. */
const WHOLLY_OFF: readonly number[] = [0xff, 0xffffffff];

/** The number in DisabledComponents; 0 where it is not set. */
export function disabledComponents(host: Pick<Host, 'registry'>): number {
  const value = findValue(host.registry, IPV6_PARAMETERS, DISABLED_COMPONENTS);
  return value?.type === 'REG_DWORD' ? value.data : 0;
}

/** Whether IPv6 is off on the adapter but not in the registry, which transport does not survive (S37, KB 952842). */
export function isIpv6UnboundOnly(host: Host): boolean {
  return (
    host.windows.product === 'Windows Server 2008' &&
    !host.network.isIpv6Bound &&
    !WHOLLY_OFF.includes(disabledComponents(host))
  );
}

/** Whether IPv6 is off in part, by some bits of the registry (S38). */
export function isIpv6HalfDisabled(host: Host): boolean {
  const bits = disabledComponents(host);
  return host.windows.product === 'Windows Server 2008' && bits !== 0 && !WHOLLY_OFF.includes(bits);
}
