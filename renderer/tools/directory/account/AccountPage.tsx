import { useState } from 'react';
import { ACCOUNT_GROUPS, type AccountGroup } from '../../../../shared/host/host';
import { message } from '../../../../shared/message';
import { Checkbox } from '../../../controls/Checkbox';
import { GroupBox } from '../../../controls/GroupBox';
import { PushButton } from '../../../controls/PushButton';
import { dispatch } from '../../../dispatch';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import { LogOnDialog } from './LogOnDialog';

/** The signed-in account, and the groups that Setup looks for; those of the domain apply to its accounts only. */
export function AccountPage() {
  const text = useText();
  const words = text.catalog.tools.activeDirectory.account;
  const { user, groups, isDomainUser } = useSnapshot((snapshot) => snapshot.server);
  const directory = useSnapshot((snapshot) => snapshot.directory);
  const [isLoggingOn, setIsLoggingOn] = useState(false);
  const noDomain = text.refusal(directory ? null : message('not-in-a-domain'));
  const noGroups =
    noDomain ??
    text.refusal(isDomainUser ? null : message('account-not-of-domain')) ??
    text.refusal(directory?.isReachable ? null : message('directory-not-reachable'));
  const isOwnGroup = (group: AccountGroup) => group === 'Administrators';
  return (
    <>
      <dl className="facts">
        <dt>{words.user}</dt>
        <dd>
          <span className="selectable">{user}</span>
          <PushButton
            label={words.logOnAs}
            ellipsis
            disabled={noDomain !== undefined}
            reason={noDomain}
            onPress={() => setIsLoggingOn(true)}
          />
        </dd>
      </dl>
      <GroupBox label={words.groups} className="account-groups">
        {ACCOUNT_GROUPS.map((group) => (
          <Checkbox
            key={group}
            label={words.groupNames[group]}
            checked={groups.includes(group) && (isDomainUser || isOwnGroup(group))}
            disabled={!isOwnGroup(group) && noGroups !== undefined}
            reason={isOwnGroup(group) ? undefined : noGroups}
            onChange={(member) =>
              void dispatch({ type: 'set-group-membership', group, member }, 'tool', { alertRefusal: true })
            }
          />
        ))}
      </GroupBox>
      {directory && !isDomainUser && (
        <p className="hint" role="status">
          {words.localUser}
        </p>
      )}
      <p className="hint">{words.hint}</p>
      {isLoggingOn && directory && (
        <LogOnDialog domain={directory.netbiosDomain} onClose={() => setIsLoggingOn(false)} />
      )}
    </>
  );
}
