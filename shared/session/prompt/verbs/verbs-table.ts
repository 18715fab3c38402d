import type { VerbRow } from '../verb';
import { CONSOLE_VERBS, WORDS_NOT_REHEARSED } from './console/console';
import { helpVerb } from './console/help';
import { SET_VERB } from './console/set';
import { COPY_VERB } from './files/copy';
import { DELETE_VERB } from './files/delete';
import { DIR_VERB } from './files/dir';
import { FOLDER_VERBS } from './files/folders';
import { SEARCH_VERBS } from './files/search';
import { TYPE_VERB } from './files/type';
import { XCOPY_VERB } from './files/xcopy';
import { REG_VERB } from './registry/reg';
import { NET_VERB } from './services/net';
import { SC_VERB } from './services/sc';
import { BOOT_VERBS } from './system/boot';
import { IDENTITY_VERBS } from './system/identity';
import { IIS_FILE_VERBS, SCRIPT_VERBS } from './system/iis';
import { NETWORK_VERBS } from './system/network';
import { SERVER_MANAGER_VERB } from './system/server-manager';
import { SHUTDOWN_VERB } from './system/shutdown';
import { START_VERB } from './system/start';
import { TASK_VERBS } from './system/tasks';
import { PROGRAM_VERBS_NOT_REHEARSED, WINDOW_VERBS } from './windows/windows';

const WITHOUT_HELP: readonly VerbRow[] = [
  ...CONSOLE_VERBS,
  SET_VERB,
  START_VERB,
  ...FOLDER_VERBS,
  DIR_VERB,
  TYPE_VERB,
  COPY_VERB,
  DELETE_VERB,
  XCOPY_VERB,
  ...SEARCH_VERBS,
  REG_VERB,
  SC_VERB,
  NET_VERB,
  ...NETWORK_VERBS,
  ...IDENTITY_VERBS,
  SHUTDOWN_VERB,
  ...BOOT_VERBS,
  ...TASK_VERBS,
  ...SCRIPT_VERBS,
  SERVER_MANAGER_VERB,
  ...WINDOW_VERBS,
  ...WORDS_NOT_REHEARSED,
  ...PROGRAM_VERBS_NOT_REHEARSED,
];

/** Everything that can be typed wherever the prompt stands: words of cmd, and programs on its path. */
export const VERBS: readonly VerbRow[] = [...WITHOUT_HELP, helpVerb([...WITHOUT_HELP, ...IIS_FILE_VERBS])];

/** Programs that are found only as files, in their own folders. */
export const FILE_VERBS: readonly VerbRow[] = IIS_FILE_VERBS;
