import type { FinishedLab, LabSnapshot } from '../../../../shared/lab/lab-snapshot';
import { StatusSign } from '../../../icons/StatusSign';
import { useText } from '../../../use-text';
import { PanelSection } from './PanelSection';

/** What a finished attempt came to, as far as the student may know. */
export function Outcome({ lab, finished }: { readonly lab: LabSnapshot; readonly finished: FinishedLab }) {
  const { catalog, fill } = useText();
  const { finished: words } = catalog.labs.panel;
  const { result, reason, handedIn } = finished;
  return (
    <PanelSection title={words.title}>
      <p>{reason === 'time' ? words.byTime : words.byStudent}</p>
      {result && <ScoreLine score={result.score} />}
      {lab.kind === 'exam' && <p>{words.examKept}</p>}
      {handedIn !== null && <p className="lab-file selectable">{fill(words.handedIn, { file: handedIn })}</p>}
    </PanelSection>
  );
}

type Score = NonNullable<FinishedLab['result']>['score'];

function ScoreLine({ score: { points, max, scaled, isPassed } }: { readonly score: Score }) {
  const { catalog, fill } = useText();
  const { panel, common } = catalog.labs;
  return (
    <p className="lab-score">
      <StatusSign kind={isPassed ? 'check' : 'error'} size={16} />
      <span>
        <strong>{isPassed ? panel.finished.passed : panel.finished.failed}</strong>
        <br />
        {fill(panel.finished.score, {
          percent: fill(common.percent, { percent: Math.round(scaled * 100) }),
          points: fill(common.points, { points, max }),
        })}
      </span>
    </p>
  );
}
