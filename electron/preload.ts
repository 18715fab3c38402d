import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { CommandOutcome, Connection, Push, SimulatorApi } from '../shared/ipc/api';
import type { ConditionSnapshot } from '../shared/session/snapshot/conditions-snapshot';
import { CHANNELS } from '../shared/ipc/channels';
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
  cancelFindInLog: () => ipcRenderer.invoke(CHANNELS.cancelFindInLog) as Promise<void>,
  copyLogLines: (asked) =>
    ipcRenderer.invoke(CHANNELS.copyLogLines, asked) as ReturnType<LogApi['copyLogLines']>,
  copyText: (text) => ipcRenderer.invoke(CHANNELS.copyText, text) as Promise<void>,
  savePage: (page) => ipcRenderer.invoke(CHANNELS.savePage, page) as Promise<SaveOutcome>,
  pasteText: () => ipcRenderer.invoke(CHANNELS.pasteText) as Promise<void>,
  onPush: (listener) => {
    const forward = (_event: IpcRendererEvent, push: Push): void => listener(push);
    ipcRenderer.on(CHANNELS.onPush, forward);
    return () => void ipcRenderer.off(CHANNELS.onPush, forward);
  },
} satisfies SimulatorApi;

contextBridge.exposeInMainWorld('simulator', simulator);
