import type { HostCondition } from '../host/condition';
import { SERVER_ROLES, type ServerRole } from '../host/server-role';
import { COMPONENT_IDS } from '../host/windows/components-table';
import { PACKAGE_IDS } from '../host/windows/packages-table';
import type { StateValue } from '../lab/grade/lab-result';
import { message, type Message } from '../message';
import type { Catalog } from './catalog';
import { fill, serviceDisplayName } from './fill';
import type { Locale } from './locale';

/** What the last segment of a path of a server's state is called; names of things stay as they are. */
export function stateLabel(catalog: Catalog, path: readonly string[]): string {
  const { parts, fields, defaultValue } = catalog.labs.state;
  const segment = path.at(-1) ?? '';
  const [part, ...above] = path.slice(0, -1);
  if (part === undefined) return wordOf(parts, segment) ?? segment;
  if (part === 'registry') return segment === '' ? defaultValue : segment;
  if (part === 'services' && above.length === 0) return serviceDisplayName(catalog, segment);
  const role = SERVER_ROLES.find((row) => row.role === segment);
  if (role) return catalog.setup.roleNames[role.role];
  if (above.at(-1) === 'components' || above.at(-1) === 'packages') return softwareName(catalog, segment);
  return wordOf(fields, segment) ?? segment;
}

/** The whole path, part by part. */
export function statePathText(catalog: Catalog, path: readonly string[]): string {
  return path
    .map((_segment, index) => stateLabel(catalog, path.slice(0, index + 1)))
    .join(catalog.labs.state.separator);
}

/** A value of a server's state in words. */
export function stateValueText(catalog: Catalog, locale: Locale, value: StateValue): string {
  const { values } = catalog.labs.state;
  if (value === null) return values.none;
  if (typeof value === 'boolean') return value ? values.yes : values.no;
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  return wordOf(values, value) ?? value;
}

/** What holds on a server, as a sentence without a full stop. */
export function conditionText(catalog: Catalog, locale: Locale, condition: HostCondition): string {
  const { conditions } = catalog.labs.state;
  if (condition.kind === 'not')
    return fill(catalog, locale, conditions.not, {
      condition: conditionText(catalog, locale, condition.condition),
    });
  const { code, params } = sentenceOf(condition);
  return fill(catalog, locale, conditions[code], params);
}

type Sentence = Message<Exclude<keyof Catalog['labs']['state']['conditions'], 'not'>>;

function sentenceOf(condition: Exclude<HostCondition, { kind: 'not' }>): Sentence {
  const ofRole = (role: ServerRole) => ({ role: { kind: 'role', role } }) as const;
  switch (condition.kind) {
    case 'service-running':
      return message(condition.kind, { service: { kind: 'service', service: condition.service } });
    case 'component-installed':
      return message(condition.kind, { component: { kind: 'component', component: condition.component } });
    case 'package-installed':
      return message(condition.kind, { package: { kind: 'package', package: condition.package } });
    case 'role-state':
      return message(`role-${condition.state}`, ofRole(condition.role));
    case 'role-version':
      return message(condition.kind, { ...ofRole(condition.role), version: condition.version });
    case 'registry-value':
      return registrySentence(condition);
    case 'full-control':
      return message(condition.kind, { path: condition.path });
    case 'site-known':
      return condition.site === undefined
        ? message(condition.kind)
        : message('in-site', { site: condition.site });
    case 'server-role-registered':
      return message(
        condition.registered ? 'role-registered' : 'role-not-registered',
        ofRole(condition.role),
      );
    case 'directory-prepared':
      return message(`prepared-${condition.part}`);
    case 'database-absent':
      return message(condition.kind, { name: condition.name });
    case 'setup-completed':
      return message(condition.kind, { build: condition.build });
    case 'no-watermark':
    case 'restarted-since-installation':
    case 'ipv6-whole':
    case 'dns-answers':
    case 'connector-to-legacy':
      return message(condition.kind);
  }
}

function registrySentence({ path, name, data }: HostCondition & { kind: 'registry-value' }): Sentence {
  return data === null
    ? message('registry-value-absent', { path, name })
    : message('registry-value', { path, name, data: String(data) });
}

function softwareName(catalog: Catalog, id: string): string {
  const component = COMPONENT_IDS.find((known) => known === id);
  if (component) return catalog.windows.components[component].name;
  const software = PACKAGE_IDS.find((known) => known === id);
  return software ? catalog.windows.packages[software] : id;
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
