import { useWindows } from '../windows/use-windows';
import type { ToolId } from '../windows/window-store';
import type { ComponentType } from 'react';
import { About } from './About';
import { Briefing } from './Briefing';
import { Console } from './console/Console';
import { ControlPanel } from './programs/ControlPanel';
import { Notepad } from './files/Notepad';
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

const VIEWS: Record<Exclude<ToolId, `notepad:${string}`>, ComponentType<ToolProps>> = {
  'control-panel': ControlPanel,
  programs: Programs,
  services: Services,
  'registry-editor': RegistryEditor,
  'setup-logs': SetupLogs,
  'task-manager': TaskManager,
  briefing: Briefing,
  console: Console,
  scenarios: Scenarios,
  about: About,
};

const NOTEPAD = 'notepad:';

/** The windows of all tools that are open. */
export function OpenTools() {
  const tools = useWindows((state) => state.tools);
  return tools.map((id) => <Tool key={id} id={id} />);
}

function Tool({ id }: { readonly id: ToolId }) {
  const place = useWindows((state) => state.places[id]);
  if (isNotepad(id)) return <Notepad path={id.slice(NOTEPAD.length)} />;
  const View = VIEWS[id];
  return <View key={place} place={place} />;
}

function isNotepad(id: ToolId): id is `notepad:${string}` {
  return id.startsWith(NOTEPAD);
}
