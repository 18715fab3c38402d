import type { RunMode, RunOutcome } from '../../setup-log/read/run-facts';

const modes: Record<RunMode, string> = {
  Install: 'installation',
  Upgrade: 'upgrade',
  Uninstall: 'removal',
  RecoverServer: 'recovery',
  PrepareSchema: 'PrepareSchema',
  PrepareAD: 'PrepareAD',
  PrepareDomain: 'PrepareDomain',
};

const outcomes: Record<RunOutcome, string> = {
  completed: 'completed',
  'prereq-failed': 'stopped by the readiness checks',
  'task-failed': 'a task failed',
  'invalid-command-line': 'command line refused',
  unfinished: 'the log stops before the end',
};

export const customerData = {
  /** The table of `setup-rehearsal import`. */
  runs: {
    head: {
      file: 'File',
      run: 'Run',
      product: 'Exchange',
      version: 'Version',
      mode: 'Operation',
      interface: 'Started from',
      outcome: 'Outcome',
      failedTask: 'Failed task',
    },
    modes,
    interfaces: { cli: 'command line', gui: 'Setup wizard' },
    outcomes,
    unknown: '-',
    noRun: 'no run',
    registry: 'Registry: {name}',
  },
  /** Which run `--screens` plays. */
  pictured: '{file}, run {number}: {way}',
  picturedRegistry: '{file}: {way}',
};
