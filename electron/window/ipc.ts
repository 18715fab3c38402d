import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { z } from 'zod';
import { CHANNELS, DROPPED_CHANNEL } from '../../shared/ipc/channels';
import type { LabDesk } from '../lab/lab-desk';
import { requestSchemas } from '../requests';
import type { LabApi } from '../../shared/ipc/lab-api';
import type { DropTarget, RequestApi } from '../simulator';
import { isOwnAddress } from './origin';

/** What answers a view. */
type Answering = RequestApi & DropTarget & { readonly labDesk: Pick<LabDesk, 'student' | 'instructor'> };

/** One handler a member of the API; a missing one does not compile. */
type Handlers = {
  readonly [Name in keyof typeof requestSchemas]: (
    args: unknown[],
  ) => ReturnType<(RequestApi & LabApi)[Name]>;
};

/**
 * Lets the view in a window ask `opening`, as soon as that is there; requests before wait. Views of other windows
 * have their own; a request from anywhere else, or of another form, is rejected.
 */
export function answerRequests(view: WebContents, opening: Promise<Answering>): void {
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
    openCustomerData: async (args) =>
      (await opening).openCustomerData(...read(requestSchemas.openCustomerData, args)),
    cancelReading: async (args) => (await opening).cancelReading(...read(requestSchemas.cancelReading, args)),
    closeCase: async (args) => (await opening).closeCase(...read(requestSchemas.closeCase, args)),
    cancelSending: async (args) => (await opening).cancelSending(...read(requestSchemas.cancelSending, args)),
    lookAtRun: async (args) => (await opening).lookAtRun(...read(requestSchemas.lookAtRun, args)),
    rehearse: async (args) => (await opening).rehearse(...read(requestSchemas.rehearse, args)),
    sendPictures: async (args) => (await opening).sendPictures(...read(requestSchemas.sendPictures, args)),
    saveRedactedLog: async (args) =>
      (await opening).saveRedactedLog(...read(requestSchemas.saveRedactedLog, args)),
    labs: async (args) => (await opening).labDesk.student.labs(...read(requestSchemas.labs, args)),
    startLab: async (args) =>
      (await opening).labDesk.student.startLab(...read(requestSchemas.startLab, args)),
    openLabFile: async (args) =>
      (await opening).labDesk.student.openLabFile(...read(requestSchemas.openLabFile, args)),
    takeHint: async (args) =>
      (await opening).labDesk.student.takeHint(...read(requestSchemas.takeHint, args)),
    undoTo: async (args) => (await opening).labDesk.student.undoTo(...read(requestSchemas.undoTo, args)),
    startOver: async (args) =>
      (await opening).labDesk.student.startOver(...read(requestSchemas.startOver, args)),
    finishLab: async (args) =>
      (await opening).labDesk.student.finishLab(...read(requestSchemas.finishLab, args)),
    leaveLab: async (args) =>
      (await opening).labDesk.student.leaveLab(...read(requestSchemas.leaveLab, args)),
    labPoints: async (args) =>
      (await opening).labDesk.student.labPoints(...read(requestSchemas.labPoints, args)),
    showPoint: async (args) =>
      (await opening).labDesk.student.showPoint(...read(requestSchemas.showPoint, args)),
    saveLabReport: async (args) =>
      (await opening).labDesk.student.saveLabReport(...read(requestSchemas.saveLabReport, args)),
    saveLabResult: async (args) =>
      (await opening).labDesk.student.saveLabResult(...read(requestSchemas.saveLabResult, args)),
    authorLab: async (args) =>
      (await opening).labDesk.instructor.authorLab(...read(requestSchemas.authorLab, args)),
    openResults: async (args) =>
      (await opening).labDesk.instructor.openResults(...read(requestSchemas.openResults, args)),
    saveSummary: async (args) =>
      (await opening).labDesk.instructor.saveSummary(...read(requestSchemas.saveSummary, args)),
  };
  for (const name of Object.keys(handlers) as (keyof Handlers)[]) {
    view.ipc.handle(CHANNELS[name], (event, ...args: unknown[]) => {
      refuseStranger(event);
      return handlers[name](args);
    });
  }
  view.ipc.on(DROPPED_CHANNEL, (event, paths: unknown) => {
    if (isStranger(event)) return;
    // In kiosk mode it is refused, which nobody waits for; all else is told.
    void opening.then((simulator) => simulator.openDropped(paths)).catch(() => undefined);
  });
}

function isStranger({ senderFrame: frame }: IpcMainInvokeEvent | IpcMainEvent): boolean {
  return !frame || frame.parent !== null || !isOwnAddress(frame.url);
}

function refuseStranger(event: IpcMainInvokeEvent): void {
  if (isStranger(event)) throw new Error('This page may not ask anything.');
}

function read<Arguments>(schema: z.ZodType<Arguments>, args: unknown[]): Arguments {
  const parsed = schema.safeParse(args);
  if (!parsed.success) throw new Error('This request is malformed.');
  return parsed.data;
}
