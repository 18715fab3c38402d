import { useId, useRef, type KeyboardEvent } from 'react';
import { accessKey, plainLabel } from '../../controls/access-label';
import { AccessLabel } from '../../controls/AccessLabel';
import { useText } from '../../use-text';
import { isAddedProtocol, protocolOf, type ConnectionItem, type Protocol } from './connection-items';

export interface ItemListProps {
  readonly items: readonly ConnectionItem[];
  readonly selected: ConnectionItem;
  /** Protocols whose boxes are ticked. */
  readonly bound: readonly Protocol[];
  readonly onSelect: (item: ConnectionItem) => void;
  readonly onBind: (protocol: Protocol, isBound: boolean) => void;
  /** Double click. */
  readonly onOpen: () => void;
}

/** The items that a connection uses, with check boxes: one Tab stop, arrows select, the space bar ticks. */
export function ItemList(props: ItemListProps) {
  const { items, selected, bound, onSelect, onBind, onOpen } = props;
  const words = useText().catalog.tools.network.properties;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const fixedReason = (item: ConnectionItem) =>
    isAddedProtocol(item) ? words.protocolReason : words.fixedReason;
  const boxes = () => [...(list.current?.querySelectorAll('input') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    boxes()[items.indexOf(selected) + by]?.focus();
  };
  return (
    <div>
      <span
        id={id}
        data-access-key={accessKey(words.items)}
        onClick={() => boxes()[items.indexOf(selected)]?.focus()}
      >
        <AccessLabel label={words.items} />
      </span>
      <div
        ref={list}
        className="item-list"
        role="group"
        aria-label={plainLabel(words.items)}
        onKeyDown={onKeyDown}
      >
        {items.map((item, index) => {
          const protocol = protocolOf(item);
          return (
            <ItemRow
              key={item}
              name={words.names[item]}
              isChecked={protocol === null || bound.includes(protocol)}
              fixedReason={protocol === null ? fixedReason(item) : undefined}
              isSelected={item === selected}
              onSelect={() => onSelect(item)}
              onPoint={() => boxes()[index]?.focus()}
              onCheck={(isChecked) => protocol && onBind(protocol, isChecked)}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}

interface ItemRowProps {
  readonly name: string;
  readonly isChecked: boolean;
  /** Why its box cannot be changed; undefined where it can. */
  readonly fixedReason: string | undefined;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onPoint: () => void;
  readonly onCheck: (isChecked: boolean) => void;
  readonly onOpen: () => void;
}

/** An item. A fixed one can be selected too, so its box is no disabled control. */
function ItemRow(props: ItemRowProps) {
  const { name, isChecked, fixedReason, isSelected, onSelect, onPoint, onCheck, onOpen } = props;
  const id = useId();
  const isFixed = fixedReason !== undefined;
  return (
    <div
      className={isSelected ? 'check-row selected' : 'check-row'}
      title={fixedReason}
      onClick={onPoint}
      onDoubleClick={onOpen}
    >
      <input
        type="checkbox"
        aria-labelledby={id}
        aria-description={fixedReason}
        aria-disabled={isFixed}
        data-autofocus={isSelected ? '' : undefined}
        tabIndex={isSelected ? 0 : -1}
        checked={isChecked}
        onFocus={onSelect}
        onChange={(event) => {
          if (!isFixed) onCheck(event.target.checked);
        }}
      />
      <span id={id}>{name}</span>
    </div>
  );
}
