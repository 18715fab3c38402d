import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';
import type { ManagerTask } from '../manager-actions';
import type { ManagerData } from '../manager-data';
import { NewPolicyDialog } from './NewPolicyDialog';
import { NewUpdateServiceDialog } from './NewUpdateServiceDialog';
import { ObjectProperties } from './ObjectProperties';
import { PolicyProperties } from './PolicyProperties';

export interface ManagerDialogProps {
  readonly task: ManagerTask;
  readonly data: ManagerData;
  readonly onClose: () => void;
}

/** The dialog that an action opens. */
export function ManagerDialog({ task, data, onClose }: ManagerDialogProps) {
  const text = useText();
  switch (task.kind) {
    case 'new-policy':
      return <NewPolicyDialog onClose={onClose} />;
    case 'policy-properties': {
      const policy = data.organization.recipientPolicies.find(({ name }) => name === task.policy);
      return policy ? <PolicyProperties policy={policy} onClose={onClose} /> : null;
    }
    case 'new-update-service':
      return <NewUpdateServiceDialog data={data} onClose={onClose} />;
    case 'object-properties':
      return (
        <ObjectProperties
          object={task.object}
          title={task.title}
          organization={data.organization}
          onClose={onClose}
        />
      );
    case 'confirm': {
      const { title, text: question, warning } = text.catalog.tools.systemManager.confirm[task.question];
      return (
        <MessageBox
          title={title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={`${text.fill(question, { name: task.name })}\n\n${warning}`}
          onAnswer={(isYes) => {
            onClose();
            if (isYes) void dispatch(task.command, 'tool', { alertRefusal: true });
          }}
        />
      );
    }
  }
}
