import { FRAMEWORK_64 } from '../../../host/files/standard-files';
import type { SOFTWARE_RULES } from '../../../readiness/rules/computer/software';
import type { UPGRADE_SOFTWARE_RULES } from '../../../readiness/rules/computer/upgrade-software';
import type { CuresOf } from '../cure';

const RESTART = { type: 'restart-server' } as const;

/** An installer that somebody has put on the server, opened at the prompt. */
const installer = (name: string) => `C:\\Downloads\\${name}`;

export const SOFTWARE_CURES: CuresOf<typeof SOFTWARE_RULES> = {
  DotNetFramework20NotInstalled: { steps: [installer('NetFx64.exe')] },
  DotNetFramework20HotfixNotInstalled: { steps: [installer('NDP20-KB926776-x64.exe')] },
  DotNetFramework20Sp1NotInstalled: { steps: [installer('NetFx20SP1_x64.exe'), RESTART] },
  ManagementConsole30NotInstalled: { steps: [installer('WindowsServer2003-KB907265-x64.exe')] },
  PowerShell10NotInstalled: {
    on: 'bare2008',
    steps: [{ type: 'install-component', component: 'powershell' }],
  },
  MsXml6NotInstalled: { steps: [installer('msxml6_x64.msi')] },
  TimeZoneUpdateNotInstalled: { steps: [installer('WindowsServer2003-KB942763-x64.exe'), RESTART] },
  WindowsMediaEncoderNotInstalled: { steps: [installer('WMEncoder64.exe')] },
  WindowsMediaAudioCodecNotInstalled: {
    steps: [installer('WindowsServer2003.WindowsMedia-KB917312-x64.exe')],
  },
  SpeechServerInstalled: { steps: [{ type: 'remove-package', package: 'speech-server' }] },
  Hotfix904639NotInstalled: { steps: [installer('WindowsServer2003-KB904639-x64.exe'), RESTART] },
  Hotfix918980NotInstalled: { steps: [installer('WindowsServer2003-KB918980-x64.exe'), RESTART] },
  RpcOverHttpProxyNotInstalled: { steps: [{ type: 'install-component', component: 'rpc-over-http' }] },
  ComPlusNetworkAccessNotEnabled: {
    steps: [{ type: 'install-component', component: 'com-plus-network' }],
  },
  AspNet64NotEnabled: { steps: [`${FRAMEWORK_64}\\aspnet_regiis.exe -ir -enable`] },
};

export const UPGRADE_SOFTWARE_CURES: CuresOf<typeof UPGRADE_SOFTWARE_RULES> = {
  WindowsInstaller45NotInstalled: {
    on: 'upgradable',
    steps: [installer('WindowsServer2003-KB942288-v4-x64.exe'), RESTART],
  },
  ExchangeInterimUpdateInstalled: {
    on: 'upgradable',
    steps: [{ type: 'remove-package', package: 'exchange-interim-update' }],
  },
};
