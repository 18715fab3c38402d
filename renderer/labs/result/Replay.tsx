import { useEffect, useState } from 'react';
import { formatDateTime } from '../../../shared/i18n/fill';
import type { LabSnapshot } from '../../../shared/lab/lab-snapshot';
import { getApi } from '../../api';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import type { HistoryRow } from '../history/history-rows';
import './result.css';
import { stepText } from '../history/history-columns';
import { useHistory } from '../history/use-history';

/** The slider may pass many steps; the desktop follows when it rests. */
const REST_MS = 80;

/** The session once more, step by step: the desktop shows the server as it was then. */
export function Replay({ lab }: { readonly lab: LabSnapshot }) {
  const words = useText().catalog.labs.result.replay;
  const { rows } = useHistory();
  if (!rows) return <p className="lab-replay">{words.reading}</p>;
  return <Steps lab={lab} rows={rows} />;
}

function Steps({ lab, rows }: { readonly lab: LabSnapshot; readonly rows: readonly HistoryRow[] }) {
  const text = useText();
  const words = text.catalog.labs.result.replay;
  const last = rows.length - 1;
  const [moved, setMoved] = useState<number | null>(null);
  const step = moved ?? last;
  const row = rows[step] ?? rows[last];
  const number = row?.number ?? 0;
  const isMoved = moved !== null;
  useEffect(() => {
    if (!isMoved) return undefined;
    const timer = setTimeout(() => void getApi().showPoint(number), REST_MS);
    return () => clearTimeout(timer);
  }, [isMoved, number]);
  // The desktop shows the end again when nobody looks at the replay any more.
  useEffect(() => () => void getApi().showPoint(null), []);
  const go = (to: number) => setMoved(Math.min(last, Math.max(0, to)));
  return (
    <div className="lab-replay">
      <p className="lab-replay-position" aria-live="polite">
        {text.fill(words.position, { step, all: last })}
      </p>
      <input
        type="range"
        min={0}
        max={last}
        value={step}
        aria-label={words.slider}
        aria-valuetext={row ? stepText(row, text) : ''}
        onChange={({ target }) => go(Number(target.value))}
      />
      <div className="lab-replay-buttons">
        <PushButton label={words.first} disabled={step === 0} onPress={() => go(0)} />
        <PushButton label={words.previous} disabled={step === 0} onPress={() => go(step - 1)} />
        <PushButton label={words.next} disabled={step === last} onPress={() => go(step + 1)} />
        <PushButton label={words.last} disabled={step === last} onPress={() => go(last)} />
      </div>
      {row && <Caption row={row} lab={lab} />}
      <p className="lab-replay-note">{words.note}</p>
    </div>
  );
}

function Caption({ row, lab }: { readonly row: HistoryRow; readonly lab: LabSnapshot }) {
  const text = useText();
  const { catalog, locale, fill, refusal } = text;
  const words = catalog.labs.result.replay;
  const all = lab.finished?.result?.objectives.length ?? null;
  const reason = refusal(row.refusal);
  return (
    <div className="lab-replay-caption">
      <h4>{stepText(row, text)}</h4>
      {reason !== undefined && <p>{fill(words.refused, { reason })}</p>}
      {row.clock !== null && <p>{fill(words.time, { time: formatDateTime(locale, row.clock) })}</p>}
      {row.met !== null && all !== null && <p>{fill(words.met, { met: row.met, all })}</p>}
    </div>
  );
}
