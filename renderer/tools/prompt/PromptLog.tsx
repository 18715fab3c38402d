import { memo, useMemo } from 'react';
import { promptText } from '../../../shared/i18n/prompt-text';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';

/** What the console has printed. Inline pieces of one text, so that the text is the screen's, line by line. */
export function PromptLog({ width }: { readonly width: number }) {
  const { catalog, locale, fill } = useText();
  const words = catalog.prompt;
  const outputs = useSnapshot((snapshot) => snapshot.promptOutputs);
  const gone = useSnapshot(({ prompt }) => prompt.gone);
  const version = useSnapshot(({ windows }) => windows.version);
  const pieces = useMemo(
    () =>
      outputs.map((output, index) => ({
        // Keeps its key when pieces above it are no longer kept: else a screen reader would hear all of them again.
        key: gone + index,
        text: (output.kind === 'entered' ? '\n' : '') + promptText(catalog, locale, output),
      })),
    [outputs, gone, catalog, locale],
  );
  return (
    <div
      className="prompt-log prompt-text"
      role="log"
      aria-live="polite"
      aria-label={words.window.output}
      style={{ width }}
    >
      {gone === 0 && <Piece text={fill(words.banner, { version })} />}
      {pieces.map(({ key, text }) => (
        <Piece key={key} text={text} />
      ))}
    </div>
  );
}

const Piece = memo(function Piece({ text }: { readonly text: string }) {
  return <span>{`${text}\n`}</span>;
});
