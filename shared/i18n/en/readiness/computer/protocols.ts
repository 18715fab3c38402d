import type { PROTOCOL_RULES } from '../../../../readiness/rules/computer/protocols';
import type { WordingOf } from '../../../rule-wording';

export const protocolRules: WordingOf<typeof PROTOCOL_RULES> = {
  IPv4NotEnabled: {
    title: 'Internet Protocol version 4 (IPv4) is not enabled',
    condition: 'IPv4 is cleared in the properties of the network connection.',
    text: 'Internet Protocol version 4 (IPv4) is not enabled on this server.',
    why: 'Unified Messaging talks to IP gateways and telephone exchanges over SIP and RTP, and in Exchange 2007 it does so over IPv4 only. Without the protocol no call reaches the server.',
    action:
      'Open Network Connections, then the properties of the connection, and tick Internet Protocol (TCP/IP); on Windows Server 2008 it is called Internet Protocol Version 4 (TCP/IPv4). Then retry.',
  },
  IPv6WithoutIPv4: {
    title: 'Internet Protocol version 6 (IPv6) is enabled without version 4 (IPv4)',
    condition: 'IPv6 is ticked in the properties of the network connection, and IPv4 is cleared.',
    text: 'Internet Protocol version 6 (IPv6) is enabled on this server, but version 4 (IPv4) is not.',
    why: 'From Service Pack 1 on Exchange 2007 can use IPv6, but only beside IPv4. On a server with IPv6 alone some services listen on no address at all.',
    action:
      'Open Network Connections, then the properties of the connection, and tick Internet Protocol (TCP/IP); on Windows Server 2008 it is called Internet Protocol Version 4 (TCP/IPv4). Then retry. Setup can also go on, but Microsoft does not support such a server.',
  },
};
