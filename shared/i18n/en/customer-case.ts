import type { LaterRoleId } from '../../case/server/log-roles';
import type { SetupAction } from '../../host/role-status';
import type { Confidence, ReadRemark, RunMode, RunOutcome } from '../../setup-log/read/run-facts';

const confidences: Record<Confidence, string> = { read: 'Read', inferred: 'Inferred', unknown: 'Unknown' };

const modes: Record<RunMode, string> = {
  Install: 'Installation',
  Upgrade: 'Upgrade',
  Uninstall: 'Removal',
  RecoverServer: 'Recovery of a server',
  PrepareSchema: 'Preparation of the schema',
  PrepareAD: 'Preparation of Active Directory',
  PrepareDomain: 'Preparation of a domain',
};

const outcomes: Record<RunOutcome, string> = {
  completed: 'Completed',
  'prereq-failed': 'Stopped by the readiness checks',
  'task-failed': 'A step failed',
  'invalid-command-line': 'Command line refused',
  unfinished: 'The log stops before the end',
};

const remarks: Record<ReadRemark['code'], string> = {
  'before-first-run': 'Lines before the first start of Setup: {count}',
  'no-run': 'No run of Setup begins in this file',
  'cut-off': 'The file is cut off',
  'clock-jumps-back': 'Times that the clock goes back: {count}',
  'unknown-product': 'Version of an unknown product',
  'runs-dropped': 'Only the last runs are shown; left out: {count}',
  'sections-dropped': 'Tasks beyond the first 20,000 are not in the tree: {count}',
  'lists-full': 'Runs whose lists may be incomplete, as only 500 entries of each are kept: {count}',
  'lines-not-understood': 'Lines that were not understood: {count}',
};

const actions: Record<SetupAction, string> = {
  Install: 'installation',
  Uninstall: 'removal',
  BuildToBuildUpgrade: 'upgrade',
  DisasterRecovery: 'recovery of a server',
};

const laterRoles: Record<LaterRoleId, string> = {
  CafeRole: 'Client Access front end',
  FrontendTransportRole: 'Front End Transport',
};

