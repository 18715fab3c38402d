import { useState } from 'react';
import type { LabSnapshot, ShownHint } from '../../../../shared/lab/lab-snapshot';
import { getApi } from '../../../api';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { PushButton } from '../../../controls/PushButton';
import { useText, type Text } from '../../../use-text';
import { askOfLab } from '../../lab-requests';
import { PanelSection, Paragraphs } from './PanelSection';

/** The hints that were taken, and the next one, which may cost points. */
export function Hints({ lab }: { readonly lab: LabSnapshot }) {
  const text = useText();
  const { hints: words } = text.catalog.labs.panel;
  const { hints, finished } = lab;
  const [isAsked, setIsAsked] = useState(false);
  const next = hints.findIndex(({ text: known }) => known === null);
  const hint = hints[next];
  const number = next + 1;
  const take = () => hint && void askOfLab(() => getApi().takeHint(hint.id));
  if (hints.length === 0) return null;
  return (
    <PanelSection title={words.title}>
      <ol className="lab-hints" aria-live="polite">
        {hints.map(
          (shown, index) => shown.text && <TakenHint key={shown.id} hint={shown} number={index + 1} />,
        )}
      </ol>
      {!hint && <p className="lab-note">{words.allTaken}</p>}
      {hint && !finished && (
        <PushButton
          label={hintSentence(words.show, words.showOne, words.showFree, hint.cost, number, text)}
          onPress={() => (hint.cost > 0 ? setIsAsked(true) : take())}
        />
      )}
      {isAsked && hint && (
        <MessageBox
          title={words.title}
          icon="question"
          buttons="yes-no"
          message={hintSentence(words.question, words.questionOne, words.question, hint.cost, number, text)}
          onAnswer={(isYes) => {
            setIsAsked(false);
            if (isYes) take();
          }}
        />
      )}
    </PanelSection>
  );
}

function TakenHint({
  hint: { text: hint, cost },
  number,
}: {
  readonly hint: ShownHint;
  readonly number: number;
}) {
  const text = useText();
  const { hints: words } = text.catalog.labs.panel;
  return (
    <li>
      <h4>
        <span>{text.fill(words.hint, { number })}</span>
        <span className="lab-aside">
          {hintSentence(words.cost, words.costOne, words.free, cost, number, text)}
        </span>
      </h4>
      {hint && <Paragraphs text={text.localized(hint)} />}
    </li>
  );
}

/** One of three sentences, by what a hint costs: several points, one, none. */
function hintSentence(
  several: string,
  one: string,
  free: string,
  cost: number,
  number: number,
  { fill }: Text,
): string {
  return fill(cost === 0 ? free : cost === 1 ? one : several, { points: cost, number });
}
