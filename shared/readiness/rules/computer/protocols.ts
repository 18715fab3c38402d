import { rule } from '../../rule';

/** Rules of ours about the protocols of the network connection (domain.md 6.4; S46). */
export const PROTOCOL_RULES = [
  rule({
    id: 'IPv4NotEnabled',
    severity: 'error',
    scope: ['UnifiedMessaging'],
    settings: ['IPv4Enabled'],
    findings: ({ IPv4Enabled }) => !IPv4Enabled,
    logText: 'Internet Protocol version 4 is not enabled; Unified Messaging cannot do without it.',
    sources: ['S46'],
    hasArticle: false,
  }),
  rule({
    id: 'IPv6WithoutIPv4',
    severity: 'warning',
    scope: ['HubTransport', 'ClientAccess', 'Mailbox', 'EdgeTransport'],
    settings: ['IPv4Enabled', 'IPv6Enabled'],
    findings: ({ IPv4Enabled, IPv6Enabled }) => IPv6Enabled && !IPv4Enabled,
    logText:
      'Internet Protocol version 6 is enabled without version 4, which Exchange Server does not support.',
    sources: ['S46'],
    hasArticle: false,
  }),
] as const;
