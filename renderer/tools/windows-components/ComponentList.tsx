import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { WindowsComponent } from '../../../shared/host/windows/components-table';
import { accessKey, plainLabel } from '../../controls/access-label';
import { AccessLabel } from '../../controls/AccessLabel';
import { Checkbox } from '../../controls/Checkbox';
import { GroupBox } from '../../controls/GroupBox';
import { useText } from '../../use-text';
import type { ComponentBranch } from './component-draft';
import { GroupCheckbox } from './GroupCheckbox';
import type { ComponentDraftState } from './use-component-draft';

export interface ComponentListProps {
  /** With `&` before the letter of the access key. */
  readonly label: string;
  /** Those of several branches stand below a box for each of them. */
  readonly branches: readonly ComponentBranch[];
  readonly draft: ComponentDraftState;
}

/** The components with their check boxes, and what the one with the focus is for; arrows go from box to box. */
export function ComponentList({ label, branches, draft }: ComponentListProps) {
  const { catalog } = useText();
  const words = catalog.tools.windowsComponents;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [described, setDescribed] = useState<WindowsComponent | null>(null);
  const boxes = () => [...(list.current?.querySelectorAll('input') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const index = boxes().findIndex((box) => box === document.activeElement);
    if (by === 0 || index < 0) return;
    event.preventDefault();
    boxes()[index + by]?.focus();
  };
  return (
    <>
      <div className="component-list">
        <span id={id} data-access-key={accessKey(label)} onClick={() => boxes()[0]?.focus()}>
          <AccessLabel label={label} />
        </span>
        <div
          ref={list}
          className="components"
          role="group"
          aria-label={plainLabel(label).replace(/\s*:$/u, '')}
          onKeyDown={onKeyDown}
        >
          {branches.map((branch) => (
            <Branch
              key={branch.group}
              branch={branch}
              isAlone={branches.length === 1}
              draft={draft}
              onDescribe={setDescribed}
            />
          ))}
        </div>
      </div>
      <GroupBox label={words.description} className="component-description">
        {described === null ? words.none : catalog.windows.components[described].description}
      </GroupBox>
    </>
  );
}

interface BranchProps {
  readonly branch: ComponentBranch;
  readonly isAlone: boolean;
  readonly draft: ComponentDraftState;
  readonly onDescribe: (component: WindowsComponent | null) => void;
}

function Branch({ branch: { group, components }, isAlone, draft, onDescribe }: BranchProps) {
  const { catalog } = useText();
  const ticked = components.filter(draft.isTicked).length;
  return (
    <>
      {!isAlone && (
        <GroupCheckbox
          label={catalog.windows.componentGroups[group]}
          state={ticked === 0 ? 'none' : ticked === components.length ? 'all' : 'some'}
          onChange={(isTicked) => draft.tick(components, isTicked)}
          onFocus={() => onDescribe(null)}
        />
      )}
      {components.map((component) => (
        <div key={component} className={isAlone ? undefined : 'component'}>
          <Checkbox
            label={catalog.windows.components[component].name}
            checked={draft.isTicked(component)}
            onWindow
            onChange={(isTicked) => draft.tick([component], isTicked)}
            onFocus={() => onDescribe(component)}
          />
        </div>
      ))}
    </>
  );
}
