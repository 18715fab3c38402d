import type { PROTOCOL_RULES } from '../../rules/computer/protocols';
import { componentEra } from '../../../host/windows/windows';
import { obstacle, type ConditionsOf, type RuleCondition } from '../condition';

/** The network by IPv6 alone: with neither protocol there would be none at all, and IPv6 may be a scenario's fault. */
const IPV4: RuleCondition = {
  breaks: ({ host: { windows, network } }) =>
    componentEra(windows) === '2008' && !network.isIpv6Bound
      ? obstacle('condition-held-otherwise')
      : [
          { type: 'ipv6-binding-set', bound: true },
          { type: 'ipv4-binding-set', bound: false },
        ],
  mends: ({ host: { windows } }) => [
    { type: 'ipv4-binding-set', bound: true },
    // Windows Server 2003 does not use IPv6 unless somebody adds it.
    ...(componentEra(windows) === '2003' ? [{ type: 'ipv6-binding-set', bound: false } as const] : []),
  ],
};

/** The protocols of the network connection, unticked and ticked again. */
export const PROTOCOL_CONDITIONS: ConditionsOf<typeof PROTOCOL_RULES> = {
  IPv4NotEnabled: IPV4,
  IPv6WithoutIPv4: IPV4,
};
