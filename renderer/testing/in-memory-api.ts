import type { CaseSnapshot } from '../../shared/case/case-snapshot';
import { SAMPLE_CASE } from '../../shared/testing/case/sample-case';
import type { Connection, Preferences, Push, SimulatorApi } from '../../shared/ipc/api';
import type { Scenario } from '../../shared/scenario/schema';
import { applyCommand } from '../../shared/session/apply';
import { closedWindows, openedWindows } from '../../shared/session/prompt/opened-windows';
import { openSession } from '../../shared/session/open';
import { takeConditions } from '../../shared/session/snapshot/conditions-snapshot';
import { inMemoryLabs, NO_LAB } from './in-memory-labs';
import { inMemoryLogs } from './in-memory-logs';
import { diffSnapshot, takeSnapshot } from '../../shared/session/snapshot/take-snapshot';

/**
 * The program's API over the real core in the same process: no Electron, no journal, and time passes only
 * by `advance-clock`. `openScenario` starts the same scenario anew, as does a rehearsal of the sample case.
 * `logs`: lines of a customer's logs by their ids.
 */
export function inMemoryApi(
  scenario: Scenario,
  logs: Readonly<Record<string, readonly string[]>> = {},
): SimulatorApi {
  let session = openSession(scenario).session;
  let preferences: Preferences = { locale: 'en', speed: 20 };
  let customerCase: CaseSnapshot | null = null;
  const listeners = new Set<(push: Push) => void>();
  const push = (message: Push) => listeners.forEach((listener) => listener(message));
  const connection = (): Connection => ({
    revision: session.revision,
    snapshot: takeSnapshot(session),
    preferences,
    scenarios: [{ id: scenario.id, title: scenario.title, briefing: scenario.briefing }],
    notices: [],
    version: '0.0.0',
    isKiosk: false,
    case: customerCase,
    ...NO_LAB,
  });
  return {
    connect: () => Promise.resolve(connection()),
    execute: (command) => {
      const before = takeSnapshot(session);
      const applied = applyCommand(session, command);
      session = applied.session;
      const patch = diffSnapshot(before, takeSnapshot(session));
      push({ type: 'update', update: { revision: session.revision, patch } });
      const refused = applied.events.find((event) => event.type === 'command-refused');
      return Promise.resolve({
        revision: session.revision,
        refusal: refused?.reason ?? null,
        opened: openedWindows(applied.events),
        closed: closedWindows(applied.events),
      });
    },
    setPreferences: (change) => {
      preferences = { ...preferences, ...change };
      push({ type: 'preferences', preferences });
      return Promise.resolve();
    },
    openScenario: () => {
      session = openSession(scenario).session;
      push({ type: 'connection', connection: connection() });
      return Promise.resolve();
    },
    conditions: () => Promise.resolve(takeConditions(session)),
    ...inMemoryLogs(logs),
    ...inMemoryLabs(),
    copyText: () => Promise.resolve(),
    savePage: ({ name, forms }) =>
      Promise.resolve({ kind: 'saved', file: `${name}.${forms[0]?.format ?? ''}` }),
    pasteText: () => Promise.resolve(),
    openCustomerData: () => {
      customerCase = SAMPLE_CASE;
      push({ type: 'reading', progress: { file: 'ExchangeSetup.log', readBytes: 6804, totalBytes: 13_608 } });
      push({ type: 'case', case: customerCase });
      return Promise.resolve();
    },
    cancelReading: () => {
      push({ type: 'reading', progress: null });
      return Promise.resolve();
    },
    closeCase: () => {
      customerCase = null;
      push({ type: 'case', case: null });
      return Promise.resolve();
    },
    lookAtRun: () => Promise.resolve(),
    cancelSending: () => Promise.resolve(),
    rehearse: () => {
      session = openSession(scenario).session;
      push({ type: 'connection', connection: connection() });
      return Promise.resolve();
    },
    sendPictures: ({ forms }) =>
      Promise.resolve({
        kind: 'sent',
        folder: 'pictures',
        files: forms.map((form) => `pictures.${form}`),
        remarks: [],
      }),
    saveRedactedLog: () =>
      Promise.resolve({ kind: 'sent', folder: 'logs', files: ['ExchangeSetup-redacted.log'], remarks: [] }),
    onPush: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
