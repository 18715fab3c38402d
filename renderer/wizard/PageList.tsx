import type { WizardSnapshot } from '../../shared/session/snapshot/snapshot';
import { useText } from '../use-text';

/** The pages of this way through the wizard, with what is done, failed, decided earlier, current and to come. */
export function PageList({ pages, run }: Pick<WizardSnapshot, 'pages' | 'run'>) {
  const { wizard, setup } = useText().catalog;
  return (
    <ul className="wizard-pages" aria-label={wizard.pageListLabel}>
      {pages.map(({ id, status }) => {
        const hasFailed = id === 'progress' && status === 'done' && run?.status === 'failed';
        return (
          <li
            key={id}
            data-status={hasFailed ? 'failed' : status}
            aria-current={status === 'current' ? 'step' : undefined}
          >
            <span className="marker" aria-hidden="true" />
            <span>
              {wizard.pages[id].title}
              {hasFailed && <span className="visually-hidden"> ({setup.stageStatus.failed})</span>}
              {status === 'decided' && <small> {wizard.decided}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
