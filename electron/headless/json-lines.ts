import { CATALOGS } from '../../shared/i18n/catalogs';
import { fill } from '../../shared/i18n/fill';
import type { Locale } from '../../shared/i18n/locale';
import type { EventOf, SessionEvent } from '../../shared/session/event';
import type { PromptOutput } from '../../shared/session/prompt/prompt-output';
import type { SetupOutcome } from './run-setup';
import { screenText } from './screen-text';

/** Events that say what the prompt shows; and the end of the run, which the last line tells. */
const LEFT_OUT: ReadonlySet<SessionEvent['type']> = new Set([
  'line-entered',
  'prompt-printed',
  'prompt-changed',
  'setup-finished',
]);

/** Why a line for Setup was not carried out. */
interface LineProblem {
  readonly code: string;
  /** As it was typed; null where no switch is to blame. */
  readonly switch: string | null;
  readonly text: string;
}

/** What `run --json` prints, an object a line: what was planned or why nothing was, the events, the end. */
export function jsonLines(outcome: SetupOutcome, locale: Locale): readonly object[] {
  const { events, exitCode, endedAt } = outcome;
  const finished = events.find((event) => event.type === 'setup-finished');
  return [
    ...opening(outcome, locale),
    ...events.filter(({ type }) => !LEFT_OUT.has(type)),
    {
      type: 'setup-finished',
      exitCode,
      outcome: exitCode === 0 ? 'completed' : 'failed',
      at: finished?.at ?? endedAt,
    },
  ];
}

function opening({ events, outputs, exitCode }: SetupOutcome, locale: Locale): readonly object[] {
  const started = events.find((event) => event.type === 'unattended-setup-started');
  if (started) return [planned(started)];
  if (exitCode === 1) {
    return [{ type: 'setup-refused', problems: outputs.flatMap((output) => problemOf(output, locale)) }];
  }
  return [{ type: 'setup-help', text: screenText(outputs, locale) }];
}

function planned({ plan, request }: EventOf<'unattended-setup-started'>): object {
  return { type: 'setup-planned', mode: request.operation, roles: plan.roles };
}

/** What of an output is a problem; Setup may have greeted before it. */
function problemOf(output: PromptOutput, locale: Locale): readonly LineProblem[] {
  const catalog = CATALOGS[locale];
  const text = screenText([output], locale);
  switch (output.kind) {
    case 'problem': {
      const { code, params } = output.problem;
      const typed = params['switch'];
      // Not as the prompt breaks it at its edge.
      const sentence = fill(catalog, locale, catalog.commandLine.problems[code], params);
      return [{ code, switch: typeof typed === 'string' ? typed : null, text: sentence }];
    }
    case 'refusal':
      return [{ code: output.reason.code, switch: null, text }];
    case 'message':
      return [{ code: output.message.code, switch: null, text }];
    case 'setup':
      return output.line.type === 'error' ? [{ code: 'media-missing', switch: null, text }] : [];
    case 'entered':
    case 'text':
    case 'verb':
    case 'setup-help':
      return [];
  }
}
