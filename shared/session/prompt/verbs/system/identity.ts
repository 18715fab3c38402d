import { accountName, fullyQualifiedName } from '../../../../host/host';
import { dnsHostName } from '../../../../host/windows/computer-name';
import { fails, prints } from '../../effects';
import { text } from '../../prompt-output';
import type { VerbRow } from '../../verb';

/** Programs that say who and where one is. */
export const IDENTITY_VERBS: readonly VerbRow[] = [
  {
    name: 'hostname',
    program: 'exe',
    help: 'help-hostname',
    run: ({ words }, { host }) =>
      words.length > 0 ? fails('hostname-sets-nothing') : [prints(text(dnsHostName(host)))],
  },
  {
    name: 'whoami',
    program: 'exe',
    help: 'help-whoami',
    run: ({ words }, { host }) => {
      const [option] = words;
      if (option?.toLowerCase() === '/fqdn' || option?.toLowerCase() === '/groups')
        return fails('not-rehearsed', { name: `whoami ${option}` });
      if (option?.toLowerCase() === '/upn' && host.account.domain !== null)
        return [
          prints(
            text(`${host.account.name}@${host.directory?.domain ?? fullyQualifiedName(host)}`.toLowerCase()),
          ),
        ];
      return option === undefined
        ? [prints(text(accountName(host).toLowerCase()))]
        : fails('syntax-incorrect');
    },
  },
];
