import { PushButton } from '../controls/PushButton';
import { WindowFrame } from '../desktop/WindowFrame';
import { ProductIcon } from '../icons/ProductIcon';
import { useSession } from '../use-snapshot';
import { useText } from '../use-text';
import { closeWindow } from '../windows/window-store';

/** What this program is, its version and license, and that Microsoft has no part in it. */
export function About() {
  const { catalog, fill } = useText();
  const words = catalog.tools.about;
  const version = useSession((state) => state.version);
  const close = () => closeWindow('about');
  return (
    <WindowFrame
      id="about"
      title={words.title}
      icon={ProductIcon}
      width={400}
      height={260}
      minimizable={false}
      centred
      onClose={close}
    >
      <div className="dialog-body">
        <div className="about">
          <ProductIcon size={32} />
          <div>
            <h2>{catalog.desktop.programName}</h2>
            <p>{fill(words.version, { version })}</p>
            <p>{words.purpose}</p>
            <p>{words.affiliation}</p>
            <p>{words.license}</p>
          </div>
        </div>
        <div className="button-row at-bottom">
          <PushButton label={catalog.desktop.buttons.ok} isDefault isCancel autoFocus onPress={close} />
        </div>
      </div>
    </WindowFrame>
  );
}
