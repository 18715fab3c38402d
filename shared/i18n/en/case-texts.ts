import type { AssumptionCode } from '../../case/assumption';
import type { CaseShot } from '../../case/ways/case-shots';
import type { RiskCode, WayId } from '../../case/way-out';
import { pages } from './wizard/pages';
import { readinessChecks } from './wizard/readiness-checks';

const ways: Record<WayId, { readonly title: string; readonly text: string }> = {
  'resume-in-wizard': {
    title: 'Resume in the Setup wizard',
    text: 'Open Setup in maintenance mode from Add or Remove Programs (from the installation files where no role is complete), choose only the unfinished role, and let Setup go on where it stopped.',
  },
  'resume-at-prompt': {
    title: 'Resume from the command line',
    text: 'Run Setup.com from the installation files for the unfinished role alone and with the same action; it goes on with the step that its watermark names.',
  },
  'remove-role': {
    title: 'Remove the unfinished role',
    text: 'Remove the unfinished role from the server, then install it again from the beginning.',
  },
  'delete-marks': {
    title: 'Delete the marks by hand, then run Setup again',
    text: 'Delete Watermark and Action below the key of the role in the registry, so that Setup no longer takes it for unfinished, then run Setup for it again.',
  },
  'cure-findings': {
    title: 'Correct what the readiness checks found',
    text: 'Correct every error that the readiness checks reported, then run Setup again exactly as before: nothing has been installed yet.',
  },
  'prepare-directory': {
    title: 'Prepare the directory first',
    text: 'Prepare the schema, the forest and the domain, each with its own switch and an account that has the rights, wait for replication, then run Setup on this server again.',
  },
  'run-again': {
    title: 'Run Setup again as before',
    text: 'No role is marked as unfinished on this server: correct what stopped Setup, then run it again in the same way.',
  },
};

const risks: Record<RiskCode, string> = {
  'only-failed-role':
    'Choose or name only the unfinished role. With other roles in the same run, the readiness checks stop at its watermark.',
  'same-media':
    'Use installation files of the same version, and keep them within reach. Once an Update Rollup is installed, Setup.com in the bin folder refuses to change roles.',
  'same-action':
    'The watermark records what Setup was doing: installing, upgrading or removing. Only the same action can take it up again.',
  'cause-remains':
    'This does not cure what made Setup fail. Find and remove the cause first, or Setup will stop at the same step.',
  'backup-first':
    'Make a full backup of the server first, and export the key. A mistake in the registry can make Windows or Exchange unusable.',
  'support-warns':
    'Microsoft support now advises against deleting these values. Do it only where no other way out is left.',
  'steps-repeated':
    'Without the watermark, Setup repeats all steps of the role, even those already done, and may fail elsewhere because what they created is already there.',
  'removal-may-be-refused':
    'The role can be removed only if enough of it is installed, and the readiness checks may refuse the removal while its watermark records an installation.',
  'other-product':
    'The rehearsal runs Exchange 2007. On the real server of a later product compare each step with the documentation of that product first.',
  'whole-role':
    'In Exchange 2013 and later this role holds several of the services that the log calls roles: the line takes away all of them, with what they store.',
  'role-data-lost':
    'What the role holds on this server is lost with it. First move the mailboxes, empty the queues and note the settings of the role.',
  'replication-delay':
    'A change in Active Directory must have reached the domain controller that Setup uses. Wait for replication, or force it.',
  'schema-not-undone':
    'An extension of the schema cannot be undone. Back up the system state of the schema master first.',
};

