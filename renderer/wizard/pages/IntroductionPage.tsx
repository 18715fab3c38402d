import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { RoleNames } from '../roles/RoleNames';

/** Introduction: what the wizard will do; what it takes up again, or what it upgrades. */
export function IntroductionPage({ wizard }: PageProps) {
  const words = useText().catalog.wizard.pages.introduction;
  return (
    <div className="wizard-text">
      {wizard.path === 'resume' && <Resume wizard={wizard} />}
      {wizard.path === 'upgrade' && <Upgrade wizard={wizard} />}
      {wizard.path === 'fresh' && (
        <>
          <p>{words.fresh.welcome}</p>
          <p>{words.fresh.whatFollows}</p>
        </>
      )}
      <p>{words.proceed}</p>
    </div>
  );
}

type WizardProps = Pick<PageProps, 'wizard'>;

/** Each role with the task that it goes on at, or that it begins anew. */
function Resume({ wizard }: WizardProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages.introduction.resume;
  const roles = wizard.plannedRoles.map((role) => {
    const mark = wizard.resumesAt.find((marked) => marked.role === role);
    const note = mark && fill(words.resumesAt, { task: mark.task, id: mark.watermark });
    return { role, note: note ?? words.beginsAnew };
  });
  return (
    <>
      <p>{words.welcome}</p>
      <RoleNames heading={words.continued} roles={roles} />
      <p>{words.decided}</p>
    </>
  );
}

function Upgrade({ wizard }: WizardProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages.introduction.upgrade;
  const product = useSnapshot((snapshot) => snapshot.media.product);
  return (
    <>
      <p>{fill(words.welcome, { product })}</p>
      <RoleNames heading={words.upgraded} roles={wizard.plannedRoles.map((role) => ({ role }))} />
      <p>{words.noChoice}</p>
      <p>{words.whatFollows}</p>
    </>
  );
}
