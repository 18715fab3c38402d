import { BriefingIcon } from '../icons/object-icons';
import { useSnapshot } from '../use-snapshot';
import { useText } from '../use-text';
import { ToolWindow } from './ToolWindow';

/** What the open scenario is about, and what is to be done. */
export function Briefing() {
  const { catalog, localized } = useText();
  const { title, briefing } = useSnapshot((snapshot) => snapshot.scenario);
  const words = catalog.tools.briefing;
  return (
    <ToolWindow id="briefing" title={words.title} icon={BriefingIcon} width={520} height={340}>
      <div
        className="scenario-text selectable"
        role="document"
        aria-label={words.title}
        tabIndex={0}
        data-autofocus=""
      >
        <h2>{localized(title)}</h2>
        <p className="briefing-text">{localized(briefing)}</p>
      </div>
    </ToolWindow>
  );
}
