import type { REMOVAL_RULES } from '../../../../readiness/rules/exchange/removal';
import type { WordingOf } from '../../../rule-wording';

export const removalRules: WordingOf<typeof REMOVAL_RULES> = {
  MessagesInQueue: {
    title: 'One or more queues contain messages',
    condition: 'A queue of the transport server still contains messages.',
    text: 'The queue {queue} still contains messages ({count}).',
    why: 'The queues of a transport server are kept in a database on that server alone. When the role is removed, the database goes with it, and whatever has not been delivered by then is lost.',
    action:
      'In the Exchange Management Console, open Toolbox > Queue Viewer, select the queue and click Retry, or wait until the queue has drained. Then click Retry on the Readiness Checks page. Setup can go on in the meantime, but the messages in the queue would be lost.',
  },
  VoiceMessagesInQueue: {
    title: 'Voice messages are still waiting to be delivered',
    condition: 'Unified Messaging has recorded voice messages that have not been delivered yet.',
    text: 'Voice messages are still waiting in the folder {path} (files: {count}).',
    why: 'Unified Messaging lays each recorded message in this folder and hands it to a Hub Transport server of its site. Removing or upgrading the role stops the service and replaces its files; what is still in the folder by then reaches nobody.',
    action:
      'In Services, start Microsoft Exchange Unified Messaging and give it a minute: it delivers what waits as long as a Hub Transport server of the site takes it. Messages that are not wanted can also be deleted from the folder in My Computer. Then retry.',
  },
  ServerIsSourceForSendConnector: {
    title: 'This server is the source of a Send connector',
    condition: 'The server is a source server of a Send connector.',
    text: 'This server is a source server of the Send connector "{connector}".',
    why: 'A Send connector passes its messages to its source servers. If the Hub Transport role left a server that a connector still names, the mail for the address spaces of that connector would have no way out.',
    action:
      'In the Exchange Management Console, open Organization Configuration > Hub Transport > Send Connectors and select the connector. Click Change Source Server and choose another Hub Transport server, or click Remove. Then retry.',
  },
  ServerIsGroupExpansionServer: {
    title: 'The local computer is responsible for expanding group membership',
    condition: 'The server is the expansion server of a distribution group.',
    text: 'This server is the expansion server of the distribution group "{group}".',
    why: 'An expansion server replaces the group in a message by its members. If the group named a server that no longer has the Hub Transport role, messages to the group would wait for that server and reach nobody.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Distribution Group and select the group. Click Expansion Server and choose another server or Any server in the organization. Then retry.',
  },
  ServerIsDynamicGroupExpansionServer: {
    title: 'The local computer is responsible for expanding the membership of a dynamic group',
    condition: 'The server is the expansion server of a dynamic distribution group.',
    text: 'This server is the expansion server of the dynamic distribution group "{group}".',
    why: 'The members of a dynamic distribution group are looked up in Active Directory each time a message arrives for it, and its expansion server does this. If that server no longer has the Hub Transport role, messages to the group reach nobody.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Distribution Group and select the dynamic group. Click Expansion Server and choose another server or Any server in the organization. Then retry.',
  },
  UnwillingToRemoveMailboxDatabase: {
    title: 'The mailbox database cannot be removed',
    condition: 'A mailbox database of the server still contains mailboxes.',
    text: 'The mailbox database "{database}" still contains mailboxes ({count}).',
    why: 'Removing the Mailbox role removes the databases of the server from the organization. Setup does not do this while a database still holds mailboxes, because their users would lose them.',
    action:
      'In the Exchange Management Console, open Recipient Configuration > Mailbox and select the line of the database. Click Move Mailboxes and choose a database of another Mailbox server, or click Disable if nobody needs these mailboxes any more. Then retry.',
  },
  CannotUninstallDelegatedServer: {
    title: 'The account has too few permissions to remove all server roles',
    condition:
      'The account belongs neither to Exchange Organization Administrators nor to Enterprise Admins, and the last server role is to be removed.',
    text: 'The account {account} may not remove Exchange completely from this server.',
    why: 'When the last role goes, Setup also deletes the server object from the organization. This right belongs to Exchange Organization Administrators and to Enterprise Admins; an account to which only this server was delegated does not have it.',
    action:
      'Open Active Directory Summary from Start, select Account and tick Exchange Organization Administrators. Then retry. On a real server, you can also log on with an account that belongs to this group or to Enterprise Admins. Removing some of the roles is possible without it.',
  },
};
