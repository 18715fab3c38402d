import { useRef, useState, type KeyboardEvent } from 'react';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import type { Icon } from '../../windows/window-store';

/** An icon that opens something. */
export interface ViewIcon {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  readonly title?: string;
  /** Why it cannot be opened: tooltip and description. */
  readonly reason?: string | undefined;
  /** What pictures call it. */
  readonly mark?: ControlMark;
  readonly onOpen: () => void;
}

export interface IconViewProps {
  /** Accessible name. */
  readonly label: string;
  readonly items: readonly ViewIcon[];
  readonly className?: string | undefined;
  /** The focus has come to one of the icons. */
  readonly onFocus?: (() => void) | undefined;
}

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Icons as on the desktop: a click selects, a double click or Enter opens, arrows move. */
export function IconView({ label, items, className, onFocus }: IconViewProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [isSelected, setIsSelected] = useState(false);
  const stop = items.some(({ id }) => id === current) ? current : items[0]?.id;
  const onKeyDown = (event: KeyboardEvent, item: ViewIcon, index: number) => {
    const step = STEPS[event.key];
    const wanted = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : index + (step ?? 0);
    if (event.key === 'Enter' || event.key === ' ') open(item);
    else if (wanted !== index) ref.current?.querySelectorAll<HTMLElement>('.view-icon')[wanted]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={ref} className={className} role="group" aria-label={label} onFocus={onFocus}>
      {items.map((item, index) => (
        <div
          key={item.id}
          className={isSelected && current === item.id ? 'view-icon selected' : 'view-icon'}
          role="button"
          aria-label={item.label}
          aria-disabled={item.reason === undefined ? undefined : true}
          aria-description={item.reason}
          title={item.reason ?? item.title}
          data-mark={item.mark}
          tabIndex={item.id === stop ? 0 : -1}
          onFocus={() => {
            setCurrent(item.id);
            setIsSelected(true);
          }}
          onBlur={() => setIsSelected(false)}
          onDoubleClick={() => open(item)}
          onKeyDown={(event) => onKeyDown(event, item, index)}
        >
          <item.icon size={32} />
          <span>{item.label}</span>
        </div>
      ))}
    </div>
  );
}

function open({ reason, onOpen }: ViewIcon): void {
  if (reason === undefined) onOpen();
}
