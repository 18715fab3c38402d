import { findingText } from '../../../shared/i18n/lab-finding';
import type { ObjectiveResult } from '../../../shared/lab/grade/lab-result';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';

/** What was expected of each objective and what was found, with the author's feedback. */
export function ObjectiveResults({ objectives }: { readonly objectives: readonly ObjectiveResult[] }) {
  return (
    <ul className="result-list selectable" tabIndex={0}>
      {objectives.map((objective) => (
        <Objective key={objective.id} objective={objective} />
      ))}
    </ul>
  );
}

function Objective({ objective }: { readonly objective: ObjectiveResult }) {
  const { catalog, locale, fill, localized } = useText();
  const words = catalog.labs.result;
  const { title, isMet, earned, points, finding, feedback } = objective;
  const { expected, found } = findingText(catalog, locale, finding);
  return (
    <li>
      <StatusSign kind={isMet ? 'check' : 'error'} size={16} />
      <div>
        <h3>
          {localized(title)} <span className="visually-hidden">{isMet ? words.met : words.unmet}</span>
        </h3>
        <p className="result-finding">
          {fill(words.expected, { text: expected })}
          <br />
          {fill(words.found, { text: found })}
        </p>
        <p>{localized(feedback)}</p>
      </div>
      <span className="result-points">{fill(words.points, { earned, points })}</span>
    </li>
  );
}
