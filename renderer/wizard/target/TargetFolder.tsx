import { useId, useState } from 'react';
import type { TargetSnapshot } from '../../../shared/session/snapshot/snapshot';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import { useTypedText } from '../use-typed-text';
import { FolderDialog } from './FolderDialog';

/** The longest text that the session takes; Windows allows no longer path either. */
const MAX_PATH = 256;

/** The installation path with Browse, and what is wrong with it; fixed once Exchange is on the server. */
export function TargetFolder({ target }: { readonly target: TargetSnapshot }) {
  const { catalog } = useText();
  const { target: words, buttons } = catalog.wizard;
  const { isFixed, problem } = target;
  const problemId = useId();
  const [isBrowsing, setIsBrowsing] = useState(false);
  const [path, setPath] = useTypedText(target.path, (typed) =>
    dispatch({ type: 'set-target-folder', path: typed }),
  );
  const isInvalid = !isFixed && problem !== null;
  const choose = (chosen: string) => {
    setIsBrowsing(false);
    setPath(chosen);
  };
  return (
    <div className="target-folder">
      <div className="path-line">
        <TextField
          label={words.path}
          labelPlace="hidden"
          value={path}
          disabled={isFixed}
          maxLength={MAX_PATH}
          describedBy={isFixed ? undefined : problemId}
          isInvalid={isInvalid}
          onChange={setPath}
        />
        <PushButton
          label={buttons.browse}
          ellipsis
          disabled={isFixed}
          reason={isFixed ? words.fixed : undefined}
          onPress={() => setIsBrowsing(true)}
        />
      </div>
      {!isFixed && (
        <p id={problemId} className="field-problem" aria-live="polite">
          {isInvalid && words.problems[problem]}
        </p>
      )}
      {isBrowsing && <FolderDialog path={path} onChoose={choose} onClose={() => setIsBrowsing(false)} />}
    </div>
  );
}
