import type { SetupTask } from '../../task';
import { deleteFiles, removeServices, stopServices, unregisterRole } from '../remove-effects';

/** Removal of Unified Messaging. */
export const REMOVE_UNIFIED_MESSAGING: readonly SetupTask[] = [
  stopServices('e6b034a0', 'stop-UMServices', 30, 'UnifiedMessaging', 'MSExchangeUM', 'MSS'),
  unregisterRole('134f988e', 'clear-UMServerRole', 20, 'UnifiedMessaging'),
  removeServices('a1554836', 'uninstall-UMService', 15, 'UnifiedMessaging', 'MSExchangeUM'),
  deleteFiles('9bc1b97b', 'remove-UMPrompts', 20, 'UnifiedMessaging\\prompts\\customPrompts.cfg'),
  deleteFiles('9fb7fbc4', 'remove-UMGlobalConfiguration', 10, 'Bin\\UMConfig.xml'),
  deleteFiles('f640ff71', 'uninstall-UMLanguagePack', 45, 'UnifiedMessaging\\prompts\\en\\installed.txt'),
  removeServices('0e86f15f', 'uninstall-SpeechEngineService', 20, 'UnifiedMessaging', 'MSS'),
  stopServices('84872401', 'stop-UMADTopologyService', 15, 'UnifiedMessaging', 'MSExchangeADTopology'),
  removeServices('ce1e30e8', 'uninstall-UMADTopologyService', 15, 'UnifiedMessaging', 'MSExchangeADTopology'),
];
