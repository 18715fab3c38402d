import type { Registry } from '../../../../shared/host/registry/registry';
import { serviceOfKey } from '../../../../shared/host/registry/service-keys';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import { rolesBelow } from './roles-after';

export interface ConfirmDeleteKeyProps {
  readonly registry: Registry;
  readonly path: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asks before a key is deleted with all below it, and says what follows from it. */
export function ConfirmDeleteKey({ registry, path, onDelete, onClose }: ConfirmDeleteKeyProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.registry.confirmDeleteKey;
  const services = useSnapshot((snapshot) => snapshot.services);
  const roles = rolesBelow(registry, path);
  const consequences = [
    roles.length > 0 ? fill(words.roles, { roles: { kind: 'roles', roles } }) : '',
    serviceOfKey(services, path) ? words.service : '',
  ].filter((sentence) => sentence !== '');
  return (
    <MessageBox
      title={words.title}
      icon="warning"
      buttons="yes-no"
      defaultAnswer="no"
      message={[words.text, path, ...consequences].join('\n\n')}
      onAnswer={(isYes) => (isYes ? onDelete() : onClose())}
    />
  );
}
