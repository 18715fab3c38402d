import type { Icon } from '../../windows/window-store';
import { BackIcon, FolderTreeIcon, UpIcon } from '../../icons/file-icons';
import { useText } from '../../use-text';

export interface ExplorerToolbarProps {
  readonly canGoBack: boolean;
  readonly canGoUp: boolean;
  readonly hasTree: boolean;
  readonly onBack: () => void;
  readonly onUp: () => void;
  readonly onTree: () => void;
}

/** The buttons of an Explorer window. */
export function ExplorerToolbar(props: ExplorerToolbarProps) {
  const { canGoBack, canGoUp, hasTree, onBack, onUp, onTree } = props;
  const words = useText().catalog.tools.explorer.toolbar;
  return (
    <div className="explorer-toolbar" role="toolbar" aria-label={words.label}>
      <ToolButton
        icon={BackIcon}
        label={words.back}
        reason={canGoBack ? undefined : words.backReason}
        onPress={onBack}
      />
      <ToolButton
        icon={UpIcon}
        label={words.up}
        reason={canGoUp ? undefined : words.upReason}
        onPress={onUp}
      />
      <span className="explorer-toolbar-line" />
      <ToolButton icon={FolderTreeIcon} label={words.folders} isPressed={hasTree} onPress={onTree} />
    </div>
  );
}

interface ToolButtonProps {
  readonly icon: Icon;
  readonly label: string;
  /** Why it cannot be pressed. */
  readonly reason?: string | undefined;
  /** Of a button that stays down. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

function ToolButton({ icon: Image, label, reason, isPressed, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="tool-button"
      title={reason}
      aria-pressed={isPressed}
      disabled={reason !== undefined}
      onClick={onPress}
    >
      <Image size={20} />
      {label}
    </button>
  );
}
