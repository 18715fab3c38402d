export const wizard = {
  windowTitle: 'Exchange Server 2007 Setup',
  bannerLine: '{server} · {product}',
  pageListLabel: 'Pages of Setup',
  elapsed: 'Elapsed time {elapsed}',
  buttons: {
    help: '&Help',
    back: '&Back',
    next: '&Next',
    retry: '&Retry',
    install: '&Install',
    finish: '&Finish',
    cancel: 'Cancel',
    browse: 'B&rowse',
    ok: 'OK',
    close: '&Close',
    copy: 'C&opy',
    openLog: 'Open the setup &log',
  },
  confirmCancel: {
    text: 'Setup is not complete. If you cancel now, the wizard closes and the choices made on its pages are not kept.',
    question: 'Do you want to cancel Setup?',
  },
  roleNotes: {
    'already-installed': 'This role is already installed on this computer.',
    'not-completed':
      'An earlier Setup stopped while this role was being configured. Installing it again continues from that point: what is done is not repeated.',
    'unpacked-only':
      'The files of this role are on this computer, but the role is not configured, and nothing tells how far an earlier Setup got. Installing it begins with the first task.',
    'excluded-by-edge':
      'The Edge Transport role cannot share a computer with any other server role. It is chosen, or already there.',
    'excluded-by-other-role':
      'The Edge Transport role needs a computer without any other server role, and this one has or is about to get another.',
    'comes-with-every-role': 'The Management Tools are installed together with every server role.',
    'no-cluster-node':
      'This role needs a node of a Windows cluster. The Cluster service is not set up on this computer.',
  },
  pages: {
    introduction: {
      title: 'Introduction',
      welcome:
        'This wizard installs the server roles of Exchange Server 2007 on this computer, or continues an installation that was not completed.',
      whatFollows:
        'The next pages ask which roles this computer is to have, check whether it is ready for them, and then install them. Nothing is changed before you click Install.',
      interrupted:
        'An earlier Setup on this computer stopped before any server role was completed. Setup now continues with:',
      proceed: 'To continue, click Next.',
    },
    'maintenance-mode': {
      title: 'Exchange Maintenance Mode',
      installed:
        'Exchange Server 2007 is installed on this computer. In maintenance mode you can add server roles to it, or install again a role that an earlier Setup left unfinished.',
      installedRoles: 'Installed on this computer',
      notCompletedRoles: 'Not completed',
      notCompletedHint:
        'As long as a role is not completed, Setup refuses to change any other role. Choose it on the next page to continue its installation.',
      proceed: 'To choose roles, click Next.',
    },
    'server-role-selection': {
      title: 'Server Role Selection',
      instruction: 'Choose the server roles to install on this computer.',
      rolesLabel: 'Server roles',
      notCompleted: 'not completed',
      description: 'Description',
      descriptionHint: 'Point to a role, or move to it with the Tab key, to read what it does.',
      spaceRequired: 'Disk space required',
      spaceAvailable: 'Disk space available',
      path: 'Path of the Exchange Server installation',
      pathFixed:
        'The path cannot be changed any more: Exchange is already on this computer. All roles use the same folder.',
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
    'readiness-checks': {
      title: 'Readiness Checks',
      running: 'Setup checks whether this computer is ready. Please wait.',
      passed: 'All checks passed. Click Install to begin.',
      warned: 'All checks passed, with warnings. Read them, then click Install to begin.',
      failed: 'One or more checks failed. Correct the errors, then click Retry.',
      groupsLabel: 'Checks',
      findingsLabel: 'Findings: {group}',
      severity: '{severity}:',
      recommendedAction: 'Recommended action:',
      rule: 'Rule {rule}',
      article: 'Article:',
      nothingFound: 'No problems found.',
      notYetChecked: 'Not checked yet.',
      summary: '{items} item(s). {succeeded} succeeded, {failed} failed.',
      copyHint: 'Ctrl+C copies this page.',
    },
    progress: {
      title: 'Progress',
      running: 'Setup is installing the chosen roles. This cannot be cancelled.',
      completed: 'Setup has finished its work.',
      failed: 'Setup has stopped because of a failure.',
      groupsLabel: 'Setup tasks',
      currentTask: 'Task {task}',
    },
    completion: {
      title: 'Completion',
      succeeded: 'Setup has completed successfully.',
      succeededNext: 'Everything listed below is done. Click Finish to close the wizard.',
      failed: 'Setup could not complete the installation.',
      failedNext:
        'Find the cause in the message below and in the setup log, and correct it. Then choose Change in Add or Remove Programs again and select the role that is not completed: Setup continues from the point where it stopped.',
      failedTask: 'Failed at task {task}',
      groupsLabel: 'Result',
      finalize: 'Finalize installation using the &Exchange Management Console',
    },
  },
  bridgeheadDialog: {
    title: 'Select Bridgehead Server',
    instruction: 'Servers of the Exchange Server 2003 and Exchange 2000 Server routing groups:',
    filter: '&Filter',
    gridLabel: 'Bridgehead servers',
    columns: {
      name: 'Server',
      routingGroup: 'Routing group',
      administrativeGroup: 'Administrative group',
      version: 'Version',
    },
    versionWithBuild: '{version} ({build})',
    count: '{shown} of {all} servers',
    noneMatches: 'No server matches the filter.',
    chooseFirst: 'Select a server in the list first.',
  },
  articleDialog: {
    windowTitle: 'Setup article',
    ruleLine: '{severity} · {rule}',
    why: 'Why this is checked',
    action: 'What to do',
    address: '&Address',
    copied: 'The address is on the clipboard.',
  },
  helpDialog: { windowTitle: 'Help: {page}' },
  help: {
    introduction: {
      title: 'Introduction',
      paragraphs: [
        'This page only says what the wizard is going to do. Nothing on the server changes before you click Install on the Readiness Checks page, so you can go forward and back, and cancel, as often as you like.',
        'Setup opens with this page, and not with maintenance mode, when no server role is fully installed. If an earlier Setup broke off, its marks are still in the registry, and this Setup continues where that one stopped.',
      ],
    },
    'maintenance-mode': {
      title: 'Exchange Maintenance Mode',
      paragraphs: [
        'Setup reads the registry of the server, under HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0. Each server role has a key there. Because at least one role is fully installed, Setup opens in maintenance mode instead of beginning anew.',
        'While Setup configures a role it keeps two values in that key: Action says what it is doing (Install, for instance) and Watermark names the task it has reached. Both go away when the role is finished. If they are still there, Setup broke off, and the role counts as not completed.',
        'The way out is to install the same role again: Setup then goes on at the task that the watermark names and does not repeat those that succeeded before it. First cure what made it fail, or it will stop at the same place.',
        'Look at the values in the Registry Editor before you go on, and again when Setup has finished: that is the quickest way to understand what a watermark is. Do not delete them by hand: Setup then has nothing to continue from and begins again at the first task. On a real server such repeated tasks can fail.',
      ],
    },
    'server-role-selection': {
      title: 'Server Role Selection',
      paragraphs: [
        'Tick the roles that this server is to get. Roles that are installed are ticked and cannot be changed here. A role described as not completed is free to be ticked: choose it, and if possible only it, to finish what an earlier Setup began.',
        'If you leave the unfinished role out and choose another one, you may go on, but the readiness checks will stop you with the rule InstallWatermark. Trying that once does no harm and shows where the error comes from.',
        'The Edge Transport role stands alone: it belongs on a computer in the perimeter network, outside the Active Directory forest, and cannot share it with any other server role. The clustered mailbox roles need a node of a Windows cluster. The Management Tools come with every role.',
        'The lines at the bottom compare the disk space that the chosen roles need with what is free on the drive of the installation path. Once Exchange is on the computer the path is fixed.',
      ],
    },
    'mail-flow-settings': {
      title: 'Mail Flow Settings',
      paragraphs: [
        'Exchange 2007 routes mail by Active Directory sites; Exchange 2003 and Exchange 2000 route it by routing groups. For both to exchange mail, all Exchange 2007 servers stand in one routing group of their own, Exchange Routing Group (DWBGZMFD01QNBJR), and a pair of routing group connectors links it to the older ones.',
        'Setup makes this pair with the first Hub Transport role of the forest. Here you choose its far end: a bridgehead server of the Exchange 2003 or 2000 organization. Take one in a central, well connected routing group. With Browse you can search the list; front-end servers are not in it.',
        'The page appears only when the Hub Transport role is to be installed, the forest has an Exchange 2003 or 2000 organization and there is no connector to it yet. So it can appear a second time when an earlier Setup stopped before the connector was made.',
      ],
    },
    'readiness-checks': {
      title: 'Readiness Checks',
      paragraphs: [
        'Setup runs these checks by itself when the page opens, one group for each role and, where there is work to do on it, one for the organization. An error stops the installation. A warning does not, but read it before you go on.',
        'Each finding says what was found, under which rule, and what to do about it. The address beneath opens an article with more detail. Correct the cause on the server (in Services, for instance; the wizard may stay open), then click Retry: all checks run again.',
        'The rule InstallWatermark fires when one role carries the watermark of a broken Setup and you are about to install another. Go back, choose the unfinished role, and the error is gone.',
        'Ctrl+C copies the text of the whole page, to be sent to a colleague or put into a ticket. Select some text first to copy only that.',
      ],
    },
    progress: {
      title: 'Progress',
      paragraphs: [
        'Setup works through the groups from top to bottom, and each group is a list of tasks. The task at work is named under its group. Before a task begins, its id is written into the registry as the watermark of the role.',
        'From here on Setup cannot be cancelled. If it is ended by force, or if a task fails, the watermark stays, later groups are not begun, and the next Setup continues from there.',
        'The clock on the taskbar is the clock of the simulated server. Use Speed on the taskbar to let time pass faster.',
      ],
    },
    completion: {
      title: 'Completion',
      paragraphs: [
        'This page says how each group ended. After a failure the message beneath the group is the best place to begin; the setup log, C:\\ExchangeSetupLogs\\ExchangeSetup.log, tells the same story in full. Look for the last lines marked as an error.',
        'After a success, see for yourself what has changed: in the Registry Editor the watermark is gone and ConfiguredVersion has been written; Services lists the new services; Change in Add or Remove Programs shows the role as installed.',
        'Finish closes the wizard. With the box ticked, the Exchange Management Console opens next, where the new role can be set up further.',
      ],
    },
  },
};
