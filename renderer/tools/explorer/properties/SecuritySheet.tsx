import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { AccountIcon } from '../../../icons/file-icons';
import { GroupIcon } from '../../../icons/object-icons';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import type { FolderRights } from './folder-rights';
import { PermissionTable } from './PermissionTable';

const GROUPS = ['administrators', 'system'] as const;

export type PermissionGroup = (typeof GROUPS)[number];

export interface SecuritySheetProps {
  /** What Administrators may do. */
  readonly rights: FolderRights;
  /** Full Control of Administrators is ticked here, but not yet granted. */
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** The Security sheet of a folder: groups, and what each may do. */
export function SecuritySheet({ rights, isTicked, onTick }: SecuritySheetProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.explorer.properties;
  const server = useSnapshot((snapshot) => snapshot.server.name);
  const [group, setGroup] = useState<PermissionGroup>('administrators');
  const ofGroup = group === 'administrators' ? rights : ({ kind: 'full' } as const);
  return (
    <div className="security-sheet">
      <GroupList
        names={{ administrators: fill(words.administrators, { server }), system: words.system }}
        selected={group}
        onSelect={setGroup}
      />
      <PermissionTable group={group} rights={ofGroup} isTicked={isTicked} onTick={onTick} />
      <p className="security-note">
        {ofGroup.kind === 'limited' && !isTicked && words.limited}
        {ofGroup.kind === 'inherited' && fill(words.limitedAbove, { folder: ofGroup.from })}
      </p>
    </div>
  );
}

interface GroupListProps {
  readonly names: Readonly<Record<PermissionGroup, string>>;
  readonly selected: PermissionGroup;
  readonly onSelect: (group: PermissionGroup) => void;
}

function GroupList({ names, selected, onSelect }: GroupListProps) {
  const words = useText().catalog.tools.explorer.properties;
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = GROUPS[index + by];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    onSelect(next);
    ref.current?.querySelectorAll<HTMLElement>('[role="option"]')[index + by]?.focus();
  };
  return (
    <div>
      <p id={id}>{words.groups}</p>
      <div ref={ref} className="list-box group-list" role="listbox" aria-labelledby={id}>
        {GROUPS.map((group, index) => {
          const Image = group === 'administrators' ? GroupIcon : AccountIcon;
          return (
            <div
              key={group}
              role="option"
              aria-selected={group === selected}
              tabIndex={group === selected ? 0 : -1}
              onPointerDown={() => onSelect(group)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <Image size={16} />
              {names[group]}
            </div>
          );
        })}
      </div>
    </div>
  );
}
