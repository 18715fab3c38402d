import { useEffect, useRef } from 'react';
import type { LabSnapshot } from '../../../shared/lab/lab-snapshot';
import { showAlert } from '../../desktop/alerts';
import { currentText } from '../../use-text';
import { openWindow } from '../../windows/window-store';

/** When the attempt ends before the student's eyes, its result opens; that the time was over is told. */
export function useFinish({ attempt, title, finished }: LabSnapshot): void {
  const running = useRef<string | null>(null);
  useEffect(() => {
    if (!finished) {
      running.current = attempt;
      return;
    }
    if (running.current !== attempt) return;
    running.current = null;
    const { catalog, localized } = currentText();
    if (finished.reason === 'time')
      showAlert({ icon: 'info', title: localized(title), text: catalog.labs.panel.time.over });
    openWindow('lab-result');
  }, [attempt, title, finished]);
}
