import { message } from '../../../shared/message';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { ToolId } from '../../windows/window-store';
import { isWindowAllowed } from './tool-of-window';

/** Why the running lab does not let a window be opened; undefined where it does. */
export function useToolReasons(): (window: ToolId) => string | undefined {
  const lab = useSession((state) => state.lab);
  const { refusal } = useText();
  const reason = refusal(message('lab-tool-not-allowed'));
  return (window) => (isWindowAllowed(lab, window) ? undefined : reason);
}
