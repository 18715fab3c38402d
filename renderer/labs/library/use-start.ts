import { useState } from 'react';
import type { LabEntry } from '../../../shared/ipc/lab-api';
import { getApi } from '../../api';
import { showAlert } from '../../desktop/alerts';
import { useSession } from '../../use-snapshot';
import { currentText, useText } from '../../use-text';
import { startQuestion } from './start-question';

/** How a lab is started: at once, or after a question where something is put away for it. */
export interface Starting {
  /** What is asked; null while nothing is. */
  readonly question: string | null;
  readonly start: (entry: LabEntry, student: string) => void;
  readonly answer: (isYes: boolean) => void;
}

interface Asked {
  readonly entry: LabEntry;
  readonly student: string;
  readonly question: string;
}

/** Starts labs, and asks before. */
export function useStart(): Starting {
  const text = useText();
  const running = useSession((state) => state.lab);
  const [asked, setAsked] = useState<Asked | null>(null);
  return {
    question: asked?.question ?? null,
    start: (entry, student) => {
      const question = startQuestion(entry, running, text);
      if (question === null) startLab(entry, student);
      else setAsked({ entry, student, question });
    },
    answer: (isYes) => {
      setAsked(null);
      if (isYes && asked) startLab(asked.entry, asked.student);
    },
  };
}

function startLab({ key }: LabEntry, student: string): void {
  const { title, startFailed } = currentText().catalog.labs.library;
  getApi()
    .startLab({ key, student: student.trim() })
    .catch(() => showAlert({ icon: 'error', title, text: startFailed }));
}