const assumptions: Record<AssumptionCode, string> = {
  'product-mapped':
    'The log comes from Exchange {product}, build {build}. The rehearsal uses Exchange 2007, build {nearest}.',
  'upgrade-as-installation':
    'From Exchange 2010 on, an upgrade is checked by the rules of an installation; the rehearsal reproduces the findings of the log that way.',
  'roles-mapped': 'Roles that Exchange 2007 does not have ({names}) are rehearsed as {roles}.',
  'step-mapped': 'The step {step} of the log is rehearsed as the nearest task, {task}.',
  'step-unknown':
    'The step {step} is not known here. In the rehearsal, Setup stops at the first step of the role.',
  'rule-mapped': 'The rule {rule} of a later product is rehearsed as {nearest}.',
  'rule-unknown': 'The rule {rule} has no counterpart in Exchange 2007; the rehearsal does not reproduce it.',
  'rule-not-shown':
    "The rule {rule} had a finding on the customer's server, but has none on the rebuilt one.",
  'windows-assumed':
    'The log does not tell the edition or the updates of Windows. A version that this product supports is assumed.',
  'build-assumed': 'Nothing tells the build of Exchange. {build} is assumed.',
  'preparation-assumed':
    'Nothing tells whether Active Directory is prepared. It is assumed to be, for this build.',
  'server-assumed': 'Nothing tells the name of the server. {name} is assumed.',
  'controller-assumed': 'Nothing tells the domain controller. {name} is assumed.',
  'account-assumed': 'Nothing tells who ran Setup. {name} is assumed.',
  'domain-assumed': 'The log does not tell the domain. {domain} is assumed.',
  'site-assumed': 'The log does not tell the Active Directory site. {site} is assumed.',
  'organization-assumed': 'The log does not tell the Exchange organization. {organization} is assumed.',
  'servers-assumed':
    'The data says nothing of other Exchange servers in the organization. The rehearsal assumes that there are none.',
  'groups-assumed': 'The log does not tell the groups of the account. All that Setup requires are assumed.',
  'services-assumed':
    'Windows services are assumed to be as Windows installs them, except where a finding says otherwise.',
  'roles-from-registry': 'Which roles are installed is taken from the registry export.',
  'roles-assumed': 'The log does not list the installed roles. They are inferred from what Setup was doing.',
  'plan-assumed':
    'The log does not tell which roles were requested. The unfinished role is assumed, or else the first missing one in the order of installation.',
  'cause-unknown':
    'What made {task} fail is not known. In the rehearsal the task fails with the message of the log until a way out removes the cause.',
  'time-assumed': 'The log does not tell the time of the run. A working day in 2008 is assumed.',
};

const shots: Record<CaseShot, string> = {
  introduction: pages.introduction.title,
  'license-agreement': pages['license-agreement'].title,
  'error-reporting': pages['error-reporting'].title,
  'installation-type': pages['installation-type'].title,
  'maintenance-mode': pages['maintenance-mode'].title,
  'server-role-selection': pages['server-role-selection'].title,
  'exchange-organization': pages['exchange-organization'].title,
  'client-settings': pages['client-settings'].title,
  'mail-flow-settings': pages['mail-flow-settings'].title,
  'readiness-checks': readinessChecks.title,
  progress: pages.progress.title,
  completion: pages.completion.title,
  desktop: 'The server before Setup is run again',
  'add-or-remove-programs': 'Exchange in Add or Remove Programs',
  'start-screen': 'Start screen of the installation files',
  'readiness-checks-found': 'What the readiness checks found',
  'setup-failed': 'Where Setup stopped',
  'prompt-line': 'The line at the Command Prompt',
  'prompt-found': 'What the readiness checks found at the Command Prompt',
  'prompt-done': 'Setup completed at the Command Prompt',
  'registry-marks': 'The values Watermark and Action in the registry',
  'registry-clean': 'The registry without the values Watermark and Action',
};

/** What is said about a customer's case: ways out, their risks, what is assumed, pictures, the rehearsal's scenario. */
export const caseTexts = {
  ways,
  risks,
  assumptions,
  shots,
  title: 'Customer case: {server}',
  briefing: {
    withUser:
      'This server was rebuilt from what a customer sent: {server}, Exchange {product}; {user} ran Setup.',
    withoutUser: 'This server was rebuilt from what a customer sent: {server}, Exchange {product}.',
    stopped:
      "Setup has stopped at the same point as at the customer's. Try a way out here before you advise it.",
    completed: 'The run of Setup was completed: the server is as it left it.',
  },
  assumed: 'What the data does not tell is assumed:',
};
