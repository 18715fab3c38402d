import type { RegistryChange } from '../changes/registry-changes';
import type { Host } from '../host';
import { findText, findValue, setValue, type Registry } from '../registry/registry';
import { SERVICES_ROOT } from '../registry/service-keys';

/** Where Windows keeps the name that the computer has in DNS. */
export const TCPIP_PARAMETERS = `${SERVICES_ROOT}\\Tcpip\\Parameters`;
export const HOST_NAME = 'Hostname';

/**
 * What Windows takes as a computer's NetBIOS name (KB 188997), blanks and dots apart, which it only tolerates: up to
 * 15 characters, of which DNS does not know all.
 */
export const NETBIOS_NAME = /^[A-Za-z0-9!@#$%^&'(){}~_-]{1,15}$/;

/** A label of DNS (RFC 1123): letters, digits and, within, hyphens. */
const DNS_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Whether a name may stand in DNS: a label that is not digits only (RFC 1123, 2.1). */
export function isDnsName(name: string): boolean {
  return DNS_LABEL.test(name) && !/^\d+$/.test(name);
}

/** Whether a primary DNS suffix is made of labels of DNS, however many. */
export function isDnsSuffix(suffix: string): boolean {
  return suffix.split('.').every((label) => DNS_LABEL.test(label));
}

/** The computer's name in DNS; its NetBIOS name where the registry does not hold another. */
export function dnsHostName({ name, registry }: Pick<Host, 'name' | 'registry'>): string {
  return findText(registry, TCPIP_PARAMETERS, HOST_NAME) ?? name;
}

/** The registry with the computer's name in DNS, where it does not hold one yet. */
export function withHostName(registry: Registry, name: string): Registry {
  return findValue(registry, TCPIP_PARAMETERS, HOST_NAME)
    ? registry
    : setValue(registry, TCPIP_PARAMETERS, HOST_NAME, { type: 'REG_SZ', data: name });
}

/** What gives the computer another name in DNS alone. */
export function hostNameChange(name: string): RegistryChange {
  const value = { type: 'REG_SZ', data: name } as const;
  return { type: 'registry-value-set', path: TCPIP_PARAMETERS, name: HOST_NAME, value };
}
