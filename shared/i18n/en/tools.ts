/** The tools of the simulated server: Control Panel, Services, Registry Editor and the rest. */
export const tools = {
  menus: {
    label: 'Menu bar',
    file: '&File',
    edit: '&Edit',
    format: 'F&ormat',
    exit: 'E&xit',
    copy: '&Copy',
    selectAll: 'Select &All',
    find: '&Find',
    findNext: 'Find &Next',
    wordWrap: '&Word Wrap',
    delete: '&Delete',
    copyKeyName: '&Copy Key Name',
  },
  address: 'Address',
  objects: '{count} object(s)',

  controlPanel: {
    title: 'Control Panel',
    programs: 'Add or Remove Programs',
    programsHint: 'Change or remove programs on this computer.',
    services: 'Services',
    servicesHint: 'Start and stop services, and choose how they start.',
  },

  programs: {
    title: 'Add or Remove Programs',
    page: 'Change or Remove Programs',
    list: 'Currently installed programs',
    exchange: 'Microsoft Exchange Server',
    size: 'Size',
    hint: 'To install an unfinished role again or to add one, click Change.',
    hintFixed: 'This program belongs to the simulated server and stays as it is.',
    change: '&Change',
    remove: '&Remove',
    removeReason:
      'Removing roles is not part of this rehearsal yet. Use Change to install the role again: that, too, puts an unfinished installation right.',
    fixedReason: 'This program cannot be changed in the rehearsal.',
    others: {
      dotnet: 'Microsoft .NET Framework 2.0',
      powershell: 'Windows PowerShell 1.0',
      servicePack: '{windows} Service Pack {number}',
    },
  },

  services: {
    title: 'Services',
    local: 'Services (Local)',
    list: 'Services',
    columns: { name: 'Name', description: 'Description', status: 'Status', startType: 'Startup Type' },
    status: { running: 'Started', stopped: '' },
    startTypes: { automatic: 'Automatic', manual: 'Manual', disabled: 'Disabled' },
    choose: 'Select a service to see its description.',
    start: '&Start the service',
    stop: 'S&top the service',
    startType: 'Startup type',
    description: 'Description',
    serviceName: 'Service name',
    dependsOn: 'Depends on',
    disabledReason: 'The service is disabled. Choose another startup type first.',
    runningReason: 'The service is running.',
    stoppedReason: 'The service is not running.',
    properties: {
      title: '{service} Properties',
      general: 'General',
      serviceName: 'Service name:',
      displayName: 'Display name:',
      description: 'Description:',
      startType: 'Startup typ&e:',
      status: 'Service status:',
      statuses: { running: 'Started', stopped: 'Stopped' },
      start: '&Start',
      stop: 'S&top',
      apply: '&Apply',
      unchangedReason: 'Nothing has been changed.',
    },
    stopOthers: {
      title: 'Stop Other Services',
      text: 'When {service} stops, these services stop too:',
      question: 'Do you want to stop these services?',
    },
  },

  registry: {
    title: 'Registry Editor',
    tree: 'Registry keys',
    values: 'Values',
    computer: 'My Computer',
    columns: { name: 'Name', type: 'Type', data: 'Data' },
    defaultValue: '(Default)',
    notSet: '(value not set)',
    emptyBinary: '(zero-length binary value)',
    confirmDelete: {
      title: 'Confirm Value Delete',
      text: 'Are you sure you want to delete the value {name}?',
      warning:
        'Setup reads the state of every server role from the registry. Without this value it may judge a role differently, and nothing brings the value back.',
    },
  },

  setupLogs: {
    title: 'Setup logs',
    list: 'Setup logs',
    columns: { name: 'Name', size: 'Size', modified: 'Date Modified' },
    kilobytes: '{count} KB',
    empty: 'This folder is empty.',
  },

  notepad: {
    title: '{file} - Notepad',
    text: 'Text of {file}',
    missing: 'The file is no longer there.',
    position: 'Ln {line}, Col {column}',
    find: {
      title: 'Find',
      what: 'Fi&nd what:',
      next: '&Find Next',
      matchCase: 'Match &case',
      notFound: 'Cannot find "{text}".',
    },
  },

  console: {
    title: 'Exchange Management Console',
    tree: 'Console tree',
    note: 'A placeholder for the rehearsal: it shows what Setup has done to the organization, and changes nothing.',
    noOrganization: 'This server belongs to no Exchange organization.',
    nodes: {
      root: 'Microsoft Exchange',
      organization: 'Organization Configuration',
      hubTransport: 'Hub Transport',
      routingGroupConnectors: 'Routing Group Connectors',
      sendConnectors: 'Send Connectors',
      legacyInterop: 'ExchangeLegacyInterop',
      servers: 'Server Configuration',
    },
    hints: {
      root: 'Select an item of the tree.',
      organization: 'The organization {organization}, with what all its servers share.',
      hubTransport:
        'How mail leaves this organization, and how it reaches the servers of Exchange 2003 and 2000.',
    },
    columns: {
      name: 'Name',
      roles: 'Roles',
      version: 'Version',
      site: 'Site',
      sourceGroup: 'Source Routing Group',
      targetGroup: 'Target Routing Group',
      sourceServer: 'Source Server',
      targetServer: 'Target Server',
      cost: 'Cost',
      addressSpaces: 'Address Space(s)',
      sourceServers: 'Source Servers',
      member: 'Member',
    },
    empty: 'There are no items to show in this view.',
  },

  taskManager: {
    title: 'Windows Task Manager',
    applications: 'Applications',
    list: 'Tasks',
    columns: { task: 'Task', status: 'Status' },
    running: 'Running',
    empty: 'No window is open.',
    endTask: '&End Task',
    endSetup: {
      title: 'End Setup',
      running:
        'Setup is at work. If you end it now, it stops without tidying up: the role that it is configuring remains unfinished, and its mark (watermark) stays in the registry.',
      idle: 'Setup is not installing anything at the moment. If you end it, the wizard closes and the choices made on its pages are not kept. The mark (watermark) of a role that is not completed stays in the registry.',
      question: 'Do you want to end Setup?',
    },
  },

  briefing: { title: 'Briefing' },

  scenarios: {
    title: 'Scenarios',
    list: 'Scenarios',
    current: '{title} (open)',
    fileReason: 'This scenario came from a file. To start it anew, open the file.',
    open: '&Open',
    openFile: 'Open from &file',
    confirm: {
      title: 'Open Scenario',
      text: 'The present rehearsal ends, and the scenario starts anew on a server of its own.',
      question: 'Do you want to continue?',
    },
    failed: 'The scenario could not be opened.',
  },

  about: {
    title: 'About Setup Rehearsal',
    version: 'Version {version}',
    purpose:
      'Rehearses the recovery of a failed server role installation of Exchange Server 2007 on a simulated server. Nothing outside this program is changed.',
    affiliation:
      'Not affiliated with, endorsed or sponsored by Microsoft. Microsoft, Windows, Windows Server and Exchange are trademarks of Microsoft Corporation, used here only to name the products that are rehearsed.',
    licence: 'Free software under the MIT licence.',
  },
};
