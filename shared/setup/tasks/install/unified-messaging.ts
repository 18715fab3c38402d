import type { SetupTask } from '../../task';
import { installServices, newCertificate, registerRole, startService, writeFile } from '../install-effects';

/** Unified Messaging: speech engine, language pack (S4), service, the role on the server object. */
export const UNIFIED_MESSAGING: readonly SetupTask[] = [
  installServices('839b2eb8', 'install-UMADTopologyService', 20, 'MSExchangeADTopology'),
  startService('94ac3fda', 'start-UMADTopologyService', 25, 'MSExchangeADTopology'),
  installServices('a5bd50eb', 'install-SpeechEngineService', 40, 'MSS'),
  writeFile(
    'b6ce61fc',
    'install-UMLanguagePack',
    90,
    'UnifiedMessaging\\prompts\\en\\installed.txt',
    'en-US\r\n',
    { kind: 'full-control' },
  ),
  writeFile('c7df730d', 'set-UMGlobalConfiguration', 20, 'Bin\\UMConfig.xml', '<UMConfig/>\r\n'),
  writeFile(
    'd8e0841e',
    'install-UMPrompts',
    45,
    'UnifiedMessaging\\prompts\\customPrompts.cfg',
    '[prompts]\r\n',
  ),
  installServices('e9f1952f', 'install-UMService', 30, 'MSExchangeUM'),
  startService('fa02a630', 'start-SpeechEngineService', 20, 'MSS'),
  startService('0b13b741', 'start-UMService', 30, 'MSExchangeUM'),
  newCertificate('5d9f0b27', 'install-UMCertificate', 'UnifiedMessaging'),
  registerRole('1c24c852', 'set-UMServerRole', 20, 'UnifiedMessaging'),
];
