import type { LabSnapshot } from '../../../../shared/lab/lab-snapshot';
import { formatElapsed } from '../../../../shared/i18n/fill';
import { StatusSign } from '../../../icons/StatusSign';
import { useText } from '../../../use-text';
import { useLabTime } from './use-lab-time';

export interface LabTimeProps {
  readonly lab: LabSnapshot;
  /** On the strip of the folded panel there is room for the digits alone. */
  readonly isFolded: boolean;
}

/** The time that the attempt has taken, and what is left of it; said aloud as it comes to an end. */
export function LabTimeLine({ lab, isFolded }: LabTimeProps) {
  const { time: words } = useText().catalog.labs.panel;
  const { elapsed, left, warning } = useLabTime(lab);
  const digits = formatElapsed(left ?? elapsed);
  const label = left === null ? words.elapsed : words.left;
  const warnings = { 5: words.fiveMinutes, 1: words.oneMinute };
  return (
    <div className={`lab-time${warning === null ? '' : ` warn-${warning}`}`}>
      {!isFolded && left !== null && (
        <p className="lab-time-line">
          <span>{words.elapsed}</span>
          <span>{formatElapsed(elapsed)}</span>
        </p>
      )}
      <p className="lab-time-line" role="timer" aria-label={label} title={label}>
        {!isFolded && (
          <span>
            {label}
            {warning !== null && <StatusSign kind="warning" size={16} />}
          </span>
        )}
        <strong>{digits}</strong>
      </p>
      <p className="visually-hidden" role="alert">
        {warning === null ? '' : warnings[warning]}
      </p>
    </div>
  );
}
