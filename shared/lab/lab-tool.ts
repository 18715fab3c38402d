/** What a student may be allowed to work with. */
export const LAB_TOOLS = [
  'wizard',
  'prompt',
  'registry-editor',
  'services',
  'event-viewer',
  'setup-logs',
  'explorer',
  'programs',
  'windows-components',
  'network-connections',
  'system',
  'disk-management',
  'directory',
  'console',
  'system-manager',
  'task-manager',
] as const;

export type LabTool = (typeof LAB_TOOLS)[number];
