import type { HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import { rolesInState } from '../../../host/role-status';
import type { ServerRole } from '../../../host/server-role';
import { findService } from '../../../host/windows/service';
import { knownWindowsService } from '../../../host/windows/services-table';
import { componentEra } from '../../../host/windows/windows';
import { installedTargetDir } from '../../../setup/implied-host';
import { barePlan } from '../../../setup/plan/plan';
import type { IIS_RULES } from '../../rules/computer/iis';
import { obstacle, type ConditionsOf } from '../condition';
import { commonComponentAdded, componentAdded, componentRemoved } from './component-changes';

/** Internet Information Services and the network protocol that Setup does not tolerate. */
export const IIS_CONDITIONS: ConditionsOf<typeof IIS_RULES> = {
  SMTPSvcInstalled: {
    breaks: ({ host }) => commonComponentAdded(host, 'smtp'),
    // The services go too where the component is not listed and they are there all the same.
    mends: () => [{ type: 'component-removed', component: 'smtp' }],
  },
  W3SVCDisabledOrNotInstalled: {
    breaks: ({ host }) => webServiceDisabled(host),
    mends: ({ host }) => webServiceBack(host),
  },
  ShouldReRunSetupForW3SVC: {
    plan: (host) => barePlan('Install', [begunWebRole(host) ?? 'ClientAccess'], installedTargetDir(host)),
    breaks: ({ host }) => (begunWebRole(host) ? webServiceDisabled(host) : obstacle('needs-begun-web-role')),
    mends: ({ host }) => (begunWebRole(host) ? webServiceBack(host) : obstacle('needs-begun-web-role')),
    companions: ['W3SVCDisabledOrNotInstalled'],
  },
  Iis32BitMode: {
    breaks: ({ host }) => {
      if (host.windows.architecture !== 'x64') return obstacle('needs-64-bit');
      // The mode is one of IIS 6: adsutil.vbs, which takes it back, is there on its Windows only.
      if (componentEra(host.windows) !== '2003') return obstacle('needs-server-2003');
      return [...commonComponentAdded(host, 'world-wide-web'), { type: 'iis-32bit-mode-set', enabled: true }];
    },
    mends: () => [{ type: 'iis-32bit-mode-set', enabled: false }],
  },
  NntpSvcInstalled: {
    breaks: ({ host }) => componentAdded(host, 'nntp'),
    mends: () => [{ type: 'component-removed', component: 'nntp' }],
  },
  NwLinkInstalled: {
    breaks: ({ host }) => componentAdded(host, 'nwlink'),
    mends: ({ host }) => componentRemoved(host, 'nwlink'),
  },
};

/** The first role with virtual directories that an earlier Setup has begun. */
function begunWebRole({ registry }: Host): ServerRole | undefined {
  const begun = rolesInState(registry, 'unpacked', 'partially-configured');
  return begun.find((role) => role === 'Mailbox' || role === 'ClientAccess');
}

function webServiceDisabled({ services }: Host): HostChange[] {
  return findService(services, 'W3SVC')
    ? [{ type: 'service-start-type-changed', name: 'W3SVC', startType: 'disabled' }]
    : [];
}

/** Able to start: installed with IIS where it is missing, by itself where it was lost. */
function webServiceBack(host: Host): HostChange[] {
  const added = commonComponentAdded(host, 'world-wide-web');
  if (added.length > 0) return added;
  const known = knownWindowsService('W3SVC');
  if (!findService(host.services, 'W3SVC') && known) return [{ type: 'service-installed', service: known }];
  return [{ type: 'service-start-type-changed', name: 'W3SVC', startType: 'automatic' }];
}
