import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { CHANNELS } from '../../shared/ipc/channels';
import { requestSchemas } from '../requests';
import type { RequestApi } from '../simulator';
import { isOwnAddress } from './origin';

/** One handler a member of the API; a missing one does not compile. */
type Handlers = { readonly [Name in keyof RequestApi]: (args: unknown[]) => ReturnType<RequestApi[Name]> };

/** Lets the view ask `api`. A request from anywhere else, or of another form, is rejected. */
export function answerRequests(api: RequestApi): void {
  const handlers: Handlers = {
    connect: (args) => api.connect(...requestSchemas.connect.parse(args)),
    execute: (args) => api.execute(...requestSchemas.execute.parse(args)),
    setPreferences: (args) => api.setPreferences(...requestSchemas.setPreferences.parse(args)),
    openScenario: (args) => api.openScenario(...requestSchemas.openScenario.parse(args)),
    copyText: (args) => api.copyText(...requestSchemas.copyText.parse(args)),
  };
  for (const name of Object.keys(handlers) as (keyof RequestApi)[]) {
    ipcMain.handle(CHANNELS[name], (event, ...args: unknown[]) => {
      refuseStranger(event);
      return handlers[name](args);
    });
  }
}

function refuseStranger({ senderFrame: frame }: IpcMainInvokeEvent): void {
  if (!frame || frame.parent !== null || !isOwnAddress(frame.url))
    throw new Error('This page may not ask anything.');
}
