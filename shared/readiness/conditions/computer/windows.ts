import type { HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import { addPendingRenames, donePendingRenames } from '../../../host/registry/pending-renames';
import type { WINDOWS_RULES } from '../../rules/computer/windows';
import type { ConditionsOf } from '../condition';
import { commonComponentAdded, componentGone } from './component-changes';
import { enabled, running, stopped } from './computer-causes';

/** Windows and its services, made unfit for Setup and fit again. */
export const WINDOWS_CONDITIONS: ConditionsOf<typeof WINDOWS_RULES> = {
  RebootPending: {
    breaks: ({ host }) => [addPendingRenames(host, ['\\??\\C:\\WINDOWS\\system32\\SET5F.tmp'])],
    mends: ({ host }) => [...donePendingRenames(host), ...withdrawnName(host)],
  },
  OSCheckedBuild: {
    breaks: () => [{ type: 'debug-start-set', enabled: true, when: 'now' }],
    mends: () => [{ type: 'debug-start-set', enabled: false, when: 'now' }],
  },
  WindowsInstallerServiceDisabledOrNotInstalled: {
    breaks: ({ host }) => [
      ...stopped(host, 'msiserver'),
      { type: 'service-start-type-changed', name: 'msiserver', startType: 'disabled' },
    ],
    mends: ({ host }) => enabled(host, 'msiserver'),
  },
  EventSystemStopped: {
    breaks: ({ host }) => stopped(host, 'EventSystem'),
    mends: ({ host }) => running(host, 'EventSystem'),
  },
  MSDTCStopped: {
    breaks: ({ host }) => stopped(host, 'MSDTC'),
    mends: ({ host }) => running(host, 'MSDTC'),
  },
  ClusSvcInstalledRoleBlock: {
    breaks: ({ host }) => [...commonComponentAdded(host, 'cluster'), ...enabled(host, 'ClusSvc')],
    mends: ({ host }) => componentGone(host, 'cluster'),
  },
};

/** A computer name that waits for the restart, given up. */
function withdrawnName({ name, windows }: Host): HostChange[] {
  return windows.pendingName === null ? [] : [{ type: 'computer-renamed', name, when: 'now' }];
}
