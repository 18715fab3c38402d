import { rule } from '../../rule';

/** Software and hardware of the time that Setup wants, under names of ours (domain.md 6.4). */
export const SOFTWARE_RULES = [
  rule({
    id: 'MsXml6NotInstalled',
    severity: 'error',
    scope: ['UnifiedMessaging'],
    settings: ['MsXml6'],
    findings: ({ MsXml6 }) => !MsXml6,
    logText: 'Microsoft XML Core Services (MSXML) 6.0 is not installed.',
  }),
  rule({
    id: 'TimeZoneUpdateNotInstalled',
    severity: 'error',
    scope: ['UnifiedMessaging'],
    settings: ['TimeZoneUpdate'],
    findings: ({ TimeZoneUpdate }) => !TimeZoneUpdate,
    logText: 'The time zone update for Windows is not installed.',
  }),
  rule({
    id: 'X86NotSupportedForProduction',
    severity: 'warning',
    scope: 'all-roles',
    settings: ['Architecture'],
    findings: ({ Architecture }) => Architecture === 'x86',
    logText: 'The 32-bit version of Exchange Server 2007 is not supported for production use.',
  }),
  rule({
    id: 'DotNetFramework20Sp1NotInstalled',
    severity: 'warning',
    scope: 'all-roles',
    settings: ['DotNet20Sp1'],
    findings: ({ DotNet20Sp1 }) => !DotNet20Sp1,
    logText: 'Service Pack 1 of the .NET Framework 2.0 is recommended and not installed.',
  }),
  rule({
    id: 'AspNet64NotEnabled',
    severity: 'error',
    scope: ['ClientAccess'],
    settings: ['AspNetEnabled'],
    findings: ({ AspNetEnabled }) => !AspNetEnabled,
    logText: 'ASP.NET is not installed, or not enabled in Internet Information Services.',
  }),
] as const;
