import { RULES, type RuleId } from '../../readiness/rules/rules';
import { compileForm, matchForm } from '../line-kinds/form';

const SENTENCES = RULES.filter(({ severity }) => severity === 'warning').map(({ id, logText }) => ({
  id,
  form: compileForm(logText),
}));

/** The rule of 2007 that warns by this sentence; undefined for none. */
export function ruleThatWarns(message: string): RuleId | undefined {
  return SENTENCES.find(({ form }) => matchForm(form, message) !== null)?.id;
}
