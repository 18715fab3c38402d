import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';

/** The briefing, the objectives and the hints of a lab, beside the desktop. */
export function LabPanel() {
  const lab = useSession((state) => state.lab);
  const { localized } = useText();
  return lab && <aside>{localized(lab.title)}</aside>;
}
