/** What is told a Learning Record Store, and about it. */
export const statements = {
  verbs: {
    initialized: 'initialized',
    completed: 'completed',
    passed: 'passed',
    failed: 'failed',
    terminated: 'terminated',
  },
  lab: 'A training lab on a simulated Exchange 2007 server.',
  objective: 'What the server has to be like at the end of a training lab.',
  /** Keys: `SendingProblemCode` of electron/xapi/, which this layer may not import. */
  problems: {
    'lrs-unreachable': 'The Learning Record Store does not answer ({detail}). It is tried again.',
    'lrs-busy': 'The Learning Record Store cannot take anything now (HTTP {status}). It is tried again.',
    'lrs-refuses-credentials':
      'The Learning Record Store refuses the key and the secret (HTTP {status}). Check the settings.',
    'lrs-not-there':
      'At the address of the Learning Record Store something else answers (HTTP {status}). Check the settings.',
    'lrs-endpoint-refused':
      'The address {endpoint} of the Learning Record Store is not used: it has to begin with https://, so that the key and the secret cannot be read on the way.',
    'statements-not-kept': 'Statements about attempts could not be kept on the disk: {detail}',
    'statements-damaged':
      'A file of statements about an attempt is damaged. It has been set aside as {file}, and is not sent.',
  },
};
