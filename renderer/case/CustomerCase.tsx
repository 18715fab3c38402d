import { CaseIcon } from '../icons/case-icons';
import { ToolWindow } from '../tools/ToolWindow';
import { useText } from '../use-text';

/** What a customer sent, and what to do about it. */
export function CustomerCase() {
  const words = useText().catalog.customerCase;
  return (
    <ToolWindow id="customer-case" title={words.title} icon={CaseIcon} width={880} height={600}>
      {words.none}
    </ToolWindow>
  );
}
