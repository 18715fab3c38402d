import { DISC_BUILDS, productName, type DiscBuild } from '../../../shared/host/product-builds';
import type { MediaSnapshot } from '../../../shared/session/snapshot/snapshot';
import { PickDialog } from '../../controls/dialogs/PickDialog';
import type { GridColumn } from '../../controls/lists/grid-column';
import { dispatch } from '../../dispatch';
import { MediaIcon } from '../../icons/administration-icons';
import { useText } from '../../use-text';

export interface InsertDiscDialogProps {
  readonly media: MediaSnapshot;
  readonly onClose: () => void;
}

/** The installation discs at hand: the one that is chosen takes the place of the one in the drive. */
export function InsertDiscDialog({ media, onClose }: InsertDiscDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.explorer.insertDisc;
  const columns: readonly GridColumn<DiscBuild>[] = [
    {
      id: 'product',
      header: words.product,
      width: 230,
      text: productName,
      icon: () => <MediaIcon size={16} />,
    },
    { id: 'build', header: words.build, width: 110, text: (build) => build },
  ];
  const insert = (build: DiscBuild) => {
    if (build !== media.build) void dispatch({ type: 'insert-media', build }, 'tool', { alertRefusal: true });
  };
  return (
    <PickDialog
      title={words.title}
      instruction={fill(words.instruction, { product: media.product })}
      listLabel={words.list}
      columns={columns}
      rows={DISC_BUILDS}
      rowKey={(build) => build}
      current={media.build}
      chooseFirst={words.chooseFirst}
      width={420}
      height={250}
      onPick={insert}
      onClose={onClose}
    />
  );
}
