import { getApi } from '../../api';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';

/** The lines to type on the real server, to be copied as they are. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { ways: words, copy } = useText().catalog.customerCase;
  if (lines.length === 0) return <p className="case-none">{words.noLines}</p>;
  return (
    <div className="case-lines">
      <pre className="selectable" tabIndex={0} aria-label={words.lines}>
        {lines.map((line) => (
          <code key={line}>{line}</code>
        ))}
      </pre>
      <PushButton label={copy} onPress={() => void getApi().copyText(`${lines.join('\r\n')}\r\n`)} />
    </div>
  );
}
