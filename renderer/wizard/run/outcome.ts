import type { Registry } from '../../../shared/host/registry/registry';
import type { RunSnapshot } from '../../../shared/session/snapshot/snapshot';
import { setupPath } from '../../../shared/setup/entry';

/** Whether something is there that could be finalized in the console: a run that succeeded, and did not remove. */
export function canFinalize(run: RunSnapshot | null): boolean {
  return run?.status === 'completed' && run.action !== 'Uninstall';
}

/** How a run that failed is taken up again, with the registry as it left it. */
export function wayAfterFailure(
  { action, groups }: Pick<RunSnapshot, 'action' | 'groups'>,
  registry: Registry,
): 'install-from-media' | 'install-by-change' | 'remove' | 'upgrade' | 'already-exists' {
  // Without the mark that was deleted, every further run would stop there as well.
  if (groups.some(({ failure }) => failure?.code === 'already-exists')) return 'already-exists';
  if (action === 'Uninstall') return 'remove';
  if (action === 'BuildToBuildUpgrade') return 'upgrade';
  return setupPath({ registry }) === 'change' ? 'install-by-change' : 'install-from-media';
}
