/** Builds of the installation discs that there are: the product and its service packs (domain.md 14.1; S28). */
export const DISC_BUILDS = ['8.0.685.25', '8.1.240.6', '8.2.176.2', '8.3.83.6'] as const;
export type DiscBuild = (typeof DISC_BUILDS)[number];

/** The first build that was sold; what is older is a pre-release (domain.md 14.1: two builds of RTM exist). */
export const FIRST_RELEASED_BUILD = '8.0.685.24';

/** The service pack of a build of Exchange Server 2007, 0 without one: 8.1 is service pack 1 (domain.md section 9). */
export function servicePackOf(build: string): number {
  return Number(/^8\.(\d)\./.exec(build)?.[1] ?? 0);
}

/** `Exchange Server 2007 SP1` from its build. */
export function productName(build: string): string {
  const servicePack = servicePackOf(build);
  return servicePack > 0 ? `Exchange Server 2007 SP${servicePack}` : 'Exchange Server 2007';
}
