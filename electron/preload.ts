import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron';
import type { CommandOutcome, Connection, Push, SimulatorApi } from '../shared/ipc/api';
import type { ConditionSnapshot } from '../shared/session/snapshot/conditions-snapshot';
import { CHANNELS, DROPPED_CHANNEL } from '../shared/ipc/channels';
import type { SendOutcome } from '../shared/ipc/case-api';
import type { LabApi } from '../shared/ipc/lab-api';
import type { LogApi } from '../shared/ipc/log-api';
import type { SaveOutcome } from '../shared/ipc/saved-page';

/** All of the program that the view can reach. */
const simulator = {
  connect: () => ipcRenderer.invoke(CHANNELS.connect) as Promise<Connection>,
  execute: (command, source) =>
    ipcRenderer.invoke(CHANNELS.execute, command, source) as Promise<CommandOutcome>,
  setPreferences: (change) => ipcRenderer.invoke(CHANNELS.setPreferences, change) as Promise<void>,
  openScenario: (target) => ipcRenderer.invoke(CHANNELS.openScenario, target) as Promise<void>,
  conditions: () => ipcRenderer.invoke(CHANNELS.conditions) as Promise<readonly ConditionSnapshot[]>,
  logLines: (asked) => ipcRenderer.invoke(CHANNELS.logLines, asked) as ReturnType<LogApi['logLines']>,
  findInLog: (search) => ipcRenderer.invoke(CHANNELS.findInLog, search) as ReturnType<LogApi['findInLog']>,
  cancelFindInLog: (asker) => ipcRenderer.invoke(CHANNELS.cancelFindInLog, asker) as Promise<void>,
  copyLogLines: (asked) =>
    ipcRenderer.invoke(CHANNELS.copyLogLines, asked) as ReturnType<LogApi['copyLogLines']>,
  copyText: (text) => ipcRenderer.invoke(CHANNELS.copyText, text) as Promise<void>,
  savePage: (page) => ipcRenderer.invoke(CHANNELS.savePage, page) as Promise<SaveOutcome>,
  pasteText: () => ipcRenderer.invoke(CHANNELS.pasteText) as Promise<void>,
  openCustomerData: () => ipcRenderer.invoke(CHANNELS.openCustomerData) as Promise<void>,
  cancelReading: () => ipcRenderer.invoke(CHANNELS.cancelReading) as Promise<void>,
  closeCase: () => ipcRenderer.invoke(CHANNELS.closeCase) as Promise<void>,
  cancelSending: () => ipcRenderer.invoke(CHANNELS.cancelSending) as Promise<void>,
  lookAtRun: (run) => ipcRenderer.invoke(CHANNELS.lookAtRun, run) as Promise<void>,
  rehearse: (target) => ipcRenderer.invoke(CHANNELS.rehearse, target) as Promise<void>,
  sendPictures: (pictures) => ipcRenderer.invoke(CHANNELS.sendPictures, pictures) as Promise<SendOutcome>,
  saveRedactedLog: (log) => ipcRenderer.invoke(CHANNELS.saveRedactedLog, log) as Promise<SendOutcome>,
  labs: () => ipcRenderer.invoke(CHANNELS.labs) as ReturnType<LabApi['labs']>,
  startLab: (target) => ipcRenderer.invoke(CHANNELS.startLab, target) as ReturnType<LabApi['startLab']>,
  openLabFile: () => ipcRenderer.invoke(CHANNELS.openLabFile) as ReturnType<LabApi['openLabFile']>,
  takeHint: (hint) => ipcRenderer.invoke(CHANNELS.takeHint, hint) as ReturnType<LabApi['takeHint']>,
  undoTo: (point) => ipcRenderer.invoke(CHANNELS.undoTo, point) as ReturnType<LabApi['undoTo']>,
  startOver: () => ipcRenderer.invoke(CHANNELS.startOver) as ReturnType<LabApi['startOver']>,
  finishLab: () => ipcRenderer.invoke(CHANNELS.finishLab) as ReturnType<LabApi['finishLab']>,
  leaveLab: () => ipcRenderer.invoke(CHANNELS.leaveLab) as ReturnType<LabApi['leaveLab']>,
  labPoints: () => ipcRenderer.invoke(CHANNELS.labPoints) as ReturnType<LabApi['labPoints']>,
  showPoint: (point) => ipcRenderer.invoke(CHANNELS.showPoint, point) as ReturnType<LabApi['showPoint']>,
  saveLabReport: (form) =>
    ipcRenderer.invoke(CHANNELS.saveLabReport, form) as ReturnType<LabApi['saveLabReport']>,
  saveLabResult: () => ipcRenderer.invoke(CHANNELS.saveLabResult) as ReturnType<LabApi['saveLabResult']>,
  authorLab: (request) => ipcRenderer.invoke(CHANNELS.authorLab, request) as ReturnType<LabApi['authorLab']>,
  openResults: () => ipcRenderer.invoke(CHANNELS.openResults) as ReturnType<LabApi['openResults']>,
  saveSummary: (form) => ipcRenderer.invoke(CHANNELS.saveSummary, form) as ReturnType<LabApi['saveSummary']>,
  onPush: (listener) => {
    const forward = (_event: IpcRendererEvent, push: Push): void => listener(push);
    ipcRenderer.on(CHANNELS.onPush, forward);
    return () => void ipcRenderer.off(CHANNELS.onPush, forward);
  },
} satisfies SimulatorApi;

contextBridge.exposeInMainWorld('simulator', simulator);

/** Where a dropped file is on the disk; empty for what is no file. Electron below 29 says it on the file itself. */
function pathOf(file: File): string {
  const utilities = webUtils as typeof webUtils | undefined;
  return utilities?.getPathForFile(file) ?? (file as File & { readonly path?: string }).path ?? '';
}

/** Files that are dropped on the window go to the main process, past the view. */
function takeDroppedFiles(): void {
  const areFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (areFiles(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!areFiles(event)) return;
    event.preventDefault();
    const paths = [...(event.dataTransfer?.files ?? [])].map(pathOf).filter((found) => found !== '');
    if (paths.length > 0) ipcRenderer.send(DROPPED_CHANNEL, paths);
  });
}

takeDroppedFiles();
