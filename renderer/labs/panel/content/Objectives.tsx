import type { LabSnapshot, ShownObjective } from '../../../../shared/lab/lab-snapshot';
import { ObjectiveIcon } from '../../../icons/lab-icons';
import { useText } from '../../../use-text';
import { PanelSection } from './PanelSection';

/** The objectives, ticked as the server meets them, where the author shows them. */
export function Objectives({ lab }: { readonly lab: LabSnapshot }) {
  const { catalog, fill } = useText();
  const { objectives: words } = catalog.labs.panel;
  const { objectives, kind } = lab;
  if (objectives === null) {
    return (
      <PanelSection title={words.title}>
        <p className="lab-note">{kind === 'exam' ? words.inExam : words.hidden}</p>
      </PanelSection>
    );
  }
  const met = objectives.filter(({ isMet }) => isMet).length;
  return (
    <PanelSection title={words.title} aside={fill(words.met, { met, all: objectives.length })}>
      <ul className="lab-objectives">
        {objectives.map((objective) => (
          <ObjectiveRow key={objective.id} objective={objective} />
        ))}
      </ul>
    </PanelSection>
  );
}

function ObjectiveRow({ objective: { title, points, isMet } }: { readonly objective: ShownObjective }) {
  const { catalog, fill, localized } = useText();
  const { objectives: words } = catalog.labs.panel;
  return (
    <li className={isMet ? 'met' : undefined}>
      <ObjectiveIcon size={16} isMet={isMet} />
      <span className="visually-hidden">{isMet ? words.isMet : words.isOpen}</span>
      <span className="lab-objective">{localized(title)}</span>
      <span className="lab-aside">{fill(words.points, { points })}</span>
    </li>
  );
}
