import { useWindows } from '../windows/use-windows';
import type { ToolId } from '../windows/window-store';
import { About } from './About';
import { Console } from './console/Console';
import { ControlPanel } from './programs/ControlPanel';
import { Notepad } from './files/Notepad';
import { Programs } from './programs/Programs';
import { RegistryEditor } from './registry/RegistryEditor';
import { Scenarios } from './Scenarios';
import { Services } from './services/Services';
import { SetupLogs } from './files/SetupLogs';

const VIEWS = {
  'control-panel': ControlPanel,
  programs: Programs,
  services: Services,
  'registry-editor': RegistryEditor,
  'setup-logs': SetupLogs,
  console: Console,
  scenarios: Scenarios,
  about: About,
} as const;

const NOTEPAD = 'notepad:';

/** The windows of all tools that are open. */
export function OpenTools() {
  const tools = useWindows((state) => state.tools);
  return tools.map((id) => <Tool key={id} id={id} />);
}

function Tool({ id }: { readonly id: ToolId }) {
  if (isNotepad(id)) return <Notepad path={id.slice(NOTEPAD.length)} />;
  const View = VIEWS[id];
  return <View />;
}

function isNotepad(id: ToolId): id is `notepad:${string}` {
  return id.startsWith(NOTEPAD);
}
