import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { LabSnapshot } from '../../../shared/lab/lab-snapshot';
import { ExamIcon, LabIcon } from '../../icons/lab-icons';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import { useAccessKeys } from '../../windows/use-access-keys';
import { useWindows } from '../../windows/use-windows';
import { activateDesktop } from '../../windows/window-store';
import { LabTimeLine } from './time/LabTimeLine';
import { MetNews } from './content/MetNews';
import { PanelButtons } from './PanelButtons';
import { PanelContent } from './content/PanelContent';
import { foldPanel, panelStore } from './panel-store';
import { useFinish } from './use-finish';
import { useReturningFocus } from './use-returning-focus';
import './panel.css';

/** The briefing, the objectives and the hints of a lab, beside the desktop. */
export function LabPanel() {
  const lab = useSession((state) => state.lab);
  return lab && <Panel key={lab.attempt} lab={lab} />;
}

function Panel({ lab }: { readonly lab: LabSnapshot }) {
  const words = useText().catalog.labs.panel;
  const ref = useRef<HTMLElement>(null);
  const isFolded = useStore(panelStore, (state) => state.isFolded);
  const isBlocked = useWindows(({ dialogs }) => dialogs.some(({ owner }) => owner === null));
  const isInUse = useWindows((state) => state.active === null);
  useReturningFocus(ref, isBlocked);
  useFinish(lab);
  useAccessKeys(ref, isInUse && !isBlocked);
  return (
    <aside
      ref={ref}
      className={isFolded ? 'lab-panel folded' : 'lab-panel'}
      aria-label={lab.kind === 'exam' ? words.examTitle : words.title}
      inert={isBlocked}
      tabIndex={-1}
      onFocusCapture={activateDesktop}
    >
      <PanelHead lab={lab} isFolded={isFolded} />
      {!isFolded && <PanelTitle lab={lab} />}
      <LabTimeLine lab={lab} isFolded={isFolded} />
      <MetNews lab={lab} />
      {!isFolded && (
        <>
          <PanelContent lab={lab} />
          <PanelButtons lab={lab} />
        </>
      )}
    </aside>
  );
}

function PanelHead({ lab, isFolded }: { readonly lab: LabSnapshot; readonly isFolded: boolean }) {
  const words = useText().catalog.labs.panel;
  const button = useRef<HTMLButtonElement>(null);
  const wasFolded = useRef(isFolded);
  // The button that was pressed gives way to the other one: the focus goes there.
  useEffect(() => {
    if (wasFolded.current !== isFolded) button.current?.focus();
    wasFolded.current = isFolded;
  }, [isFolded]);
  const label = isFolded ? words.unfold : words.fold;
  const Image = lab.kind === 'exam' ? ExamIcon : LabIcon;
  return (
    <div className="lab-head">
      <Image size={16} />
      <span>{lab.kind === 'exam' ? words.examTitle : words.title}</span>
      <button
        ref={button}
        type="button"
        className="lab-fold"
        aria-label={label}
        aria-expanded={!isFolded}
        title={label}
        onClick={() => foldPanel(!isFolded)}
      >
        <svg
          width="8"
          height="7"
          viewBox="0 0 8 7"
          fill="currentColor"
          shapeRendering="crispEdges"
          aria-hidden="true"
        >
          <path
            transform={isFolded ? 'rotate(180 4 3.5)' : undefined}
            d="M0 0h1v1h1v1h1v1h1v1H3v1H2v1H1v1H0V6h1V5h1V4h1V3H2V2H1V1H0zM4 0h1v1h1v1h1v1h1v1H7v1H6v1H5v1H4V6h1V5h1V4h1V3H6V2H5V1H4z"
          />
        </svg>
      </button>
    </div>
  );
}

function PanelTitle({ lab }: { readonly lab: LabSnapshot }) {
  const { catalog, fill, localized } = useText();
  const { panel: words, common } = catalog.labs;
  const { purpose, level, minutes, student, title } = lab;
  const about = fill(words.about, {
    level: common.levels[level],
    time: fill(common.minutes, { minutes }),
  });
  return (
    <header className="lab-title">
      <h2>{localized(title)}</h2>
      <p>{purpose === 'attempt' ? about : words.purposes[purpose]}</p>
      {purpose === 'attempt' && <p>{fill(words.student, { student })}</p>}
    </header>
  );
}
