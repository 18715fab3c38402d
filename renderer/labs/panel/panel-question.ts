import type { LabSnapshot } from '../../../shared/lab/lab-snapshot';
import type { Text } from '../../use-text';

/** What is done with an attempt only once it was asked. */
export type Asked = 'start-over' | 'finish' | 'leave' | 'discard';

/** What is said and asked before it is done. */
export function panelQuestion(asked: Asked, lab: LabSnapshot, { catalog, fill }: Text): string {
  const words = catalog.labs.panel;
  switch (asked) {
    case 'start-over':
      return `${words.startOverQuestion}\n\n${words.startOverAsk}`;
    case 'leave':
      return `${words.leaveUnfinished}\n\n${words.leaveAsk}`;
    case 'discard':
      return words.discardAsk;
    case 'finish': {
      const { objectives, kind } = lab;
      const met = objectives?.filter(({ isMet }) => isMet).length;
      const known =
        objectives && met !== undefined ? [fill(words.finishOpen, { met, all: objectives.length })] : [];
      const consequence = kind === 'exam' ? words.finishExam : words.finishLab;
      return [...known, consequence, words.finishAsk].join('\n\n');
    }
  }
}
