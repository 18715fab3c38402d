import { isOlderBuild } from '../../../setup/build-number';
import { rule } from '../../rule';

/** The first build of Service Pack 2, from which on an upgrade has these needs (domain.md 6.4; S51). */
const SERVICE_PACK_2 = '8.2.0.0';

/** Rules of ours about an upgrade to Service Pack 2 or later. */
export const UPGRADE_SOFTWARE_RULES = [
  rule({
    id: 'WindowsInstaller45NotInstalled',
    severity: 'error',
    scope: 'all-roles',
    actions: ['BuildToBuildUpgrade'],
    settings: ['WindowsInstaller45', 'SetupVersion'],
    findings: ({ WindowsInstaller45, SetupVersion }) =>
      !WindowsInstaller45 && !isOlderBuild(SetupVersion, SERVICE_PACK_2),
    logText: 'Windows Installer 4.5 is not installed; the upgrade to this service pack needs it.',
    sources: ['S51'],
    hasArticle: false,
  }),
  rule({
    id: 'ExchangeInterimUpdateInstalled',
    severity: 'error',
    scope: 'all-roles',
    actions: ['BuildToBuildUpgrade'],
    settings: ['InterimUpdate', 'SetupVersion'],
    findings: ({ InterimUpdate, SetupVersion }) =>
      InterimUpdate && !isOlderBuild(SetupVersion, SERVICE_PACK_2),
    logText: 'An interim update for Exchange Server is installed and must be removed before the upgrade.',
    sources: ['S51'],
    hasArticle: false,
  }),
] as const;
