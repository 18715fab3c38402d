import type { LabSnapshot } from '../../../shared/lab/lab-snapshot';
import type { LabTool } from '../../../shared/lab/lab-tool';
import type { ToolId } from '../../windows/window-store';

/** Windows that belong to a tool which a lab may not allow; all others are there in any lab. */
const TOOLS: Readonly<Partial<Record<ToolId, LabTool>>> = {
  services: 'services',
  'registry-editor': 'registry-editor',
  'event-viewer': 'event-viewer',
  'disk-management': 'disk-management',
  directory: 'directory',
  prompt: 'prompt',
  console: 'console',
  'system-manager': 'system-manager',
  'setup-logs': 'setup-logs',
  explorer: 'explorer',
  run: 'explorer',
  programs: 'programs',
  'windows-components': 'windows-components',
  'network-connections': 'network-connections',
  system: 'system',
  'task-manager': 'task-manager',
  'start-screen': 'wizard',
};

/** Whether a lab lets its student have a window. What it does not allow can be looked at once it is finished. */
export function isWindowAllowed(
  lab: Pick<LabSnapshot, 'tools' | 'finished'> | null,
  window: ToolId,
): boolean {
  if (!lab || lab.finished) return true;
  // In a lab nobody changes the server as its author would: the conditions are never a student's.
  if (window === 'conditions') return false;
  const tool = TOOLS[window];
  return tool === undefined || lab.tools === null || lab.tools.includes(tool);
}
