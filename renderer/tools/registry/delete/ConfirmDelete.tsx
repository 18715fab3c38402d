import type { Registry } from '../../../../shared/host/registry/registry';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { useText } from '../../../use-text';
import { roleAfterValue } from './roles-after';

export interface ConfirmDeleteProps {
  readonly registry: Registry;
  readonly path: string;
  /** The value's name; empty for the default value. */
  readonly name: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asks before a registry value is deleted, and says what follows from it. */
export function ConfirmDelete({ registry, path, name, onDelete, onClose }: ConfirmDeleteProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.registry;
  const after = roleAfterValue(registry, path, name);
  const consequence = after
    ? fill(words.confirmDelete[after.kind], {
        role: { kind: 'role', role: after.role },
        status: words.statuses[after.state],
      })
    : words.confirmDelete.warning;
  const advice = after ? [words.confirmDelete.exportFirst] : [];
  const question = fill(words.confirmDelete.text, { name: name === '' ? words.defaultValue : name });
  return (
    <MessageBox
      title={words.confirmDelete.title}
      icon="warning"
      buttons="yes-no"
      defaultAnswer="no"
      message={[question, consequence, ...advice].join('\n\n')}
      onAnswer={(isYes) => (isYes ? onDelete() : onClose())}
    />
  );
}
