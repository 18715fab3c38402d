import type { NAME_RULES } from '../../../readiness/rules/computer/names';
import type { PROTOCOL_RULES } from '../../../readiness/rules/computer/protocols';
import type { WINDOWS_EDITION_RULES } from '../../../readiness/rules/computer/windows-edition';
import type { WINDOWS_RULES } from '../../../readiness/rules/computer/windows';
import { TCPIP_PARAMETERS } from '../../../host/windows/computer-name';
import type { CuresOf } from '../cure';

const RESTART = { type: 'restart-server' } as const;
const SUITABLE = { edition: 'standard', architecture: 'x64', installation: 'full' } as const;

/** Windows Setup on Windows Server 2003 and 2008. */
const REINSTALL = { type: 'reinstall-windows', ...SUITABLE, servicePack: 2 } as const;
const REINSTALL_2008 = { ...REINSTALL, servicePack: 1 } as const;

export const WINDOWS_EDITION_CURES: CuresOf<typeof WINDOWS_EDITION_RULES> = {
  ValidOSVersion: { steps: ['C:\\Downloads\\WindowsServer2003-KB914961-SP2-x64.exe', RESTART] },
  ServerWinWebEdition: { steps: [REINSTALL] },
  WindowsServer2008CoreServerEdition: { on: 'bare2008', steps: [REINSTALL_2008] },
  X86NotSupportedForProduction: { steps: [REINSTALL] },
};

export const NAME_CURES: CuresOf<typeof NAME_RULES> = {
  ServerNameNotValid: { steps: [{ type: 'rename-computer', name: 'EX01' }, RESTART] },
  DNSDomainNameNotValid: { steps: [{ type: 'set-dns-suffix', suffix: 'contoso.com' }, RESTART] },
  ComputerNameDiscrepancy: {
    steps: [
      {
        type: 'set-registry-value',
        path: TCPIP_PARAMETERS,
        name: 'Hostname',
        value: { type: 'REG_SZ', data: 'EX01' },
      },
    ],
  },
};

export const WINDOWS_CURES: CuresOf<typeof WINDOWS_RULES> = {
  RebootPending: { steps: [RESTART] },
  OSCheckedBuild: { steps: [{ type: 'set-debug-start', enabled: false }, RESTART] },
  WindowsInstallerServiceDisabledOrNotInstalled: {
    steps: [{ type: 'set-service-start-type', name: 'msiserver', startType: 'manual' }],
  },
  EventSystemStopped: { steps: ['net start EventSystem'] },
  MSDTCStopped: { steps: [{ type: 'start-service', name: 'MSDTC' }] },
  ClusSvcInstalledRoleBlock: { steps: [{ type: 'remove-component', component: 'cluster' }] },
};

export const PROTOCOL_CURES: CuresOf<typeof PROTOCOL_RULES> = {
  IPv4NotEnabled: { steps: [{ type: 'set-ipv4-binding', bound: true }] },
  IPv6WithoutIPv4: { on: 'bare2008', steps: [{ type: 'set-ipv4-binding', bound: true }] },
};