/** The window that shows what a customer sent, and what to do about it. */
export const customerCase = {
  title: 'Customer case',
  none: 'No customer data is open.',
  closeCase: 'Close c&ase',
  openLog: 'Open {name} in the log viewer',
  runs: 'Runs of Setup',
  exchange: 'Exchange {product}',
  fromRegistry: 'Server as in the registry',
  files: 'Files',
  /** One file of the case each. */
  fileOf: {
    log: '{name}: {lines} line(s), {runs} run(s)',
    registry: '{name}: registry, no role is marked',
    registryMarked: '{name}: registry, marked roles: {roles}',
    ignored: '{name}: not read',
  },
  tabs: {
    label: 'About the selected run',
    summary: 'Summary',
    ways: 'What to do',
    assumptions: 'Assumptions',
  },
  confidences,
  modes,
  outcomes,
  remarks,
  line: 'line {line}',
  showLine: 'Show line {line} in the log',
  unknown: 'not in the log',
  nothing: 'none',
  yes: 'yes',
  no: 'no',
  copy: '&Copy',
  copySummary: 'Copy summar&y',
  copied: 'Copied.',
  /** A fact of the summary as text. */
  copiedFact: '{fact}: {value}',
  noRun: 'A registry export does not describe a run of Setup. What follows from it is under Assumptions.',
  columns: { fact: 'Fact', value: 'Value', confidence: 'How sure', line: 'Line' },
  groups: {
    product: 'Product',
    who: 'Who and when',
    how: 'How it was started',
    server: 'Server',
    directory: 'Directory',
    findings: 'Readiness findings',
    failure: 'Failure',
    unfinished: 'Unfinished role',
    end: 'End of the run',
  },
  facts: {
    product: 'Product',
    build: 'Build',
    user: 'User',
    startUtc: 'Started (UTC)',
    startLocal: 'Started (local)',
    startLogged: 'Started (as logged)',
    endUtc: 'Ended (UTC)',
    endLogged: 'Ended (as logged)',
    timeZone: 'Time zone',
    interface: 'Started from',
    commandLine: 'Command line',
    mode: 'Mode',
    organizationOperations: 'For the organization',
    server: 'Name',
    fqdn: 'Full name',
    controller: 'Domain controller',
    site: 'Site',
    rolesBefore: 'Roles before',
    rolesUnpacked: 'Roles unpacked',
    rolesOnObject: 'Roles on the server object',
    rolesRequested: 'Roles requested',
    organization: 'Organization',
    schema: 'Schema preparation',
    organizationUpdate: 'Organization preparation',
    domain: 'Domain preparation',
    findings: 'Findings',
    task: 'Task',
    step: 'Step',
    reference: 'Error reference',
    message: 'Decisive message',
    firstError: 'First error thrown',
    role: 'Role (watermark)',
    source: 'Known from',
    resumed: 'Resumed',
    outcome: 'Outcome',
    end: 'End of Setup in the log',
    exit: 'Exit result',
  },
  interfaces: { cli: 'command line', gui: 'Setup wizard' },
  required: 'required',
  notRequired: 'not required',
  operations: { explicit: '{what} (asked for)', implicit: '{what} (added by Setup)' },
  /** Keys: the reader's sources; several are joined by a plus sign. */
  sources: {
    'failed-role-task': 'the task of the role that failed',
    'cut-off-role-task': 'the task of the role in which the log stops',
    'resume-line': 'a line that says the role is resumed',
    'watermarks-setting': 'the watermarks that the readiness checks read from the registry',
    'earlier-run': 'an earlier run in the same file',
    'carried-over': 'the page that reports an incomplete installation',
  },
  resumed: {
    task: 'at step {task}',
    action: 'action {action}',
    page: 'the Setup wizard reported the incomplete installation',
  },
  /** What Setup was doing to a role, in plain words beside the name in the log. */
  actions,
  /** Roles that 2007 does not have, by the names of later logs; like the names of roles, inside `the {role} role`. */
  laterRoles,
  /** A name as it stands in a log or in the registry, and what it means. */
  withMeaning: '{name} ({meaning})',
  /** The summary's last entry where a finding names no rule. */
  noRule: 'No rule',
  ways: {
    rehearseServer: 'Rehearse this server',
    rehearseServerText:
      'Opens the rebuilt server as this run of Setup left it; you choose yourself what to do.',
    cureText:
      'What made the step fail is not known. In the rehearsal it fails again until you take its cause as cured. Every way out begins with that.',
    cure: 'Take cause as c&ured',
    cured: 'The step that failed succeeds from now on in the rehearsal.',
    noRehearsal: "No rehearsal of a customer's server is open.",
    rehearse: '&Rehearse',
    send: '&Send pictures',
    redact: 'Replace &names (server, domain, user, organization, addresses)',
    lines: 'Lines for the real server',
    noLines: 'Nothing to type: everything is done in windows.',
    risk: 'Caution',
    none: 'No way out applies to this run.',
    noneNeeded: 'Setup completed this run: there is nothing to get out of.',
    refused: 'Cannot be rehearsed here: {reason}',
    unfinished: 'Cannot be rehearsed here: a role is still unfinished at its end.',
    failed: 'The rehearsal could not be started.',
    beingRebuilt: 'The server is being rebuilt, and every way out is tried on it...',
    notRebuilt: 'The server of this run could not be rebuilt.',
    confirm:
      'Rehearse this server?\n\nThe session that is open ends; it is kept in its journal.\n\n{kept} It stays there when the case is closed, until you delete the folder of the session.',
    /** What the journal of a rehearsal holds, as names stand in it. */
    kept: {
      named:
        "The journal of the rehearsal keeps the customer's server on this computer: names, registry and the end of the log.",
      redacted:
        "The journal of the rehearsal keeps the customer's server on this computer, with names replaced: registry and the end of the log.",
    },
  },
  assumptions: {
    intro: 'What the data does not tell is assumed as follows. Read this before you rely on the rehearsal.',
    list: 'Assumed',
    nothing: 'Nothing had to be assumed.',
    met: 'Findings that the rehearsal reproduces',
    notMet: 'Findings that the rehearsal does not reproduce',
    extra: 'Findings of the rehearsal that the customer did not have',
    noFindings: 'none',
    saveLog: 'Save a redacted copy of the &log',
    noLog: 'This entry comes from a registry export; there is no log.',
  },
  /** Dialogs of the operating system. */
  dialogs: {
    open: 'Open Customer Data',
    customerData: 'Customer data',
    allFiles: 'All files',
    folder: 'Choose a Folder for the Pictures',
    saveLog: 'Save a Redacted Copy of the Log',
    logs: 'Setup logs',
  },
  reading: {
    title: 'Reading customer data',
    file: 'File: {file}',
    amount: '{percent}% ({read} of {total})',
    bar: 'Read',
    failed: 'The files could not be read.',
  },
  saving: { title: 'Redacted copy', busy: 'The log is being copied, with its names replaced...' },
  sending: {
    title: 'Send pictures',
    way: 'Way out: {way}',
    languages: 'Languages',
    marks: '&Number the controls on the pictures',
    pages: 'Pictures',
    all: '&All',
    none: 'N&one',
    forms: 'Formats',
    formNames: { png: 'PNG pictures', html: 'HTML page', pdf: 'PDF document' },
    cover: 'Covering text ({language})',
    send: '&Send',
    busy: 'The pictures are being taken...',
    needsLanguage: 'Choose a language.',
    needsPicture: 'Choose a picture.',
    needsForm: 'Choose a format.',
    redacted: 'Names are replaced.',
    notRedacted: 'Names are not replaced.',
  },
  outcome: {
    sent: 'Written to {folder}:\n\n{files}',
    more: 'and {count} more',
    notRedacted:
      'Nothing was written, because these names of the customer would have been left in it:\n\n{found}',
    failed: 'Nothing was written: the program did not answer.',
    failedWhy: 'Nothing was written. {problem}',
  },
  cover: {
    text: 'Hello,\n\nThank you for sending us the data of Exchange Setup on {server}. {role}{task}The attached pictures show the following way out, step by step: {way}.{lines}\n\nThe pictures come from a simulated server that was rebuilt from your data; names and times may differ from yours.{risks}\n',
    risks: '\n\nPlease note the following:\n\n{risks}',
    yourServer: 'your server',
    role: 'The {role} role was left unfinished there. ',
    task: 'Setup stopped at the task {task}. ',
    lines: '\n\nThese are the lines to type on the server, in this order:\n\n{lines}',
  },
};
