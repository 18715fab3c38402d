import type { ROLE_NEEDS_RULES } from '../../../../readiness/rules/exchange/role-needs';
import type { WordingOf } from '../../../rule-wording';

export const roleNeedsRules: WordingOf<typeof ROLE_NEEDS_RULES> = {
  NoConnectorToStar: {
    title: 'There is no Send connector for the address space *',
    condition: 'No Send connector of the organization covers the address space *.',
    text: 'No Send connector or SMTP connector of the organization covers the address space *.',
    why: 'Hub Transport servers use a connector for * to deliver messages to every domain that no other connector names. Without one, messages to the Internet stay in the queue. Installation does not depend on it.',
    action:
      'After the installation, open Organization Configuration > Hub Transport > Send Connectors in the Exchange Management Console and click New Send Connector; its address space is *. On a real server, a subscribed Edge Transport server serves as well. Setup can go on in the meantime.',
  },
  OffLineABServerDeleted: {
    title: 'The offline address book server has been deleted',
    condition: 'An offline address book names a generation server that has been deleted.',
    text: 'The server that generates the offline address book "{book}" no longer exists in Active Directory.',
    why: 'The offline address book object names one server as its generator. When that server was removed, the reference was left pointing to a deleted object, and Setup cannot configure the distribution of the address book on Client Access servers.',
    action:
      'In the Exchange Management Console, open Organization Configuration > Mailbox > Offline Address Book and select the address book. Click Move Generation Server and choose an existing Mailbox server. Then retry.',
  },
  ClientAccessRoleNotPresentInSite: {
    title: 'Client Access role not detected in the local site',
    condition: "No Client Access server stands in the server's Active Directory site.",
    text: 'The Active Directory site {site} has no Client Access server.',
    why: "Outlook Web Access, ActiveSync, POP3 and IMAP4 reach a mailbox only through a Client Access server in the mailbox's own site. The Mailbox role can be installed without one, but these clients do not work until there is one.",
    action:
      'Install the Client Access role on a server in this site, or together with the Mailbox role. Setup can go on in the meantime.',
  },
  BridgeheadRoleNotPresentInSite: {
    title: 'Hub Transport role not detected in the local site',
    condition: "No Hub Transport server stands in the server's Active Directory site.",
    text: 'The Active Directory site {site} has no Hub Transport server.',
    why: 'A Mailbox server hands every message to a Hub Transport server in its own site, even a message between two of its own mailboxes. The Mailbox role can be installed without one, but no message moves until there is one.',
    action:
      'Install the Hub Transport role on a server in this site, or together with the Mailbox role. Setup can go on in the meantime.',
  },
  FqdnMissing: {
    title: 'The primary DNS suffix is missing',
    condition: 'The server has no primary DNS suffix.',
    text: 'The server {server} has no primary DNS suffix.',
    why: 'An Edge Transport server usually stands outside the domain and gets no suffix from it. It needs a fully qualified name to introduce itself to other mail servers and to be subscribed to the organization.',
    action:
      'In Control Panel, open System. On the Computer Name tab, click Change, then More, and enter the primary DNS suffix. Click Start, then Restart the server, and run Setup again.',
  },
  AdamNotInstalled: {
    title: 'Active Directory Application Mode is not installed',
    condition: 'The Windows component Active Directory Application Mode (ADAM) is missing.',
    text: 'Active Directory Application Mode (ADAM) is not installed on this server.',
    why: 'An Edge Transport server does not read Active Directory. It stores its configuration and the recipients that EdgeSync sends to it in an ADAM instance, which Setup can create only if ADAM is there.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and tick Active Directory Application Mode (ADAM) under Active Directory Services. On Windows Server 2008, click Turn Windows features on or off in Programs and Features and tick it under Features. Then retry.',
  },
  ADAMDataPathExists: {
    title: 'An AD LDS directory exists in the default location',
    condition: 'The default location already holds directory data of an earlier Edge Transport installation.',
    text: 'Directory data of an earlier installation is already in the default location: {path}.',
    why: 'Edge Transport keeps its configuration and recipient data in a directory instance of its own, in ADAM or, on Windows Server 2008, AD LDS. Setup creates this instance in the default folder and does not write over the data of an earlier one.',
    action:
      'Make sure that no installed Edge Transport server uses this data and that it is no longer needed. Then delete the file in My Computer and retry.',
  },
};
