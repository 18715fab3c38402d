import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { installedPrograms, type Program } from './program-list';

/** What a window with the list of programs is given. */
export interface ProgramsProps {
  /** Id of the program that is selected at the start; the first one otherwise. */
  readonly place?: string | undefined;
}

export interface ProgramChoice {
  readonly programs: readonly Program[];
  /** Undefined where there is no program at all. */
  readonly current: Program | undefined;
  /** The element that the options stand in. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly select: (program: Program) => void;
  /** Arrows, Home and End on a program's option. */
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
}

/** The installed programs, of which one is selected. */
export function useProgramChoice(first: string | undefined): ProgramChoice {
  const text = useText();
  const exchange = useSnapshot((snapshot) => snapshot.program);
  const windows = useSnapshot((snapshot) => snapshot.windows);
  const registry = useSnapshot((snapshot) => snapshot.registry);
  const programs = useMemo(
    () => installedPrograms(text, windows, exchange, registry),
    [text, windows, exchange, registry],
  );
  const [selected, setSelected] = useState(first);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const wanted = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: programs.length - 1 }[event.key];
    const next = wanted === undefined ? undefined : programs[wanted];
    if (!next) return;
    event.preventDefault();
    setSelected(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[programs.indexOf(next)]?.focus();
  };
  return {
    programs,
    current: programs.find(({ id }) => id === selected) ?? programs[0],
    list,
    select: ({ id }) => setSelected(id),
    onKeyDown,
  };
}
