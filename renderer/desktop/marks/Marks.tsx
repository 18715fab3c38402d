import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import { isFlat } from './disc-place';
import { findMarked, type MarkedControl } from './find-marked';
import { markStore } from './mark-store';
import './marks.css';

/** What was looked for, and what of it is on the screen. */
interface Found {
  readonly controls: readonly ControlMark[];
  readonly marked: readonly MarkedControl[];
}

/** Numbers on the controls that a picture marks, above everything; they follow what moves, and nobody can press them. */
export function Marks() {
  const { controls, marked } = useFound();
  // For whoever takes pictures, as the revision is.
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['marks'] = JSON.stringify(controls);
    dataset['marked'] = JSON.stringify(marked.map(({ number, label }) => ({ number, label })));
  }, [controls, marked]);
  return (
    <div className="control-marks" aria-hidden="true">
      {marked.map(({ number, edges }) => (
        <div
          key={number}
          className={isFlat(edges) ? 'control-outline flat' : 'control-outline'}
          style={{ ...edges }}
        />
      ))}
      {marked.map(({ number, disc }) => (
        <div key={number} className="control-number" style={{ left: disc.x, top: disc.y }}>
          {number}
        </div>
      ))}
    </div>
  );
}

/** Looks for the controls at every frame, as long as there are any to be marked. */
function useFound(): Found {
  const controls = useStore(markStore, (state) => state.controls);
  const [found, setFound] = useState<Found>({ controls: [], marked: [] });
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const now = { controls, marked: findMarked(controls) };
      setFound((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      if (controls.length > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [controls]);
  return found;
}
