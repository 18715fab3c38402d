import type { Host } from '../../../../host/host';
import {
  componentsOf,
  type ComponentOfTable,
  type WindowsComponent,
} from '../../../../host/windows/components-table';
import { withDependents } from '../../../../host/windows/dependent-components';
import { withRequired } from '../../../../host/windows/required-components';
import { fails, prints, tells } from '../../effects';
import { says } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** Server Manager at the prompt of Windows Server 2008, which has it only there (S36). */
export const SERVER_MANAGER_VERB: VerbRow = {
  name: 'servermanagercmd',
  program: 'exe',
  windows: '2008',
  help: 'help-servermanagercmd',
  run: manage,
};

/** Where nothing was to be done; from memory. */
const NO_CHANGE = 1003;

/** What Web-Server brings by itself when no role service is named; from memory. */
const BY_DEFAULT: readonly WindowsComponent[] = [
  'world-wide-web',
  'web-static-content',
  'web-dir-browsing',
  'web-http-errors',
  'web-http-logging',
  'web-request-monitor',
  'web-static-compression',
  'web-management-console',
];

const ROWS = componentsOf('2008');

function manage({ words }: VerbCall, { host }: VerbContext): readonly VerbEffect[] {
  const options = words.filter((word) => word.startsWith('-')).map((word) => word.toLowerCase());
  const names = words.filter((word) => !word.startsWith('-'));
  const [verb = '', ...others] = options;
  const hasAll = others.includes('-a') || others.includes('-allsubfeatures');
  const isKnown = others.every((option) => ['-a', '-allsubfeatures', '-restart'].includes(option));
  if (!isKnown || words[0]?.startsWith('-') !== true) return fails('server-manager-parameters');
  switch (verb) {
    case '-q':
    case '-query':
      return names.length === 0 ? list(host) : fails('server-manager-parameters');
    case '-i':
    case '-install':
      return withRows(names, (rows) => install(host, rows, hasAll));
    case '-r':
    case '-remove':
      return withRows(names, (rows) => remove(host, rows));
    default:
      return fails('server-manager-parameters');
  }
}

/** All names are looked up before anything is done. */
function withRows(
  names: readonly string[],
  act: (rows: readonly ComponentOfTable[]) => readonly VerbEffect[],
): readonly VerbEffect[] {
  if (names.length === 0) return fails('server-manager-parameters');
  const find = (name: string) =>
    ROWS.find(({ commandName }) => commandName?.toLowerCase() === name.toLowerCase());
  const unknown = names.find((name) => !find(name));
  if (unknown !== undefined) return fails('server-manager-unknown', { name: unknown });
  return act(names.map(find).filter((row) => row !== undefined));
}

function install(
  { windows }: Host,
  rows: readonly ComponentOfTable[],
  hasAll: boolean,
): readonly VerbEffect[] {
  const wanted = rows.flatMap(({ id }) => (id === 'world-wide-web' ? ofWebServer(hasAll) : withRequired(id)));
  const missing = [...new Set(wanted)].filter((id) => !windows.components.includes(id));
  if (missing.length === 0) return fails('server-manager-no-change', {}, NO_CHANGE);
  return [
    tells('server-manager-install'),
    ...missing.flatMap((component): VerbEffect[] => [
      { type: 'command', command: { type: 'install-component', component } },
      tells('server-manager-installed', { component: { kind: 'component', component } }),
    ]),
    tells('server-manager-install-done'),
  ];
}

/** With what cannot be without it. */
function remove({ windows }: Host, rows: readonly ComponentOfTable[]): readonly VerbEffect[] {
  const gone = [...new Set(rows.flatMap(({ id }) => withDependents(id, windows.components)))];
  if (gone.length === 0) return fails('server-manager-no-change', {}, NO_CHANGE);
  return [
    tells('server-manager-remove'),
    ...gone.flatMap((component): VerbEffect[] => [
      { type: 'command', command: { type: 'remove-component', component } },
      tells('server-manager-removed', { component: { kind: 'component', component } }),
    ]),
    tells('server-manager-remove-done'),
  ];
}

function ofWebServer(hasAll: boolean): readonly WindowsComponent[] {
  return hasAll ? ROWS.filter(isOfWebServer).flatMap(({ id }) => withRequired(id)) : BY_DEFAULT;
}

function isOfWebServer({ group }: ComponentOfTable): boolean {
  return group['2008'] === 'web-server';
}

/** Everything that the server may have, each with a mark where it has it, as `-query` lists it. */
function list({ windows }: Host): readonly VerbEffect[] {
  const row = (shown: ComponentOfTable) => {
    const mark = windows.components.includes(shown.id) ? '[X]' : '[ ]';
    const isRoleService = isOfWebServer(shown) && shown.id !== 'world-wide-web';
    return says('server-manager-row', {
      mark: isRoleService ? `    ${mark}` : mark,
      component: { kind: 'component', component: shown.id },
      name: shown.commandName ?? '',
    });
  };
  return [
    prints(
      says('server-manager-roles'),
      ...ROWS.filter(isOfWebServer).map(row),
      says('server-manager-features'),
      ...ROWS.filter((other) => !isOfWebServer(other)).map(row),
    ),
  ];
}
