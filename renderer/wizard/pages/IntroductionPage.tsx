import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { RoleList } from '../roles/RoleList';

/** Introduction: what the wizard will do, and what an earlier Setup left behind. */
export function IntroductionPage() {
  const { catalog } = useText();
  const words = catalog.wizard.pages.introduction;
  const roles = useSnapshot((snapshot) => snapshot.server.roles);
  const wasInterrupted = roles.some(({ status }) => status.state === 'partially-configured');
  return (
    <div className="wizard-text">
      <p>{words.welcome}</p>
      <p>{words.whatFollows}</p>
      {wasInterrupted && <RoleList heading={words.interrupted} states={['partially-configured']} />}
      <p>{words.proceed}</p>
    </div>
  );
}
