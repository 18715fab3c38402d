import { activeDirectory } from './tools/active-directory';
import { conditions } from './tools/conditions';
import { console } from './tools/console';
import { disks } from './tools/disks';
import { eventViewer } from './tools/event-viewer';
import { explorer } from './tools/explorer';
import { logViewer } from './tools/log-viewer';
import { network } from './tools/network';
import { programs } from './tools/programs';
import { registry } from './tools/registry';
import { run } from './tools/run';
import { startScreen } from './tools/start-screen';
import { system } from './tools/windows/system';
import { systemManager } from './tools/system-manager';
import { windowsComponents } from './tools/windows/components';
import { windowsSetup } from './tools/windows/setup';
/** The tools of the simulated server: Control Panel, Services, Registry Editor and the rest. */
export const tools = {
  registry,
  conditions,
  console,
  programs,
  disks,
  eventViewer,
  windowsComponents,
  windowsSetup,
  logViewer,
  network,
  system,
  systemManager,
  activeDirectory,
  explorer,
  run,
  startScreen,

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
    restart: '&Restart the service',
    startType: 'Startup type',
    description: 'Description',
    serviceName: 'Service name',
    dependsOn: 'Depends on',
    disabledReason: 'The service is disabled. Choose another startup type first.',
    runningReason: 'The service is running.',
    stoppedReason: 'The service is not running.',
    doesNotStay:
      'The service "{service}" could not be started: it stopped again at once. The Application and System logs in Event Viewer say why.',
    unstoppableReason: 'Windows does not let anybody stop this service.',
    menus: {
      action: '&Action',
      view: '&View',
      start: '&Start',
      stop: 'St&op',
      restart: 'R&estart',
      refresh: 'Re&fresh',
      properties: '&Properties',
      extended: '&Extended',
      standard: '&Standard',
    },
    properties: {
      title: '{service} Properties',
      tabs: 'Pages of the properties',
      general: 'General',
      dependencies: 'Dependencies',
      dependenciesHint:
        'Some services depend on others. A service that is stopped or does not work well can keep those that depend on it from working.',
      needed: '{service} depends on these services:',
      dependents: 'These services depend on {service}:',
      noDependencies: '<No dependencies>',
      serviceName: 'Service name:',
      displayName: 'Display name:',
      description: 'Description:',
      startType: 'Startup typ&e:',
      status: 'Service status:',
      statuses: { running: 'Started', stopped: 'Stopped' },
      start: '&Start',
      stop: 'S&top',
    },
    stopOthers: {
      title: 'Stop Other Services',
      text: 'When {service} stops, these services stop too:',
      question: 'Do you want to stop these services?',
    },
    restartOthers: {
      title: 'Restart Other Services',
      text: 'When {service} restarts, these services restart too:',
      question: 'Do you want to restart these services?',
    },
  },

  setupLogs: {
    title: 'Setup logs',
    list: 'Setup logs',
  },

  notepad: {
    title: '{file} - Notepad',
    text: 'Text of {file}',
    missing: 'The file is no longer there.',
    find: {
      title: 'Find',
      what: 'Fi&nd what:',
      next: '&Find Next',
      matchCase: 'Match &case',
      emptyReason: 'Type what to look for first.',
      notFound: 'Cannot find "{text}".',
    },
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
    license: 'Free software under the MIT license.',
  },
};
