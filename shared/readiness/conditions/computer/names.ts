import type { Host } from '../../../host/host';
import { hostNameChange, isDnsName, isDnsSuffix } from '../../../host/windows/computer-name';
import { isExchangeListed } from '../../../setup/entry';
import type { NAME_RULES } from '../../rules/computer/names';
import { obstacle, type ConditionChanges, type ConditionsOf } from '../condition';
import { named } from './computer-causes';

/** The computer under another name, which Exchange on it would not survive. */
function renamed(host: Host, name: string): ConditionChanges {
  return isExchangeListed(host)
    ? obstacle('needs-no-exchange')
    : named(host, { type: 'computer-renamed', name, when: 'now' });
}

const suffixed = (host: Host, suffix: string) =>
  named(host, { type: 'dns-suffix-changed', suffix, when: 'now' });

/** The name without what DNS does not allow. */
function validName(name: string): string {
  const plain = name.replace(/[^a-z0-9-]/gi, '-').replace(/^-+|-+$/g, '');
  return isDnsName(plain) ? plain : `SERVER-${plain}`.slice(0, 15).replace(/-+$/, '');
}

/** The computer's names, made unfit and fit again. */
export const NAME_CONDITIONS: ConditionsOf<typeof NAME_RULES> = {
  ServerNameNotValid: {
    breaks: ({ host }) => renamed(host, `${host.name.replaceAll('_', '').slice(0, 13)}_1`),
    mends: ({ host }) => renamed(host, validName(host.name)),
  },
  DNSDomainNameNotValid: {
    breaks: ({ host }) => suffixed(host, /^[a-z0-9-]+/i.exec(host.dnsSuffix)?.[0] ?? 'contoso'),
    mends: ({ host }) => suffixed(host, validSuffix(host)),
  },
  ComputerNameDiscrepancy: {
    breaks: ({ host }) => [hostNameChange(`${host.name}-old`)],
    mends: ({ host }) => [hostNameChange(host.name)],
  },
};

/** The name of the domain; outside one, the suffix as a name below .com. */
function validSuffix({ directory, dnsSuffix }: Host): string {
  const [label = ''] = dnsSuffix.split('.');
  const own = directory?.domain ?? `${label}.com`;
  return own.includes('.') && isDnsSuffix(own) ? own : 'contoso.com';
}
