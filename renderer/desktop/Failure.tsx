import { PushButton } from '../controls/PushButton';
import { ErrorIcon } from '../icons/StatusSign';
import { useText } from '../use-text';

/** Says that the view cannot go on, and offers to load it again. */
export function Failure({ detail }: { readonly detail: string }) {
  const { catalog, fill } = useText();
  const words = catalog.desktop.crash;
  return (
    <main className="loading">
      <div className="window active failure" role="alertdialog" aria-label={words.title}>
        <div className="title-bar">
          <span className="title">{words.title}</span>
        </div>
        <div className="dialog-body">
          <div className="message-box">
            <ErrorIcon size={32} />
            <div className="message">
              {words.text}
              {'\n\n'}
              <span className="selectable">{fill(words.detail, { detail })}</span>
            </div>
          </div>
          <div className="button-row">
            <PushButton label={words.reload} isDefault autoFocus onPress={() => window.location.reload()} />
          </div>
        </div>
      </div>
    </main>
  );
}
