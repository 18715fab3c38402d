/** The simulated desktop around the windows, and the words of every window. */
export const desktop = {
  /** Also the title of the program's own window. */
  programName: 'Setup Rehearsal',
  label: 'Desktop',
  loading: 'Starting the simulated server...',
  noAnswer: 'The program does not answer. Close it and start it again: the session continues where it was.',
  noticeTitle: 'Setup Rehearsal',
  crash: {
    title: 'This view has failed',
    text: 'The simulated server is not harmed: its state is kept outside this view. Reload to go on where you were.',
    detail: 'Detail: {detail}',
    reload: '&Reload',
  },
  buttons: { ok: 'OK', cancel: 'Cancel', yes: '&Yes', no: '&No', close: '&Close' },
  window: { minimize: 'Minimize', maximize: 'Maximize', restore: 'Restore', close: 'Close' },
  taskbar: {
    label: 'Taskbar',
    start: 'Start',
    tray: 'Notification area',
    speed: 'Speed',
    speedTitle: 'Speed of simulated time: {speed}',
    factor: '{factor}x',
    instant: 'Instant',
    language: 'Language',
    languageTitle: 'Language: {language}',
    languages: { en: 'English', fr: 'Français' },
    clock: 'Time on the simulated server',
    openWindows: 'Open windows',
  },
  /** Labels of the places that Start and the desktop open. */
  places: {
    'control-panel': '&Control Panel',
    services: '&Services',
    'registry-editor': '&Registry Editor',
    console: '&Exchange Management Console',
    'setup-logs': 'Setup &logs',
    scenarios: 'Sce&narios',
    about: '&About',
  },
};
