/** Display names and descriptions of services, by short name. */
export const services = {
  known: {
    RpcSs: {
      name: 'Remote Procedure Call (RPC)',
      description:
        'Lets programs call procedures in other processes and on other computers; most services need it.',
    },
    Eventlog: {
      name: 'Event Log',
      description: 'Records the events of Windows and of programs for Event Viewer.',
    },
    EventSystem: {
      name: 'COM+ Event System',
      description: 'Delivers system events to the components that subscribe to them.',
    },
    MSDTC: {
      name: 'Distributed Transaction Coordinator',
      description: 'Coordinates transactions that span databases, queues and other resources.',
    },
    msiserver: {
      name: 'Windows Installer',
      description: 'Installs and removes programs that come as Windows Installer packages.',
    },
    Netlogon: {
      name: 'Net Logon',
      description: 'Keeps a secure channel to a domain controller to authenticate users and services.',
    },
    Dnscache: {
      name: 'DNS Client',
      description: 'Resolves DNS names and keeps the answers in a cache.',
    },
    W32Time: {
      name: 'Windows Time',
      description: 'Keeps the clock in step with the domain, as Kerberos requires.',
    },
    winmgmt: {
      name: 'Windows Management Instrumentation',
      description: 'Gives programs and scripts access to information about the computer.',
    },
    RemoteRegistry: {
      name: 'Remote Registry',
      description: 'Lets authorized users of other computers read and change this registry.',
    },
    LanmanServer: {
      name: 'Server',
      description: "Shares this computer's files and printers with the network.",
    },
    LanmanWorkstation: {
      name: 'Workstation',
      description: 'Connects this computer to shared files and printers on the network.',
    },
    IISADMIN: {
      name: 'IIS Admin Service',
      description: 'Holds the IIS metabase, the configuration of the Web and SMTP services.',
    },
    W3SVC: {
      name: 'World Wide Web Publishing Service',
      description: 'Serves Web sites and Web applications through IIS.',
    },
    HTTPFilter: {
      name: 'HTTP SSL',
      description: 'Provides secure HTTP (HTTPS) to the Web service.',
    },
    SMTPSVC: {
      name: 'Simple Mail Transfer Protocol (SMTP)',
      description: 'Transfers mail for IIS; the Exchange transport roles do not tolerate it.',
    },
    NntpSvc: {
      name: 'Network News Transfer Protocol (NNTP)',
      description: 'Hosts newsgroups in IIS; Setup asks that it be removed.',
    },
    Schedule: {
      name: 'Task Scheduler',
      description: 'Starts programs at the times that are planned for them.',
    },
    Spooler: {
      name: 'Print Spooler',
      description: 'Holds print jobs and sends them to the printers.',
    },
    TermService: {
      name: 'Terminal Services',
      description: 'Lets users log on to this computer from elsewhere with Remote Desktop.',
    },
    ClusSvc: {
      name: 'Cluster Service',
      description: 'Joins this server to a cluster and moves resources when a node fails.',
    },
    ADAM_MSExchange: {
      name: 'Microsoft Exchange ADAM',
      description: 'Holds the directory instance of the Edge Transport server.',
    },
    MSExchangeADTopology: {
      name: 'Microsoft Exchange Active Directory Topology Service',
      description: 'Tells the other Exchange services which domain controllers and sites to use.',
    },
    MSExchangeIS: {
      name: 'Microsoft Exchange Information Store',
      description: 'Manages the mailbox and public folder databases.',
    },
    MSExchangeSA: {
      name: 'Microsoft Exchange System Attendant',
      description: 'Maintains directory links and generates offline address books.',
    },
    MSExchangeMailSubmission: {
      name: 'Microsoft Exchange Mail Submission',
      description: 'Hands messages from the Mailbox server to Hub Transport servers.',
    },
    MSExchangeMailboxAssistants: {
      name: 'Microsoft Exchange Mailbox Assistants',
      description: 'Processes mailboxes in the background: calendars, resources, folder policies.',
    },
    MSExchangeRepl: {
      name: 'Microsoft Exchange Replication Service',
      description: 'Keeps copies of storage groups up to date for continuous replication.',
    },
    MSExchangeSearch: {
      name: 'Microsoft Exchange Search Indexer',
      description: 'Sends mailbox content to the indexing engine.',
    },
    'MSFTESQL-Exchange': {
      name: 'Microsoft Search (Exchange)',
      description: 'Builds the full-text indexes of the mailbox databases.',
    },
    MSExchangeServiceHost: {
      name: 'Microsoft Exchange Service Host',
      description: 'Runs shared components, such as the configuration of Outlook Anywhere.',
    },
    MSExchangeMonitoring: {
      name: 'Microsoft Exchange Monitoring',
      description: 'Lets programs run the Exchange diagnostic cmdlets.',
    },
    MSExchangeFDS: {
      name: 'Microsoft Exchange File Distribution',
      description: 'Copies offline address books and voice prompts to the servers that offer them.',
    },
    MSExchangeImap4: {
      name: 'Microsoft Exchange IMAP4',
      description: 'Gives IMAP4 clients access to mailboxes.',
    },
    MSExchangePop3: {
      name: 'Microsoft Exchange POP3',
      description: 'Gives POP3 clients access to mailboxes.',
    },
    MSExchangeTransport: {
      name: 'Microsoft Exchange Transport',
      description: 'Receives, routes and delivers messages by SMTP.',
    },
    MSExchangeTransportLogSearch: {
      name: 'Microsoft Exchange Transport Log Search',
      description: 'Searches the message tracking logs of this server.',
    },
    MSExchangeEdgeSync: {
      name: 'Microsoft Exchange EdgeSync',
      description: 'Sends configuration and recipients to subscribed Edge Transport servers.',
    },
    MSExchangeAntispamUpdate: {
      name: 'Microsoft Exchange Anti-spam Update',
      description: 'Downloads updates for the anti-spam filters.',
    },
    MSExchangeUM: {
      name: 'Microsoft Exchange Unified Messaging',
      description: 'Answers calls, records voice messages and receives faxes for mailboxes.',
    },
    MSS: {
      name: 'Microsoft Exchange Speech Engine',
      description: 'Recognizes and produces speech for Unified Messaging.',
    },
    MSExchangeEdgeCredential: {
      name: 'Microsoft Exchange Credential Service',
      description: 'Watches the credentials that EdgeSync uses and applies their changes to ADAM.',
    },
  },
};
