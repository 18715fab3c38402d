import { LabIcon } from '../../icons/lab-icons';
import { ToolWindow } from '../../tools/ToolWindow';
import { useText } from '../../use-text';

/** Not drawn yet. */
export function LabEditor() {
  const words = useText().catalog.labs.authoring;
  return (
    <ToolWindow id="lab-editor" title={words.title} icon={LabIcon} width={720} height={520}>
      <div className="dialog-body" />
    </ToolWindow>
  );
}
