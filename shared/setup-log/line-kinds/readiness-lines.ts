import { line, type LineKind } from './line-kind';

/** The readiness analysis and what it found (setup-log-format.md 2 H). */
export const READINESS_LINES = {
  ruleStarted: line(1, 'Started [Rule:{rule}] [Parent:{parent}] [RuleType:{severity}]', {
    products: 'later',
    shownAs: 'rule',
  }),
  ruleEvaluated: line(1, 'Evaluated [Rule:{rule}] [HasException:{threw}] [Value:"{value}"]{rest}', {
    products: 'later',
    shownAs: 'rule',
  }),
  ruleFinished: line(1, 'Finished [Rule:{rule}] {rest}', { products: 'later', shownAs: 'rule' }),
  settingEvaluated: line(
    1,
    [
      'Evaluated [Setting:{setting}] [HasException:{threw}] [Value:"{value}"] [ParentValue:"{parent}"]{rest}',
      'Evaluated [Setting:{setting}] [HasException:{threw}] [Value:"{value}"]{rest}',
    ],
    { products: 'later' },
  ),
  analysisFinished: line(1, 'Finished [Analysis:Prereq] {rest}', { products: 'later' }),
  ruleFailed: line(1, 'Failed [Rule:{rule}] [Message:{message}]', { shownAs: 'error' }),
  required: line(1, '[REQUIRED] {message}', { products: 'later', shownAs: 'error' }),
  helpUrl: line(1, 'Help URL: {address}ms.exch.setupreadiness.{rule}.aspx', { products: 'later' }),
  recommended: line(1, '[RECOMENDED] {message}', { products: 'later', shownAs: 'warning' }),
} as const satisfies Record<string, LineKind>;
