import { LabIcon } from '../../icons/lab-icons';
import { ToolWindow } from '../../tools/ToolWindow';
import { useText } from '../../use-text';

/** Not drawn yet. */
export function ClassSummaryWindow() {
  const words = useText().catalog.labs.summary;
  return (
    <ToolWindow id="class-summary" title={words.title} icon={LabIcon} width={720} height={520}>
      <div className="dialog-body" />
    </ToolWindow>
  );
}
