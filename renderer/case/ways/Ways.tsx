import type { CaseWaySnapshot, RunLook } from '../../../shared/case/case-snapshot';
import type { WayId } from '../../../shared/case/way-out';
import { CUSTOMER_CASE_ID } from '../../../shared/case/server/case-scenario';
import { PushButton } from '../../controls/PushButton';
import { ServerIcon } from '../../icons/object-icons';
import { WarningIcon } from '../../icons/StatusSign';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { takeAsCured } from '../case-requests';
import { Lines } from './Lines';
import { wayObstacle } from './way-obstacle';

export interface WaysProps {
  readonly look: RunLook;
  /** Whether Setup has completed the run. */
  readonly isCompleted: boolean;
  /** Without a way: the server as it is. */
  readonly onRehearse: (way: WayId | null) => void;
  readonly onSend: (way: CaseWaySnapshot) => void;
}

/** What can be done about a run: the server itself to rehearse on, then the ways out, the best first. */
export function Ways({ look, isCompleted, onRehearse, onSend }: WaysProps) {
  const { catalog } = useText();
  const { ways: words, tabs } = catalog.customerCase;
  return (
    <div className="case-paper" tabIndex={0} role="region" aria-label={tabs.ways}>
      <section className="case-server">
        <ServerIcon size={32} />
        <p>{words.rehearseServerText}</p>
        <PushButton label={words.rehearseServer} onPress={() => onRehearse(null)} />
      </section>
      {look.causes.length > 0 && <Causes tasks={look.causes} />}
      {look.ways.length === 0 && <p className="case-none">{isCompleted ? words.noneNeeded : words.none}</p>}
      {look.ways.map((way) => (
        <Way key={way.id} way={way} onRehearse={onRehearse} onSend={onSend} />
      ))}
    </div>
  );
}

function Way({
  way,
  onRehearse,
  onSend,
}: Pick<WaysProps, 'onRehearse' | 'onSend'> & { readonly way: CaseWaySnapshot }) {
  const text = useText();
  const { ways: words } = text.catalog.customerCase;
  const { title, text: sentence } = text.catalog.caseTexts.ways[way.id];
  const obstacle = wayObstacle(way, text);
  return (
    <section className="case-way" aria-label={title}>
      <h3>{title}</h3>
      <p className="selectable">{sentence}</p>
      <Lines lines={way.lines} />
      <Risks way={way} />
      <div className="case-actions">
        {obstacle !== undefined && <p className="case-obstacle">{obstacle}</p>}
        <PushButton
          label={words.rehearse}
          disabled={obstacle !== undefined}
          reason={obstacle}
          onPress={() => onRehearse(way.id)}
        />
        <PushButton
          label={words.send}
          ellipsis
          disabled={obstacle !== undefined}
          reason={obstacle}
          onPress={() => onSend(way)}
        />
      </div>
    </section>
  );
}

/** Where what made a task fail is not known, it is the person who says when it is cured. */
function Causes({ tasks }: { readonly tasks: readonly string[] }) {
  const { ways: words } = useText().catalog.customerCase;
  const isRehearsed = useSnapshot(({ scenario }) => scenario.id === CUSTOMER_CASE_ID);
  return (
    <section className="case-server">
      <WarningIcon size={32} />
      <p>{words.cureText}</p>
      <PushButton
        label={words.cure}
        disabled={!isRehearsed}
        reason={isRehearsed ? undefined : words.noRehearsal}
        onPress={() => void takeAsCured(tasks)}
      />
    </section>
  );
}

function Risks({ way }: { readonly way: CaseWaySnapshot }) {
  const { catalog } = useText();
  const { risk: label } = catalog.customerCase.ways;
  if (way.risks.length === 0) return null;
  return (
    <ul className="case-risks selectable" aria-label={label}>
      {way.risks.map((risk) => (
        <li key={risk}>
          <WarningIcon size={16} />
          <span>{catalog.caseTexts.risks[risk]}</span>
        </li>
      ))}
    </ul>
  );
}
