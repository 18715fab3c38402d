import { useEffect, type ComponentType } from 'react';
import { showAlert } from '../desktop/alerts';
import { currentText } from '../use-text';
import { useWindows } from '../windows/use-windows';
import { closeWindow, type ToolId } from '../windows/window-store';
import { OpenLog } from '../case/log-viewer/OpenLog';
import { Labs } from '../labs/library/Labs';
import { LabResultWindow } from '../labs/result/LabResultWindow';
import { useToolReasons } from '../labs/tools/use-tool-reason';
import { About } from './About';
import { Briefing } from './Briefing';
import { Conditions } from './conditions/Conditions';
import { Console } from './console/Console';
import { StartScreen } from './start-screen/StartScreen';
import { EventViewer } from './event-viewer/EventViewer';
import { WindowsComponents } from './windows-components/WindowsComponents';
import { NetworkConnections } from './network/NetworkConnections';
import { DiskManagement } from './disks/DiskManagement';
import { System } from './system/System';
import { SystemManager } from './system-manager/SystemManager';
import { WindowsSetup } from './windows-setup/WindowsSetup';
import { DirectorySummary } from './directory/DirectorySummary';
import { CustomerCase } from '../case/CustomerCase';
import { Explorer } from './explorer/Explorer';
import { Run } from './explorer/run/Run';
import { ControlPanel } from './programs/ControlPanel';
import { Notepad } from './files/Notepad';
import { CommandPrompt } from './prompt/CommandPrompt';
import { Programs } from './programs/Programs';
import { RegistryEditor } from './registry/RegistryEditor';
import { Scenarios } from './Scenarios';
import { Services } from './services/Services';
import { SetupLogs } from './files/SetupLogs';
import { TaskManager } from './task-manager/TaskManager';

/** What a tool is drawn from; `place` is what it shows first. */
interface ToolProps {
  readonly place: string | undefined;
}

/** Windows of which there is one a document. */
type DocumentId = `notepad:${string}` | `log-viewer:${string}`;

const VIEWS: Record<Exclude<ToolId, DocumentId>, ComponentType<ToolProps>> = {
  'control-panel': ControlPanel,
  programs: Programs,
  services: Services,
  'registry-editor': RegistryEditor,
  'setup-logs': SetupLogs,
  'task-manager': TaskManager,
  'start-screen': StartScreen,
  'event-viewer': EventViewer,
  'windows-components': WindowsComponents,
  'network-connections': NetworkConnections,
  system: System,
  'disk-management': DiskManagement,
  'windows-setup': WindowsSetup,
  directory: DirectorySummary,
  explorer: Explorer,
  run: Run,
  briefing: Briefing,
  console: Console,
  'system-manager': SystemManager,
  prompt: CommandPrompt,
  scenarios: Scenarios,
  conditions: Conditions,
  'customer-case': CustomerCase,
  about: About,
  labs: Labs,
  'lab-result': LabResultWindow,
};

const NOTEPAD = 'notepad:';
const LOG_VIEWER = 'log-viewer:';

/** The windows of all tools that are open. */
export function OpenTools() {
  const tools = useWindows((state) => state.tools);
  return tools.map((id) => <Tool key={id} id={id} />);
}

/** A tool's window; one that the running lab does not allow closes at once, whatever it was opened by. */
function Tool({ id }: { readonly id: ToolId }) {
  const reason = useToolReasons()(id);
  useEffect(() => {
    if (reason === undefined) return;
    closeWindow(id);
    showAlert({ icon: 'error', title: currentText().catalog.desktop.programName, text: reason });
  }, [id, reason]);
  return reason === undefined && <AllowedTool id={id} />;
}

function AllowedTool({ id }: { readonly id: ToolId }) {
  const asked = useWindows((state) => state.places[id]);
  if (isNotepad(id)) return <Notepad path={id.slice(NOTEPAD.length)} />;
  if (isLogViewer(id)) return <OpenLog id={id.slice(LOG_VIEWER.length)} />;
  const View = VIEWS[id];
  return <View key={asked?.request} place={asked?.place} />;
}

function isNotepad(id: ToolId): id is `notepad:${string}` {
  return id.startsWith(NOTEPAD);
}

function isLogViewer(id: ToolId): id is `log-viewer:${string}` {
  return id.startsWith(LOG_VIEWER);
}
