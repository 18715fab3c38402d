/** What an author can forbid; rows in `wrong-turns-table.ts` say by which facts each is known. */
export const WRONG_TURNS = [
  'watermark-deleted',
  'action-deleted',
  'role-key-deleted',
  'registry-changed',
  'role-removed',
  'role-installed',
  'setup-killed',
  'setup-failed',
  'checks-failed',
  'server-restarted',
  'windows-reinstalled',
  'service-stopped',
  'file-deleted',
  'package-removed',
] as const;

export type WrongTurn = (typeof WRONG_TURNS)[number];
