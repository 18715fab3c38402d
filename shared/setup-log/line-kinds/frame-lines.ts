import { line, type LineKind } from './line-kind';

/** Where a run begins and ends, on which machine, asked by whom (setup-log-format.md 2 A, B and 8). */
export const FRAME_LINES = {
  stars: line(0, '**********************************************', {
    evidence: 'documented',
    shownAs: 'head',
  }),
  startingLater: line(0, 'Starting Microsoft Exchange Server {product} Setup', {
    products: 'later',
    shownAs: 'head',
  }),
  starting: line(0, 'Starting Microsoft Exchange {product} Setup', {
    products: '2007',
    evidence: 'documented',
    shownAs: 'head',
  }),
  timeZone: line(0, 'Local time zone: {timeZone}.', { facts: 'first', products: 'later' }),
  version: line(0, 'Setup version: {version}.', { facts: 'last', evidence: 'documented' }),
  user: line(0, 'Logged on user: {user}.', { facts: 'last', evidence: 'documented' }),
  parameter: line(0, "Command Line Parameter Name='{name}', Value='{value}'.", { evidence: 'documented' }),
  startedWizard: line(0, "ExSetupUI was started with the following command: '{commandLine}'.", {
    evidence: 'documented',
  }),
  startedPrompt: line(0, "ExSetup was started with the following command: '{commandLine}'."),
  startedLater: line(0, "RuntimeAssembly was started with the following command: '{commandLine}'.", {
    products: 'later',
  }),
  roleAlias: line(0, "The role name '{alias}' is taken for '{role}'.", {
    products: '2007',
    evidence: 'decision',
  }),
  badMode: line(0, "[ERROR] The mode '{asked}' is not a valid mode.", {
    products: 'later',
    shownAs: 'error',
  }),
  checksFailed: line(0, 'Setup checks failed: {reason}', { products: 'later' }),
  seeHelp: line(0, "Please type 'setup.exe /help' for more information.", { products: 'later' }),
  consoleAssembly: line(0, 'Assembly dll file location is {assembly}', { products: 'later' }),
  page: line(0, 'Finished loading screen {page}.', { products: 'later' }),
  copying: line(0, 'Copying Files...', { products: 'later' }),
  copyingInWizard: line(0, "Starting file's copying...", { products: 'later' }),
  succeeded: line(0, 'The Exchange Server setup operation completed successfully.'),
  incomplete: line(0, [
    'The Exchange Server setup operation did not complete.',
    "The Exchange Server setup operation didn't complete.{rest}",
  ]),
  exitCode: line(0, 'CurrentResult {place}: {exitResult}', { products: 'later' }),
  end: line(0, 'End of Setup', { shownAs: 'head' }),
} as const satisfies Record<string, LineKind>;
