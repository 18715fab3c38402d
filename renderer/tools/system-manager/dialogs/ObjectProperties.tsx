import { useState } from 'react';
import { commonName, type PermissionObject } from '../../../../shared/host/directory/permission-objects';
import type { OrganizationSnapshot } from '../../../../shared/session/snapshot/snapshot';
import { Checkbox } from '../../../controls/Checkbox';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PropertyButtons } from '../../../controls/dialogs/PropertyButtons';
import { TabSheet, type Tab } from '../../../controls/TabSheet';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';
import { ModeFact } from '../ManagerPage';

export interface ObjectPropertiesProps {
  readonly object: PermissionObject;
  /** What the object is called in the tree. */
  readonly title: string;
  readonly organization: OrganizationSnapshot;
  readonly onClose: () => void;
}

/** The properties of an object of the organization: of the organization itself its mode, of all whether they inherit permissions. */
export function ObjectProperties({ object, title, organization, onClose }: ObjectPropertiesProps) {
  const { catalog, fill } = useText();
  const { properties: words, facts } = catalog.tools.systemManager;
  const inherits = !organization.blockedInheritance.includes(object);
  const [isTicked, setIsTicked] = useState(inherits);
  const security: Tab = {
    id: 'security',
    label: words.security,
    page: (
      <div className="object-sheet">
        <dl className="facts tight">
          <dt>{facts.object}</dt>
          <dd className="selectable">{`CN=${commonName(object, organization.name)}`}</dd>
        </dl>
        <Checkbox label={words.inherit} checked={isTicked} onChange={setIsTicked} />
        <p className="hint">{words.hint}</p>
      </div>
    ),
  };
  const general: Tab = {
    id: 'general',
    label: words.general,
    page: (
      <div className="object-sheet">
        <dl className="facts tight">
          <dt>{facts.organization}</dt>
          <dd className="selectable">{organization.name}</dd>
          <ModeFact isNative={organization.legacy?.isNativeMode ?? true} />
        </dl>
      </div>
    ),
  };
  return (
    <ModalDialog title={fill(words.title, { object: title })} width={440} height={300} onCancel={onClose}>
      <div className="dialog-body">
        <TabSheet label={words.tabs} tabs={object === 'organization' ? [general, security] : [security]} />
        <PropertyButtons
          isChanged={isTicked !== inherits}
          onApply={() =>
            void dispatch({ type: 'set-permission-inheritance', object, inherits: isTicked }, 'tool', {
              alertRefusal: true,
            })
          }
          onClose={onClose}
        />
      </div>
    </ModalDialog>
  );
}
