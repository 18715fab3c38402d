import type { KeyboardEvent, RefObject } from 'react';
import { LONGEST_WANTED } from '../../../shared/ipc/log-api';
import { DropDown } from '../../controls/DropDown';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText, type Text } from '../../use-text';
import { placeOf } from './lines/sorted-lines';
import type { LogViewerState } from './use-log-viewer';
import { filterAt, VIEW_FILTERS } from './viewed-log';

export interface LogToolbarProps {
  readonly viewer: LogViewerState;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** Below the menus: what to look for, and which lines are shown. */
export function LogToolbar({ viewer, input }: LogToolbarProps) {
  const words = useText().catalog.tools.logViewer;
  return (
    <div className="log-toolbar" role="group" aria-label={words.toolbar}>
      <SearchBox viewer={viewer} input={input} />
      <span className="log-toolbar-line" />
      <FilterChoice viewer={viewer} />
    </div>
  );
}

function SearchBox({ viewer, input }: LogToolbarProps) {
  const text = useText();
  const words = text.catalog.tools.logViewer.find;
  const { search } = viewer;
  const reason = search.text === '' ? words.emptyReason : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') search.go(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') {
      search.cancel();
      viewer.grid.current?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <TextField
        label={words.what}
        value={search.text}
        width={170}
        maxLength={LONGEST_WANTED}
        inputRef={input}
        onChange={search.setText}
        onKeyDown={onKeyDown}
      />
      <PushButton
        label={words.previous}
        disabled={reason !== undefined}
        reason={reason}
        onPress={() => search.go('previous')}
      />
      <PushButton
        label={words.next}
        disabled={reason !== undefined}
        reason={reason}
        onPress={() => search.go('next')}
      />
      <span className="log-counter" role="status">
        {counter(viewer, text)}
      </span>
    </>
  );
}

/** `12 of 340`. */
function counter({ search, line }: LogViewerState, { catalog, fill }: Text): string {
  const words = catalog.tools.logViewer.find;
  if (search.isRunning) return words.running;
  if (!search.found || search.text === '') return '';
  const { lines, isCapped } = search.found;
  const [count, at] = [lines.length, placeOf(lines, line)];
  if (count === 0) return words.none;
  if (at < 0) return fill(isCapped ? words.countOrMore : words.count, { count });
  return fill(isCapped ? words.placeOfMore : words.place, { place: at + 1, count });
}

function FilterChoice({ viewer: { log, view, line } }: { readonly viewer: LogViewerState }) {
  const words = useText().catalog.tools.logViewer.filter;
  const offered = VIEW_FILTERS.filter((filter) => filter === view.filter || filterAt(log, filter, line));
  return (
    <>
      <DropDown
        label={words.label}
        value={view.filter}
        options={offered.map((value) => ({ value, label: words[value] }))}
        onChange={(filter) => view.choose(filter, line)}
      />
      {view.rule !== null && (
        <DropDown
          label={words.ruleLabel}
          value={view.rule}
          options={log.rules.map((rule) => ({ value: rule, label: rule }))}
          onChange={(rule) => view.choose('rule', line, rule)}
        />
      )}
    </>
  );
}
