import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { CHANNELS } from '../../shared/ipc/channels';
import { requestSchemas } from '../requests';
import type { RequestApi } from '../simulator';
import { isOwnAddress } from './origin';

/** One handler a member of the API; a missing one does not compile. */
type Handlers = { readonly [Name in keyof RequestApi]: (args: unknown[]) => ReturnType<RequestApi[Name]> };

/**
 * Lets the view ask `opening`, as soon as that is there; requests before wait. A request from anywhere else, or of
 * another form, is rejected.
 */
export function answerRequests(opening: Promise<RequestApi>): void {
  const handlers: Handlers = {
    connect: async (args) => (await opening).connect(...read(requestSchemas.connect, args)),
    execute: async (args) => (await opening).execute(...read(requestSchemas.execute, args)),
    setPreferences: async (args) =>
      (await opening).setPreferences(...read(requestSchemas.setPreferences, args)),
    openScenario: async (args) => (await opening).openScenario(...read(requestSchemas.openScenario, args)),
    conditions: async (args) => (await opening).conditions(...read(requestSchemas.conditions, args)),
    logLines: async (args) => (await opening).logLines(...read(requestSchemas.logLines, args)),
    findInLog: async (args) => (await opening).findInLog(...read(requestSchemas.findInLog, args)),
    cancelFindInLog: async (args) =>
      (await opening).cancelFindInLog(...read(requestSchemas.cancelFindInLog, args)),
    copyLogLines: async (args) => (await opening).copyLogLines(...read(requestSchemas.copyLogLines, args)),
    copyText: async (args) => (await opening).copyText(...read(requestSchemas.copyText, args)),
    savePage: async (args) => (await opening).savePage(...read(requestSchemas.savePage, args)),
    pasteText: async (args) => (await opening).pasteText(...read(requestSchemas.pasteText, args)),
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

function read<Arguments>(schema: z.ZodType<Arguments>, args: unknown[]): Arguments {
  const parsed = schema.safeParse(args);
  if (!parsed.success) throw new Error('This request is malformed.');
  return parsed.data;
}
