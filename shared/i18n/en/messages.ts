import type { ProblemCode } from '../../problem';
import type { RefusalCode } from '../../session/refusal';

const refusals: Record<RefusalCode, string> = {
  'setup-already-open': 'Setup is already open.',
  'setup-not-open': 'Setup is not open.',
  'exchange-not-installed': 'Microsoft Exchange Server 2007 is not installed on this server.',
  'not-on-this-page': 'This is not possible on the current page of the Setup wizard.',
  'no-page-before': 'There is no page to go back to.',
  'no-role-chosen': 'Select at least one role to install.',
  'no-bridgehead-chosen': 'Choose a bridgehead server of the Exchange 2003 or Exchange 2000 organization.',
  'no-such-bridgehead':
    'The Exchange 2003 or Exchange 2000 organization has no bridgehead server named {server}.',
  'role-not-selectable': 'This role cannot be selected or cleared at the moment.',
  'checks-running': 'The readiness checks are still running.',
  'checks-failed': 'The readiness checks have found errors. Correct them, then click Retry.',
  'setup-running': 'Setup is running. Wait until it has finished.',
  'setup-not-finished': 'Setup has not finished yet.',
  'setup-not-running': 'Setup is not running.',
  'no-such-service': 'There is no service named "{service}" on this server.',
  'service-disabled':
    'The service "{service}" cannot be started because it is disabled. Change its startup type first.',
  'service-already-running': 'The service "{service}" is already started.',
  'service-already-stopped': 'The service "{service}" is already stopped.',
  'service-needed':
    'The service "{service}" cannot be stopped because Windows or other running services need it.',
  'dependency-missing':
    'The service "{service}" cannot be started because it depends on the service "{needed}", which is not installed.',
  'dependency-disabled':
    'The service "{service}" cannot be started because it depends on the service "{needed}", which is disabled.',
  'no-such-registry-value': 'The registry key has no value named "{name}".',
  'not-enough-disk-space':
    'There is not enough disk space: {required} are required and {available} are available.',
};

/** Keys: `NoticeCode` of shared/ipc/api.ts, which this layer may not import. */
const notices = {
  'journal-line-dropped':
    'The last entry of the session journal was incomplete and has been dropped. The session continues from the entry before it.',
  'journal-damaged':
    'A file of the session is damaged. It has been set aside as {file}. The rehearsal continues from the last state that could be read, or starts anew if there is none.',
  'preferences-damaged':
    'The preferences could not be read. They have been set aside as {file}, and the defaults apply.',
  'scenario-unreadable': 'The scenario cannot be opened. {problem}',
  'session-not-saved':
    'The session could not be saved, and what you do now may be lost when the program closes. Reason: {reason}',
};

const problems: Record<ProblemCode, string> = {
  'unknown-option': 'This option is not known. --help lists the options.',
  'option-without-value': 'This option needs a value.',
  'option-value-refused': 'The value "{value}" is not allowed. Allowed: {allowed}.',
  'superfluous-argument': 'Too many arguments. --help lists the options.',
  'not-a-folder': 'This is a file, but a folder is needed here.',
  'folder-unusable': 'This folder cannot be used: {detail}',
  'data-folder-in-use': 'Another program is running on this data folder.',
  'no-reference-path': 'This scenario has no reference path.',
  'not-json': 'The file is not valid JSON from here on.',
  'wrong-type': 'The value must be of type {expected}.',
  'unknown-field': 'The field "{fields}" is not known here.',
  'not-one-of': 'The value must be one of these: {values}.',
  'out-of-range': 'The value is outside the permitted range ({limit}).',
  'wrong-shape': 'The content does not have the expected form: {detail}',
  'file-missing': 'The file {file} does not exist.',
  'unreadable-file': 'The file {file} cannot be read: {detail}',
  'file-too-large': 'The file {file} is larger than the limit of {limit}.',
  'not-a-registry-file':
    'This is not a registry export: it does not begin with "Windows Registry Editor Version 5.00" or "REGEDIT4".',
  'registry-line-not-understood': 'Line {line} of the registry export is not understood: {text}',
  'registry-key-too-long':
    'Line {line} of the registry export names a key that is deeper or longer than Windows allows: {text}',
  'foreign-product':
    'The registry export is of build {build}; this program knows Exchange Server 2007 (8.x).',
  'duplicate-name': 'The name {name} stands here twice.',
  'unknown-service': 'No service is named {service}.',
  'registry-key-outside-hive':
    'Line {line} of the registry export names a key that is in no known hive: {text}',
  'not-a-scenario-file': 'A scenario is a .json file, its folder, or a .reg file.',
  'unknown-scenario': 'There is no scenario "{id}". Known scenarios: {known}.',
  'no-exchange-key':
    'The registry export does not contain the key HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0.',
  'unknown-task': 'There is no Setup task named "{task}".',
};

export const messages = {
  refusals,
  notices,
  problems,
  /** A problem with the place where it was found. */
  problemAt: '{at}: {problem}',
  units: { megabytes: '{count} MB' },
};
