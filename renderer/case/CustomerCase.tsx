import { useEffect, useState } from 'react';
import type {
  CaseRunSnapshot,
  CaseSnapshot,
  CaseWaySnapshot,
  RunLook,
} from '../../shared/case/case-snapshot';
import type { WayId } from '../../shared/case/way-out';
import type { RunFacts } from '../../shared/setup-log/read/run-facts';
import { Checkbox } from '../controls/Checkbox';
import { MessageBox } from '../controls/dialogs/MessageBox';
import { PushButton } from '../controls/PushButton';
import { TabSheet } from '../controls/TabSheet';
import { CaseIcon } from '../icons/case-icons';
import { ToolWindow } from '../tools/ToolWindow';
import { useSession } from '../use-snapshot';
import { useText } from '../use-text';
import { closeWindow } from '../windows/window-store';
import { Assumptions } from './Assumptions';
import { closeCase, lookAtRun, rehearse, saveRedactedLog } from './case-requests';
import { CaseFiles } from './CaseFiles';
import { RunList } from './RunList';
import { SendDialog } from './sending/SendDialog';
import { openLog } from './log-viewer/open-logs';
import { SavingLog } from './SavingLog';
import { redactedFacts } from './summary/redacted-facts';
import { Summary } from './summary/Summary';
import { Ways } from './ways/Ways';
import './case.css';

/** What a customer sent: its runs of Setup, what each was, what to do about it, what is assumed. */
export function CustomerCase() {
  const words = useText().catalog.customerCase;
  const shown = useSession((state) => state.customerCase);
  return (
    <ToolWindow id="customer-case" title={words.title} icon={CaseIcon} width={880} height={600}>
      {shown ? <OpenCase key={shown.id} shown={shown} /> : <p className="case-note">{words.none}</p>}
    </ToolWindow>
  );
}

function OpenCase({ shown }: { readonly shown: CaseSnapshot }) {
  const words = useText().catalog.customerCase;
  const [selected, setSelected] = useState<string | null>(null);
  const [isRedacted, setIsRedacted] = useState(false);
  const runs = shown.runs.toReversed();
  const run = runs.find(({ key }) => key === selected) ?? runs[0];
  return (
    <div className="dialog-body customer-case">
      <div className="case-split">
        <div className="case-left">
          <h2>{words.runs}</h2>
          <RunList runs={runs} selected={run?.key} onSelect={setSelected} />
          <h2>{words.files}</h2>
          <CaseFiles shown={shown} />
        </div>
        {run && <RunTabs run={run} runs={runs} isRedacted={isRedacted} />}
      </div>
      <Footer log={run?.log ?? null} isRedacted={isRedacted} onRedact={setIsRedacted} />
    </div>
  );
}

interface RunTabsProps {
  readonly run: CaseRunSnapshot;
  /** All of the case. */
  readonly runs: readonly CaseRunSnapshot[];
  readonly isRedacted: boolean;
}

function RunTabs({ run, runs, isRedacted }: RunTabsProps) {
  const { catalog, fill } = useText();
  const { tabs, ways, title } = catalog.customerCase;
  const question = fill(ways.confirm, { kept: isRedacted ? ways.kept.redacted : ways.kept.named });
  const look = useLook(run);
  const beingRebuilt = <p className="case-note">{ways.beingRebuilt}</p>;
  const [sent, setSent] = useState<CaseWaySnapshot | null>(null);
  const [asked, setAsked] = useState<{ readonly way: WayId | null } | null>(null);
  const { key, log } = run;
  const showLine = log === null ? undefined : (line: number) => openLog(log, line);
  const copied = (facts: RunFacts) => (isRedacted ? redactedFacts(facts, runs) : facts);
  const answer = (isYes: boolean) => {
    setAsked(null);
    if (isYes && asked) rehearse({ run: key, way: asked.way, isRedacted });
  };
  return (
    <>
      <TabSheet
        label={tabs.label}
        tabs={[
          {
            id: 'summary',
            label: tabs.summary,
            page: <Summary key={key} run={run} copied={copied} onShowLine={showLine} />,
          },
          {
            id: 'ways',
            label: tabs.ways,
            page: look ? (
              <Ways
                key={key}
                look={look}
                isCompleted={run.facts?.outcome.value === 'completed'}
                onRehearse={(way) => setAsked({ way })}
                onSend={setSent}
              />
            ) : (
              beingRebuilt
            ),
          },
          {
            id: 'assumptions',
            label: tabs.assumptions,
            page: look ? <Assumptions key={key} look={look} /> : beingRebuilt,
          },
        ]}
      />
      {sent && <SendDialog run={run} way={sent} isRedacted={isRedacted} onClose={() => setSent(null)} />}
      {asked && (
        <MessageBox title={title} icon="question" buttons="yes-no" message={question} onAnswer={answer} />
      )}
    </>
  );
}

/** What the run's rebuilt server is; asked for where nobody has looked at it. */
function useLook({ key, look }: CaseRunSnapshot): RunLook | null {
  const isMissing = look === null;
  useEffect(() => {
    if (isMissing) lookAtRun(key);
  }, [key, isMissing]);
  return look;
}

interface FooterProps {
  readonly log: string | null;
  readonly isRedacted: boolean;
  readonly onRedact: (isRedacted: boolean) => void;
}

function Footer({ log, isRedacted, onRedact }: FooterProps) {
  const { catalog } = useText();
  const { ways, assumptions, closeCase: closeWords } = catalog.customerCase;
  const [isSaving, setIsSaving] = useState(false);
  const save = async (id: string) => {
    setIsSaving(true);
    await saveRedactedLog(id);
    setIsSaving(false);
  };
  return (
    <div className="button-row">
      {isSaving && <SavingLog />}
      <Checkbox label={ways.redact} checked={isRedacted} onChange={onRedact} />
      <span className="spacer" />
      <PushButton
        label={assumptions.saveLog}
        ellipsis
        disabled={log === null}
        reason={log === null ? assumptions.noLog : undefined}
        onPress={() => log !== null && void save(log)}
      />
      <PushButton label={closeWords} onPress={closeCase} />
      <PushButton
        label={catalog.desktop.buttons.close}
        isCancel
        onPress={() => closeWindow('customer-case')}
      />
    </div>
  );
}
