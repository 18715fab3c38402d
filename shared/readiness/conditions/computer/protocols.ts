import type { PROTOCOL_RULES } from '../../rules/computer/protocols';
import type { ConditionsOf, RuleCondition } from '../condition';

/** The network by IPv6 alone: with neither protocol there would be none at all. */
const IPV4: RuleCondition = {
  breaks: () => [
    { type: 'ipv6-binding-set', bound: true },
    { type: 'ipv4-binding-set', bound: false },
  ],
  mends: () => [{ type: 'ipv4-binding-set', bound: true }],
};

/** The protocols of the network connection, unticked and ticked again. */
export const PROTOCOL_CONDITIONS: ConditionsOf<typeof PROTOCOL_RULES> = {
  IPv4NotEnabled: IPV4,
  IPv6WithoutIPv4: IPV4,
};
