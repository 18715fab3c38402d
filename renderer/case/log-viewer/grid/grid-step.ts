/** What moves in the list. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The row that a key leads to from another one; null for keys that lead nowhere. */
export function gridStep(
  pressed: PressedKey,
  row: number,
  { rowCount, page }: { readonly rowCount: number; readonly page: number },
): number | null {
  if (pressed.altKey || pressed.metaKey || rowCount === 0) return null;
  const within = (wanted: number) => Math.max(0, Math.min(wanted, rowCount - 1));
  switch (pressed.key) {
    case 'Home':
      return 0;
    case 'End':
      return rowCount - 1;
    case 'ArrowDown':
      return pressed.ctrlKey ? null : within(row + 1);
    case 'ArrowUp':
      return pressed.ctrlKey ? null : within(row - 1);
    case 'PageDown':
      return pressed.ctrlKey ? null : within(row + page);
    case 'PageUp':
      return pressed.ctrlKey ? null : within(row - page);
    default:
      return null;
  }
}

/** Whether a key folds (`false`: unfolds) what stands in the current row; null for others. */
export function foldStep({ key, ctrlKey, altKey, metaKey }: PressedKey): 'fold' | 'unfold' | 'toggle' | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === '-' || key === 'ArrowLeft') return 'fold';
  if (key === '+' || key === 'ArrowRight') return 'unfold';
  return key === 'Enter' ? 'toggle' : null;
}
