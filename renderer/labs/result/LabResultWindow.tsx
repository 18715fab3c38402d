import { LabIcon } from '../../icons/lab-icons';
import { ToolWindow } from '../../tools/ToolWindow';
import { useText } from '../../use-text';

/** Not drawn yet. */
export function LabResultWindow() {
  const words = useText().catalog.labs.result;
  return (
    <ToolWindow id="lab-result" title={words.title} icon={LabIcon} width={720} height={520}>
      <div className="dialog-body" />
    </ToolWindow>
  );
}
