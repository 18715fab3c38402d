import type { RunLook } from '../../shared/case/case-snapshot';
import { StatusIcon, type Status } from '../icons/StatusIcon';
import { useText } from '../use-text';

/** What the rehearsal of a run takes for granted, and how far its findings agree with the customer's. */
export function Assumptions({ look }: { readonly look: RunLook }) {
  const { catalog, fill } = useText();
  const words = catalog.customerCase.assumptions;
  const { assumptions } = catalog.caseTexts;
  const said = [...new Set(look.assumptions.map(({ code, params }) => fill(assumptions[code], params)))];
  const rules = (isMet: boolean) =>
    look.findings.filter((found) => found.isMet === isMet).map(({ rule }) => rule);
  return (
    <div
      className="case-paper selectable"
      tabIndex={0}
      role="region"
      aria-label={catalog.customerCase.tabs.assumptions}
    >
      <p>{said.length === 0 ? words.nothing : words.intro}</p>
      {said.length > 0 && (
        <ul className="case-assumed" aria-label={words.list}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Findings label={words.met} rules={rules(true)} status="completed" />
      <Findings label={words.notMet} rules={rules(false)} status="failed" />
      <Findings label={words.extra} rules={look.extraFindings} status="warning" />
    </div>
  );
}

interface FindingsProps {
  readonly label: string;
  readonly rules: readonly string[];
  readonly status: Status;
}

function Findings({ label, rules, status }: FindingsProps) {
  const { catalog } = useText();
  return (
    <section>
      <h3>{label}</h3>
      {rules.length === 0 ? (
        <p className="case-none">{catalog.customerCase.assumptions.noFindings}</p>
      ) : (
        <ul aria-label={label}>
          {rules.map((rule) => (
            <li key={rule} className="case-rule">
              <StatusIcon status={status} size={16} />
              <span>
                {rule}
                <RuleTitle rule={rule} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What a rule of 2007 is called; a later one's name says enough. */
function RuleTitle({ rule }: { readonly rule: string }) {
  const rules: Readonly<Partial<Record<string, { readonly title: string }>>> =
    useText().catalog.readiness.rules;
  const title = Object.hasOwn(rules, rule) ? rules[rule]?.title : undefined;
  return title === undefined ? null : <span className="case-title">{title}</span>;
}
