import { license } from './license';
import { readinessChecks } from './readiness-checks';

/** What stands on the pages of the wizard, in their order. */
export const pages = {
  introduction: {
    title: 'Introduction',
    fresh: {
      welcome:
        'This wizard installs Exchange Server 2007 on this computer. Exchange 2007 is divided into server roles, which a single server can hold together or several servers can share.',
      whatFollows:
        'The next pages ask what this computer is to become, check whether it is ready for it, and then install it. Nothing is changed before you click Install.',
    },
    resume: {
      welcome:
        'An earlier Setup on this computer stopped before any server role was completed. This Setup takes up its work again and does not repeat what is done.',
      continued: 'Setup continues with',
      resumesAt: 'resumes at task {task} ({id})',
      beginsAnew: 'begins with its first task',
      decided:
        'Pages whose questions the earlier Setup has settled are marked as decided in the list at the left, and are skipped. First cure what made that Setup fail, or this one will stop at the same place.',
    },
    upgrade: {
      welcome:
        'Exchange Server 2007 is installed on this computer in an older version. This wizard upgrades it to {product}.',
      upgraded: 'To be upgraded',
      noChoice:
        'All installed roles are upgraded together; there is no choice of roles. Exchange services stop while their roles are upgraded.',
      whatFollows:
        'Setup first checks whether this computer is ready. Nothing is changed before you click Upgrade, but once it has begun, the upgrade cannot be cancelled.',
    },
    proceed: 'To continue, click Next.',
  },
  'license-agreement': {
    title: 'License Agreement',
    instruction: 'Read the following terms. You must accept them to continue.',
    notMicrosofts: "This is a text of this rehearsal. It is not Microsoft's license agreement.",
    text: 'License terms',
    sections: license,
    choice: 'Your answer to the terms',
    accept: 'I &accept the terms in the license agreement',
    decline: 'I &do not accept the terms in the license agreement',
  },
  'error-reporting': {
    title: 'Error Reporting',
    explanation:
      'When an Exchange component fails, a report about the failure can be sent to Microsoft by itself. Such reports name the component and the state that it was in; they help to find errors in the product, and now and then an answer with a solution comes back.',
    settings: 'You can change this choice on the server later.',
    rehearsal:
      'In this rehearsal nothing is ever sent. Your choice is only recorded on the simulated server.',
    question: 'Do you want to enable error reporting on this server?',
    yes: '&Yes (Recommended)',
    no: 'N&o',
  },
  'installation-type': {
    title: 'Installation Type',
    instruction: 'Choose which roles to install, and where.',
    choice: 'Installation type',
    typical: '&Typical Exchange Server Installation',
    typicalDescription:
      'Installs the Hub Transport, Client Access and Mailbox roles and the Management Tools. This is right for a small organization in which one server does all the work inside the network.',
    custom: '&Custom Exchange Server Installation',
    customDescription:
      'Lets you choose the roles on the next page: single roles of a larger organization, Unified Messaging, Edge Transport in the perimeter network, or the Management Tools alone.',
    location: 'Location',
  },
  'maintenance-mode': {
    title: 'Exchange Maintenance Mode',
    change: {
      installed:
        'Exchange Server 2007 is installed on this computer. In maintenance mode you can add server roles to it, or install again a role that an earlier Setup left unfinished.',
      markedHint:
        'As long as a role is not completed, Setup refuses to change any other role. Choose it on the next page to continue its installation.',
      severalMarkedHint:
        'As long as roles are not completed, Setup refuses to change any other role. Choose them on the next page, together, to continue their installation.',
    },
    remove: {
      installed:
        'Exchange Server 2007 is installed on this computer. In maintenance mode you can remove single server roles from it or, with all of them and the Management Tools, Exchange as a whole.',
      markedHint:
        'As long as a role is not completed, Setup refuses to remove any other role. Removing the unfinished role removes its mark too.',
      severalMarkedHint:
        'As long as roles are not completed, Setup refuses to remove any other role. Removing the unfinished roles removes their marks too.',
    },
    installedRoles: 'Installed on this computer',
    notCompletedRoles: 'Not completed',
    proceed: 'To choose roles, click Next.',
  },
  'server-role-selection': {
    title: 'Server Role Selection',
    install: 'Choose the server roles to install on this computer.',
    remove: 'Clear the check boxes of the roles to remove. Roles that stay ticked are kept.',
    rolesLabel: 'Server roles',
    notCompleted: 'not completed',
    /** Beside a role whose files are there without its configuration. */
    filesOnly: 'files only',
    description: 'Description',
    descriptionHint: 'Point to a role, or move to it with the Tab key, to read what it does.',
  },
  'exchange-organization': {
    title: 'Exchange Organization',
    explanation:
      'This forest has no Exchange organization yet, so Setup makes one. It will hold all Exchange servers and their settings, and there can be only one in a forest.',
    permanent: 'Choose the name with care: once the organization exists, it cannot be renamed.',
    name: '&Organization name:',
    rule: 'Up to 64 characters: letters from A to Z without accents, digits, hyphens and spaces.',
    problems: {
      empty: 'Enter a name.',
      'too-long': 'The name has more than 64 characters.',
      'blank-at-end': 'The name must not begin or end with a space.',
      character: 'The name contains a character that is not allowed.',
    },
  },
  'client-settings': {
    title: 'Client Settings',
    explanation:
      'Outlook 2007 gets free/busy times and the offline address book from Exchange 2007 through Web services. Outlook 2003 and earlier versions, and Entourage, look for them in public folders.',
    consequence:
      'If you answer Yes, Setup makes a public folder database on this server, and those clients can connect. If you answer No, it makes none; a public folder database can be added later.',
    question:
      'Does this organization have client computers that run Outlook 2003 or an earlier version, or Entourage?',
    yes: '&Yes',
    no: 'N&o',
  },
  'mail-flow-settings': {
    title: 'Mail Flow Settings',
    explanation:
      'This forest has an Exchange Server 2003 or Exchange 2000 Server organization. For mail to flow between its servers and Exchange 2007, Setup makes a routing group connector to one of its routing groups.',
    instruction:
      'Choose a bridgehead server in the routing group to connect to. A server of a central routing group, or one that holds many mailboxes, is usually the best choice.',
    server: 'Bridgehead server',
    noServer: 'No server has been chosen yet.',
    routingGroup: 'Routing group',
    administrativeGroup: 'Administrative group',
    version: 'Version',
    connectorTitle: 'Routing group connector',
    connector:
      "Setup will make one connector in each direction between '{exchangeRoutingGroup}' and the routing group '{routingGroup}'.",
  },
  'readiness-checks': readinessChecks,
  progress: {
    title: 'Progress',
    running: {
      Install: 'Setup is installing the chosen roles. This cannot be cancelled.',
      Uninstall: 'Setup is removing the chosen roles. This cannot be cancelled.',
      BuildToBuildUpgrade: 'Setup is upgrading Exchange. This cannot be cancelled.',
      DisasterRecovery: 'Setup is recovering this server. This cannot be cancelled.',
    },
    completed: 'Setup has finished its work.',
    failed: 'Setup has stopped because of a failure.',
    groupsLabel: 'Setup tasks',
    currentTask: 'Task {task}',
  },
  completion: {
    title: 'Completion',
    succeeded: {
      Install: 'Setup has completed successfully.',
      Uninstall: 'The chosen roles have been removed.',
      BuildToBuildUpgrade: 'The upgrade has completed successfully.',
      DisasterRecovery: 'This server has been recovered.',
    },
    succeededNext: 'Everything listed below is done. Click Finish to close the wizard.',
    failed: {
      Install: 'Setup could not complete the installation.',
      Uninstall: 'Setup could not complete the removal.',
      BuildToBuildUpgrade: 'Setup could not complete the upgrade.',
      DisasterRecovery: 'Setup could not complete the recovery.',
    },
    findCause: 'Find the cause in the message below and in the setup log, and correct it.',
    failedNext: {
      'install-from-media':
        'Then start Setup from the installation media again: it continues from the point where it stopped.',
      'install-by-change':
        'Then choose {change} in {programs} again and select the role that is not completed: Setup continues from the point where it stopped.',
      remove:
        'Then choose {remove} in {programs} again and clear the box of the same role: the removal continues from the point where it stopped.',
      upgrade:
        'A role that bears the mark of this run blocks every further upgrade. Remove that role by itself with {remove} in {programs}, start the upgrade from the media again, and install the role anew.',
      'already-exists':
        'What exists already was made by an earlier run, before the mark of that run was deleted. Remove the role that failed with {remove} in {programs}, then install it again.',
    },
    failedTask: 'Failed at task {task}',
    groupsLabel: 'Result',
    sameByPrompt: 'The same at a prompt:',
    copyLine: 'Cop&y',
    finalize: 'Finalize installation using the &Exchange Management Console',
  },
};
