import { formatElapsed } from '../../../shared/i18n/fill';
import type { FinishedLab, LabSnapshot } from '../../../shared/lab/lab-snapshot';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';

/** The score, or that the exam is handed in, and what is told of the attempt as a whole. */
export function ResultHead({ lab, finished }: { readonly lab: LabSnapshot; readonly finished: FinishedLab }) {
  const { catalog, fill, localized } = useText();
  const words = catalog.labs.result;
  const { result, reason, handedIn } = finished;
  return (
    <div className="lab-result-head">
      <div>
        <h2>{localized(lab.title)}</h2>
        {result ? <ScoreLine score={result.score} /> : <p className="lab-result-score">{words.exam}</p>}
        {reason === 'time' && <p>{words.endedByTime}</p>}
        {handedIn !== null && <p className="selectable">{fill(words.handedIn, { file: handedIn })}</p>}
      </div>
      <dl>
        <dt>{words.facts.student}</dt>
        <dd>{lab.student}</dd>
        <dt>{words.facts.elapsed}</dt>
        <dd>{formatElapsed(lab.elapsed)}</dd>
        {result && (
          <>
            <dt>{words.facts.commands}</dt>
            <dd>{result.commands}</dd>
            <dt>{words.facts.undos}</dt>
            <dd>{result.undos}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

type Score = NonNullable<FinishedLab['result']>['score'];

function ScoreLine({ score: { points, max, scaled, isPassed } }: { readonly score: Score }) {
  const { catalog, fill } = useText();
  const words = catalog.labs.result;
  return (
    <p className="lab-result-score">
      <StatusSign kind={isPassed ? 'check' : 'error'} size={16} />
      <strong>{isPassed ? words.passed : words.failed}</strong>
      <span>{fill(words.score, { points, max, percent: Math.round(scaled * 100) })}</span>
    </p>
  );
}
