import type { SimulatorApi } from './api';

/** One channel name a member of the API. */
export const CHANNELS = {
  connect: 'simulator:connect',
  execute: 'simulator:execute',
  setPreferences: 'simulator:set-preferences',
  openScenario: 'simulator:open-scenario',
  conditions: 'simulator:conditions',
  logLines: 'simulator:log-lines',
  findInLog: 'simulator:find-in-log',
  cancelFindInLog: 'simulator:cancel-find-in-log',
  copyLogLines: 'simulator:copy-log-lines',
  copyText: 'simulator:copy-text',
  savePage: 'simulator:save-page',
  pasteText: 'simulator:paste-text',
  openCustomerData: 'simulator:open-customer-data',
  cancelReading: 'simulator:cancel-reading',
  closeCase: 'simulator:close-case',
  cancelSending: 'simulator:cancel-sending',
  lookAtRun: 'simulator:look-at-run',
  rehearse: 'simulator:rehearse',
  sendPictures: 'simulator:send-pictures',
  saveRedactedLog: 'simulator:save-redacted-log',
  labs: 'simulator:labs',
  startLab: 'simulator:start-lab',
  openLabFile: 'simulator:open-lab-file',
  takeHint: 'simulator:take-hint',
  undoTo: 'simulator:undo-to',
  startOver: 'simulator:start-over',
  finishLab: 'simulator:finish-lab',
  leaveLab: 'simulator:leave-lab',
  labPoints: 'simulator:lab-points',
  showPoint: 'simulator:show-point',
  saveLabReport: 'simulator:save-lab-report',
  saveLabResult: 'simulator:save-lab-result',
  authorLab: 'simulator:author-lab',
  openResults: 'simulator:open-results',
  saveSummary: 'simulator:save-summary',
  onPush: 'simulator:push',
} as const satisfies Record<keyof SimulatorApi, string>;

/** On which the preload script tells main what was dropped on the window: paths, which the view never sees. */
export const DROPPED_CHANNEL = 'simulator:dropped';
