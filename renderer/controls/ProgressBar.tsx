export interface ProgressBarProps {
  /** Accessible name: what progresses. */
  readonly label: string;
  /** 0 to 1; null while nobody can tell. */
  readonly value: number | null;
}

/** A progress bar of blocks, as Windows drew it. */
export function ProgressBar({ label, value }: ProgressBarProps) {
  const share = value === null ? null : Math.min(1, Math.max(0, value));
  return (
    <div
      className={share === null ? 'progress-bar waiting' : 'progress-bar'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : Math.round(share * 100)}
    >
      <div className="blocks" style={share === null ? undefined : { width: `${share * 100}%` }} />
    </div>
  );
}
