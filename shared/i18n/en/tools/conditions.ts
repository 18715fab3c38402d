/** Conditions: what an instructor makes fail or pass. */
export const conditions = {
  title: 'Conditions',
  intro:
    'Choose what the readiness checks are to find on this server. A rule is made to fail or to pass by changing the server itself, so the tools show the cause and can cure it.',
  filter: '&Filter:',
  list: 'Readiness rules',
  columns: {
    rule: 'Rule',
    outcome: 'On this server',
    severity: 'Severity',
    planned: 'In the plan',
    title: 'Title',
  },
  outcomes: { fails: 'Fails', passes: 'Passes', notHere: 'Not shown here' },
  planned: 'Yes',
  notPlanned: 'No',
  noMatch: 'No rule matches the filter.',
  details: 'Description',
  choose: 'Select a rule to see when it is found.',
  found: 'It is found when: {when}',
  makeFail: 'Make It Fai&l',
  makePass: 'Make It &Pass',
};
