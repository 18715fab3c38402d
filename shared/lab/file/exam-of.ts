import type { Scenario } from '../../scenario/schema';
import { NO_TEXT } from './lab-text';
import type { Exam, Lab } from './lab-file';

/**
 * What is handed out of a lab in an exam: the server as attempts begin on it, and nothing of the answer key. What a
 * file must hold so that Setup fails where it should, the planted faults, is in it.
 * @param key fingerprint of the lab
 */
export function examOf(lab: Lab, scenario: Scenario, key: string): Exam {
  const { format, version, id, title, learned, level, minutes, author, briefing, rules, hints } = lab;
  return {
    format,
    version,
    kind: 'exam',
    id,
    title,
    learned,
    level,
    minutes,
    author,
    briefing,
    rules: { ...rules, showsObjectives: false },
    hints,
    start: { scenario: { ...scenario, title: NO_NAME, briefing: NO_NAME }, steps: [], faults: [] },
    objectives: lab.objectives.map(({ id: objective, title: named, points }) => ({
      id: objective,
      title: rules.showsObjectives ? named : NO_TEXT,
      points,
    })),
    key,
  };
}

/** Titles and briefings are the lab's own; the scenario's could say what is broken. */
const NO_NAME = { en: '-', fr: '-' };
