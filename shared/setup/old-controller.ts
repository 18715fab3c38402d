import type { DomainController } from '../host/directory/domain-controllers';
import type { Host } from '../host/host';

/** Windows older than Windows Server 2003 with Service Pack 1. */
const TOO_OLD = /^Windows (2000\b|Server 2003$)/;

/** Whether a domain controller's Windows is below what Setup needs: Windows Server 2003 with Service Pack 1. */
export function isWindowsTooOld(windows: string): boolean {
  return TOO_OLD.test(windows);
}

/**
 * `build`: of the Setup that runs. The domain controller over which Setup of 2007 without a service pack stumbles: one that is too old, anywhere in
 * the forest, unless another one is named by /DomainController (S17; fixed in SP1). Undefined where nothing does.
 */
export function blockingController(
  { directory }: Pick<Host, 'directory'>,
  build: string,
  asked: string | null,
): DomainController | undefined {
  if (!directory || !build.startsWith('8.0.')) return undefined;
  const controllers = directory.domainControllers;
  const named = controllers.find(({ name }) => name === asked);
  if (named) return isWindowsTooOld(named.windows) ? named : undefined;
  return controllers.find(({ windows }) => isWindowsTooOld(windows));
}
