import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './tab-sheet.css';

/** A tab with its page. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly page: ReactNode;
}

export interface TabSheetProps {
  /** Accessible name of the row of tabs. */
  readonly label: string;
  /** The first one is open at the start. */
  readonly tabs: readonly [Tab, ...Tab[]];
}

/** Pages on top of one another, each with a tab: one Tab stop, arrows go to the next one. */
export function TabSheet({ label, tabs }: TabSheetProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(tabs[0].id);
  const current = tabs.find((tab) => tab.id === open) ?? tabs[0];
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const wanted = neighbour(event.key, index, tabs.length);
    const tab = wanted === null ? undefined : tabs[wanted];
    if (!tab || wanted === null) return;
    event.preventDefault();
    setOpen(tab.id);
    row.current?.querySelectorAll('button')[wanted]?.focus();
  };
  return (
    <div className="tab-control">
      <div className="tab-row" role="tablist" aria-label={label} ref={row}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab === current}
            aria-controls={`${id}-page`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => setOpen(tab.id)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        id={`${id}-page`}
        className="tab-control-page"
        role="tabpanel"
        aria-labelledby={`${id}-${current.id}`}
      >
        {current.page}
      </div>
    </div>
  );
}

/** The tab that a key leads to; null for keys that lead nowhere. */
function neighbour(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
