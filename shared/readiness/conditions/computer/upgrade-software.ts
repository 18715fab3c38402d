import type { Host } from '../../../host/host';
import { isOlderBuild } from '../../../setup/build-number';
import { isExchangeListed } from '../../../setup/entry';
import type { UPGRADE_SOFTWARE_RULES } from '../../rules/computer/upgrade-software';
import { obstacle, type ConditionChanges, type ConditionsOf } from '../condition';
import { softwareGone, softwareThere } from './computer-causes';

/** An obstacle where nothing is upgraded to Service Pack 2 or later. */
function atUpgrade(host: Host, changes: ConditionChanges): ConditionChanges {
  if (!isExchangeListed(host)) return obstacle('needs-role');
  return isOlderBuild(host.media.build, '8.2.0.0') ? obstacle('needs-later-media') : changes;
}

/** What an upgrade to Service Pack 2 or later asks of the server, taken away and given back. */
export const UPGRADE_SOFTWARE_CONDITIONS: ConditionsOf<typeof UPGRADE_SOFTWARE_RULES> = {
  WindowsInstaller45NotInstalled: {
    breaks: ({ host }) => atUpgrade(host, softwareGone(host, 'windows-installer-4.5')),
    mends: ({ host }) => atUpgrade(host, softwareThere(host, 'windows-installer-4.5')),
  },
  ExchangeInterimUpdateInstalled: {
    breaks: ({ host }) => atUpgrade(host, softwareThere(host, 'exchange-interim-update')),
    mends: ({ host }) => softwareGone(host, 'exchange-interim-update'),
  },
};
