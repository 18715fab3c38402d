/** What an author can forbid; rows in `wrong-turns-table.ts` say by which facts each is known. */
export const WRONG_TURNS = [
  'watermark-deleted',
  'action-deleted',
  'role-key-deleted',
  'role-removed',
  'other-role-installed',
  'setup-killed',
  'setup-failed',
  'checks-failed',
  'server-restarted',
  'windows-reinstalled',
  'registry-changed',
  'service-stopped',
  'file-deleted',
  'server-object-deleted',
  'setup-refused',
] as const;

export type WrongTurn = (typeof WRONG_TURNS)[number];
