export const run = {
  title: 'Run',
  hint: 'Type the name of a program, of a folder or of a file of this server.',
  open: '&Open:',
  history: 'Lines typed before',
  showHistory: 'Show lines typed before',
  noHistoryReason: 'Nothing has been typed here before.',
  emptyReason: 'Type a name first.',
};
