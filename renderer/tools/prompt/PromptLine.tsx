import { useId, useLayoutEffect, useState, type ClipboardEvent, type RefObject } from 'react';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import { MAX_LINE } from '../../../shared/session/prompt/prompt';
import { useText } from '../../use-text';
import { COLUMNS, screenWidth, type Cell } from './cells';
import type { EditedLine } from './line-editing';

export interface PromptLineProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly cell: Cell;
  readonly folder: string;
  readonly line: EditedLine;
  readonly onType: (text: string) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/**
 * The prompt and the line behind it, broken at the edge of the screen like all else: the text box covers the whole
 * width and begins where the prompt ends. The cursor is drawn, as the view's own is a thin line.
 */
export function PromptLine({ area, cell, folder, line, onType, onPaste }: PromptLineProps) {
  const words = useText().catalog.prompt.window;
  const promptId = useId();
  const [caret, setCaret] = useState(0);
  const { text } = line;
  // What the keys bring, not what is typed, leaves the cursor at its end.
  useLayoutEffect(() => {
    if (line.recalled || line.completed) area.current?.setSelectionRange(line.text.length, line.text.length);
  }, [area, line]);
  const prompt = `${folder}>`;
  const cursor = placeOf(prompt.length + Math.min(caret, text.length));
  const start = placeOf(prompt.length);
  const lines = placeOf(prompt.length + text.length).row + 1;
  const follow = () => setCaret(area.current?.selectionEnd ?? 0);
  return (
    <div
      className="prompt-line prompt-text"
      style={{ width: screenWidth(cell), height: lines * cell.height, marginTop: cell.height }}
    >
      <span id={promptId} className="prompt-folder">
        {prompt}
      </span>
      <textarea
        ref={area}
        className="prompt-text"
        aria-label={words.line}
        data-mark={'prompt:line' satisfies ControlMark}
        aria-describedby={promptId}
        data-autofocus
        value={text}
        maxLength={MAX_LINE}
        spellCheck={false}
        autoComplete="off"
        style={{
          top: start.row * cell.height,
          height: (lines - start.row) * cell.height,
          textIndent: start.column * cell.width,
        }}
        onChange={(event) => {
          onType(event.target.value.replaceAll(/[\r\n]/g, ''));
          follow();
        }}
        onSelect={follow}
        onPaste={onPaste}
      />
      <span
        className="prompt-caret"
        style={{ left: cursor.column * cell.width, top: cursor.row * cell.height, width: cell.width }}
      />
    </div>
  );
}

/** Row and column of the character at a place of the text, both counted from 0. */
function placeOf(index: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(index / COLUMNS), column: index % COLUMNS };
}
