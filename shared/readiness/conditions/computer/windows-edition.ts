import type { Host } from '../../../host/host';
import type { WindowsChoice } from '../../../host/windows/editions';
import { componentEra } from '../../../host/windows/windows';
import type { WINDOWS_EDITION_RULES } from '../../rules/computer/windows-edition';
import { obstacle, type ConditionChanges, type ConditionsOf } from '../condition';
import { installerThere, on2003 } from './computer-causes';

/** Another Windows than the one that is there; one property at a time, also where no disc had that combination. */
const exchanged = (part: Partial<Omit<WindowsChoice, 'servicePack'>>) =>
  [{ type: 'windows-exchanged', part }] as const;

const on2008 = ({ windows }: Host, changes: ConditionChanges) =>
  componentEra(windows) === '2008' ? changes : obstacle('needs-server-2008');

/** Which Windows it is, exchanged for an unsuitable one and back. */
export const WINDOWS_EDITION_CONDITIONS: ConditionsOf<typeof WINDOWS_EDITION_RULES> = {
  ValidOSVersion: {
    breaks: ({ host }) =>
      on2003(host, () => [
        { type: 'service-pack-changed', servicePack: 0, when: 'now' },
        ...installerThere(host.windows, 'windows-server-2003-sp2'),
      ]),
    mends: ({ host }) => on2003(host, () => [{ type: 'service-pack-changed', servicePack: 2, when: 'now' }]),
  },
  ServerWinWebEdition: {
    breaks: () => exchanged({ edition: 'web' }),
    mends: () => exchanged({ edition: 'standard' }),
  },
  WindowsServer2008CoreServerEdition: {
    breaks: ({ host }) => on2008(host, exchanged({ installation: 'server-core' })),
    mends: ({ host }) => on2008(host, exchanged({ installation: 'full' })),
  },
  X86NotSupportedForProduction: {
    // Windows Server 2008 R2 was made for x64 only.
    breaks: ({ host }) =>
      host.windows.version.startsWith('6.1.')
        ? obstacle('needs-server-2003')
        : exchanged({ architecture: 'x86' }),
    mends: () => exchanged({ architecture: 'x64' }),
  },
};
