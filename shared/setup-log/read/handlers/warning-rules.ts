import { RULES, type RuleId } from '../../../readiness/rules/rules';
import { compileForm, matchForm, type CompiledForm, type SlotValues } from '../../line-kinds/form';

const SENTENCES = RULES.filter(({ severity }) => severity === 'warning').map(({ id, logText }) => ({
  id,
  form: compileForm(logText),
}));

/** A sentence that a rule of 2007 warns with, and the values of its slots. */
interface WarningSentence {
  readonly id: RuleId;
  readonly form: CompiledForm;
  readonly values: SlotValues;
}

/** The sentence of a rule that a message is; null for none. */
export function warningSentence(message: string): WarningSentence | null {
  for (const { id, form } of SENTENCES) {
    const values = matchForm(form, message);
    if (values) return { id, form, values };
  }
  return null;
}

/** The rule of 2007 that warns by this sentence; undefined for none. */
export function ruleThatWarns(message: string): RuleId | undefined {
  return warningSentence(message)?.id;
}
