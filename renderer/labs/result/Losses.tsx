import type { LabResult, PenaltyResult } from '../../../shared/lab/grade/lab-result';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';

/** What cost points: wrong turns that the author named, and hints. */
export function Losses({ result: { penalties, hints } }: { readonly result: LabResult }) {
  const { catalog, fill } = useText();
  const words = catalog.labs.result;
  return (
    <div className="result-losses selectable" tabIndex={0}>
      <h3>{words.penalties}</h3>
      {penalties.length === 0 && <p>{words.noPenalties}</p>}
      <ul className="result-list">
        {penalties.map((penalty) => (
          <Penalty key={penalty.id} penalty={penalty} />
        ))}
      </ul>
      <h3>{words.hints}</h3>
      {hints.length === 0 && <p>{words.noHints}</p>}
      <ul className="result-list">
        {hints.map(({ id, cost }, index) => (
          <li key={id}>
            <span />
            <div>{fill(words.hint, { number: index + 1 })}</div>
            <span className="result-points">{fill(words.penalty, { points: cost })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Penalty({ penalty: { turn, role, penalty, step, feedback } }: { readonly penalty: PenaltyResult }) {
  const { catalog, fill, localized } = useText();
  const { common, result: words } = catalog.labs;
  const name = common.wrongTurns[turn];
  return (
    <li>
      <StatusSign kind="warning" size={16} />
      <div>
        <h4>{role ? fill(common.wrongTurnOfRole, { turn: name, role: { kind: 'role', role } }) : name}</h4>
        <p className="result-finding">{fill(words.atStep, { step: step + 1 })}</p>
        <p>{localized(feedback)}</p>
      </div>
      <span className="result-points">{fill(words.penalty, { points: penalty })}</span>
    </li>
  );
}
