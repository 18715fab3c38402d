import type { WizardSnapshot } from '../../shared/session/snapshot';
import { useText } from '../use-text';

/** The pages of this way through the wizard, with what is done, current and to come. */
export function PageList({ pages }: Pick<WizardSnapshot, 'pages'>) {
  const { wizard } = useText().catalog;
  return (
    <ul className="wizard-pages" aria-label={wizard.pageListLabel}>
      {pages.map(({ id, status }) => (
        <li key={id} data-status={status} aria-current={status === 'current' ? 'step' : undefined}>
          <span className="marker" aria-hidden="true" />
          {wizard.pages[id].title}
        </li>
      ))}
    </ul>
  );
}
