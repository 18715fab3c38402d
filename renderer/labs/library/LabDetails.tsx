import type { LabEntry } from '../../../shared/ipc/lab-api';
import { useText } from '../../use-text';
import { LabFacts } from './LabFacts';

/** What the chosen lab is about. */
export function LabDetails({ entry }: { readonly entry: LabEntry | undefined }) {
  const { catalog, localized } = useText();
  const { library: words } = catalog.labs;
  return (
    <section className="labs-details" aria-label={words.details}>
      {entry && (
        <>
          <div
            className="labs-learned selectable"
            key={entry.key}
            role="document"
            tabIndex={0}
            aria-label={words.learned}
          >
            <h2>{localized(entry.title)}</h2>
            <h3>{words.learned}</h3>
            <p className="briefing-text">{localized(entry.learned)}</p>
            {entry.kind === 'exam' && <p>{words.examNote}</p>}
          </div>
          <LabFacts entry={entry} />
        </>
      )}
    </section>
  );
}
