import { ACCOUNT_GROUPS, type AccountGroup } from '../../../shared/host/host';
import { message } from '../../../shared/message';
import { Checkbox } from '../../controls/Checkbox';
import { GroupBox } from '../../controls/GroupBox';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';

/** The signed-in account, and the groups that Setup looks for. */
export function AccountPage() {
  const text = useText();
  const words = text.catalog.tools.activeDirectory.account;
  const { user, groups } = useSnapshot((snapshot) => snapshot.server);
  const directory = useSnapshot((snapshot) => snapshot.directory);
  const noGroups = directory
    ? text.refusal(directory.isReachable ? null : message('directory-not-reachable'))
    : text.refusal(message('not-in-a-domain'));
  const reasonFor = (group: AccountGroup) => (group === 'Administrators' ? undefined : noGroups);
  return (
    <>
      <dl className="facts">
        <dt>{words.user}</dt>
        <dd className="selectable">{user}</dd>
      </dl>
      <GroupBox label={words.groups} className="account-groups">
        {ACCOUNT_GROUPS.map((group) => (
          <Checkbox
            key={group}
            label={words.groupNames[group]}
            checked={groups.includes(group)}
            disabled={reasonFor(group) !== undefined}
            reason={reasonFor(group)}
            onChange={(member) =>
              void dispatch({ type: 'set-group-membership', group, member }, 'tool', { alertRefusal: true })
            }
          />
        ))}
      </GroupBox>
      <p className="hint">{words.hint}</p>
    </>
  );
}
