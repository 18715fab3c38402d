import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';
import type { SubnetRow } from './Subnets';

export interface DeleteSubnetProps {
  readonly row: SubnetRow;
  readonly onClose: () => void;
}

/** Asks before a subnet is deleted, and says what that may lead to. */
export function DeleteSubnet({ row, onClose }: DeleteSubnetProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.activeDirectory.deleteSubnet;
  const { subnet, site } = row;
  const answer = (isYes: boolean) => {
    onClose();
    if (isYes) void dispatch({ type: 'remove-subnet', subnet }, 'tool', { alertRefusal: true });
  };
  return (
    <MessageBox
      title={words.title}
      icon="warning"
      buttons="yes-no"
      defaultAnswer="no"
      message={`${fill(words.text, { subnet })}\n\n${fill(words.warning, { site })}`}
      onAnswer={answer}
    />
  );
}
