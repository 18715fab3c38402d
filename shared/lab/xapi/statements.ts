import type { LabText } from '../file/lab-text';
import type { LabResult, ObjectiveResult } from '../grade/lab-result';
import { isoDuration } from './duration';
import type { Activity, LanguageMap, Outcome, Statement } from './statement';

export const STATEMENT_VERBS = ['initialized', 'completed', 'passed', 'failed', 'terminated'] as const;
export type StatementVerb = (typeof STATEMENT_VERBS)[number];

/** The words of a statement in one language; out of the catalogs, which this layer may not import. */
export interface StatementWords {
  readonly verbs: Readonly<Record<StatementVerb, string>>;
  /** What a lab is, and what an objective is. */
  readonly lab: string;
  readonly objective: string;
}

/** What a result does not say of itself. */
export interface StatementContext {
  /** The attempt's uuid. It is the registration and the session of cmi5: nobody goes on with an attempt elsewhere. */
  readonly attemptId: string;
  /** The IRI that those of labs, objectives and extensions begin with. */
  readonly activityBase: string;
  /** Whose attempt it was: a name, not empty, that is unique at an institution, whose IRI is the home page. */
  readonly actor: { readonly name: string; readonly homePage: string };
  readonly words: { readonly en: StatementWords; readonly fr: StatementWords };
}

/** Makes a uuid of a name, for the same name always the same one (uuid version 5). */
export type IdOf = (name: string) => string;

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const OBJECTIVE_TYPE = 'http://adlnet.gov/expapi/activities/objective';
const LAB_TYPE = 'http://adlnet.gov/expapi/activities/simulation';
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const CMI5_CATEGORY = category('https://w3id.org/xapi/cmi5/context/categories/cmi5');
const MOVE_ON_CATEGORY = category('https://w3id.org/xapi/cmi5/context/categories/moveon');

/**
 * An attempt as xAPI statements in the order of cmi5: begun, each objective, completed, passed or failed, ended. The
 * same attempt always gets the same statement ids, so that a store keeps what it is sent twice only once.
 */
export function statementsOf(result: LabResult, context: StatementContext, idOf: IdOf): Statement[] {
  const teller = new Teller(result, context, idOf);
  const duration = isoDuration(result.elapsed);
  return [
    teller.ofLab('initialized', result.startedAt),
    ...result.objectives.map((objective) => teller.ofObjective(objective)),
    teller.ofLab('completed', result.finishedAt, { completion: true, duration }),
    teller.ofLab(result.score.isPassed ? 'passed' : 'failed', result.finishedAt, {
      ...scoreOf(result.score.points, result.score.max),
      success: result.score.isPassed,
      duration,
      extensions: teller.conduct(),
    }),
    teller.ofLab('terminated', result.finishedAt, { duration }),
  ];
}

/** Tells one attempt. */
class Teller {
  readonly #result: LabResult;
  readonly #context: StatementContext;
  readonly #idOf: IdOf;
  readonly #base: string;

  constructor(result: LabResult, context: StatementContext, idOf: IdOf) {
    this.#result = result;
    this.#context = context;
    this.#idOf = idOf;
    this.#base = context.activityBase.replace(/\/+$/, '');
  }

  /** A statement that cmi5 defines; those with an outcome to move on by are marked so (cmi5, 9.6.2.2). */
  ofLab(verb: StatementVerb, timestamp: string, outcome?: Outcome): Statement {
    const movesOn = outcome?.success !== undefined || outcome?.completion !== undefined;
    return {
      ...this.#head(verb, verb),
      object: this.#lab(),
      ...(outcome && { result: outcome }),
      context: this.#contextWith({ category: [CMI5_CATEGORY, ...(movesOn ? [MOVE_ON_CATEGORY] : [])] }),
      timestamp,
    };
  }

  /** A statement that cmi5 allows besides its own: without its category, below the lab. */
  ofObjective(objective: ObjectiveResult): Statement {
    const { id, isMet, earned, points, finding, feedback } = objective;
    return {
      ...this.#head(isMet ? 'passed' : 'failed', `objective/${id}`),
      object: this.#objective(objective),
      result: {
        ...scoreOf(earned, points),
        success: isMet,
        extensions: {
          [this.#extension('finding')]: finding,
          [this.#extension('feedback')]: languageMap(feedback),
        },
      },
      context: this.#contextWith({ parent: [{ objectType: 'Activity', id: this.#labId() }] }),
      timestamp: this.#result.finishedAt,
    };
  }

  /** What a score alone does not tell. */
  conduct(): Record<string, unknown> {
    const { penalties, hints, undos, commands, endedBy } = this.#result;
    return {
      [this.#extension('penalties')]: penalties.map(({ feedback, ...penalty }) => ({
        ...penalty,
        feedback: languageMap(feedback),
      })),
      [this.#extension('hints')]: hints,
      [this.#extension('undos')]: undos,
      [this.#extension('commands')]: commands,
      [this.#extension('ended-by')]: endedBy,
    };
  }

  #head(verb: StatementVerb, role: string): Pick<Statement, 'id' | 'actor' | 'verb'> {
    const { actor, attemptId, words } = this.#context;
    return {
      id: this.#idOf(`${attemptId}/${role}`),
      actor: {
        objectType: 'Agent',
        name: actor.name,
        account: { homePage: actor.homePage, name: actor.name },
      },
      verb: {
        id: `${VERBS}${verb}`,
        display: languageMap({ en: words.en.verbs[verb], fr: words.fr.verbs[verb] }),
      },
    };
  }

  #lab(): Activity {
    const { en, fr } = this.#context.words;
    const description = languageMap({ en: en.lab, fr: fr.lab });
    return activity(this.#labId(), LAB_TYPE, this.#result.lab.title, description);
  }

  #objective({ id, title }: ObjectiveResult): Activity {
    const { en, fr } = this.#context.words;
    const description = languageMap({ en: en.objective, fr: fr.objective });
    return activity(`${this.#labId()}/objectives/${id}`, OBJECTIVE_TYPE, title, description);
  }

  #labId(): string {
    return `${this.#base}/labs/${this.#result.lab.id}`;
  }

  #extension(name: string): string {
    return `${this.#base}/extensions/${name}`;
  }

  #contextWith(contextActivities: Statement['context']['contextActivities']): Statement['context'] {
    const { attemptId } = this.#context;
    return { registration: attemptId, contextActivities, extensions: { [SESSION_ID]: attemptId } };
  }
}

function category(id: string): Activity {
  return { objectType: 'Activity', id };
}

function activity(id: string, type: string, title: LabText, description: LanguageMap): Activity {
  const name = languageMap(title);
  return {
    objectType: 'Activity',
    id,
    definition: { type, ...(Object.keys(name).length > 0 && { name }), description },
  };
}

/** A text in the languages that it has been written in. */
function languageMap({ en, fr }: LabText): LanguageMap {
  return { ...(en !== '' && { 'en-US': en }), ...(fr !== '' && { 'fr-FR': fr }) };
}

/** No score where there is nothing to earn: the greatest one has to be greater than the least (xAPI-Data, Score). */
function scoreOf(points: number, max: number): Pick<Outcome, 'score'> {
  return max === 0 ? {} : { score: { scaled: points / max, raw: points, min: 0, max } };
}
