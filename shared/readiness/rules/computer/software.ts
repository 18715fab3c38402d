import type { Evidence } from '../../../host/evidence';
import type { ComponentEra } from '../../../host/windows/components-table';
import { rule, type RuleScope, type Severity } from '../../rule';

/** Where domain.md 6.4 has a requirement from, and how sure that is. */
const documented = (...sources: readonly string[]) => ({ sources, evidence: 'documented' }) as const;
const RECALLED = { sources: [], evidence: 'inferred' } as const;

/** Software of the time that Setup wants, under names of ours (domain.md 6.4). */
export const SOFTWARE_RULES = [
  wants('DotNetFramework20NotInstalled', 'error', 'all-roles', 'DotNet20', {
    logText: 'Microsoft .NET Framework 2.0 is not installed.',
    ...documented('S7', 'S15'),
  }),
  rule({
    id: 'DotNetFramework20HotfixNotInstalled',
    severity: 'error',
    scope: 'all-roles',
    settings: ['DotNet20', 'DotNet20Hotfix'],
    findings: ({ DotNet20, DotNet20Hotfix }) => DotNet20 && !DotNet20Hotfix,
    logText:
      'Neither hotfix KB926776 for the .NET Framework 2.0 nor Service Pack 1, which holds it, is installed.',
    sources: ['S7', 'S15'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'DotNetFramework20Sp1NotInstalled',
    severity: 'warning',
    scope: 'all-roles',
    settings: ['DotNet20', 'DotNet20Sp1'],
    findings: ({ DotNet20, DotNet20Sp1 }) => DotNet20 && !DotNet20Sp1,
    logText: 'Service Pack 1 of the .NET Framework 2.0 is recommended and not installed.',
    sources: ['S4'],
    hasArticle: false,
  }),
  wants('ManagementConsole30NotInstalled', 'error', 'all-roles', 'ManagementConsole3', {
    logText: 'Microsoft Management Console 3.0 is not installed.',
    ...documented('S7', 'S15'),
  }),
  wants('PowerShell10NotInstalled', 'error', 'all-roles', 'PowerShell1', {
    logText: 'Windows PowerShell 1.0 is not installed.',
    ...documented('S7', 'S15'),
  }),
  wants('MsXml6NotInstalled', 'error', ['UnifiedMessaging'], 'MsXml6', {
    logText: 'Microsoft XML Core Services (MSXML) 6.0 is not installed.',
    ...documented('S4'),
  }),
  wants('TimeZoneUpdateNotInstalled', 'error', ['UnifiedMessaging'], 'TimeZoneUpdate', {
    logText: 'The time zone update for Windows is not installed.',
    ...documented('S4'),
  }),
  wants('WindowsMediaEncoderNotInstalled', 'error', ['UnifiedMessaging'], 'WindowsMediaEncoder', {
    logText: 'Windows Media Encoder is not installed.',
    windows: '2003',
    ...RECALLED,
  }),
  wants('WindowsMediaAudioCodecNotInstalled', 'error', ['UnifiedMessaging'], 'WindowsMediaAudioCodec', {
    logText: 'The Windows Media Audio Voice codec is not installed.',
    windows: '2003',
    ...RECALLED,
  }),
  rule({
    id: 'SpeechServerInstalled',
    severity: 'error',
    scope: ['UnifiedMessaging'],
    settings: ['SpeechServer'],
    findings: ({ SpeechServer }) => SpeechServer,
    logText: 'Microsoft Speech Server is installed and must be removed.',
    sources: ['S35'],
    hasArticle: false,
  }),
  hotfix('Hotfix904639NotInstalled', 'Hotfix904639', 'KB904639'),
  hotfix('Hotfix918980NotInstalled', 'Hotfix918980', 'KB918980'),
  wants('RpcOverHttpProxyNotInstalled', 'warning', ['ClientAccess'], 'RpcOverHttpProxy', {
    logText: 'The component RPC over HTTP Proxy is not installed; Outlook Anywhere needs it.',
    ...RECALLED,
  }),
  wants('ComPlusNetworkAccessNotEnabled', 'error', ['Mailbox'], 'ComPlusNetworkAccess', {
    logText: 'Network COM+ access is not enabled.',
    windows: '2003',
    ...RECALLED,
  }),
  rule({
    id: 'AspNet64NotEnabled',
    severity: 'error',
    scope: ['ClientAccess'],
    windows: '2003',
    settings: ['AspNetEnabled'],
    findings: ({ AspNetEnabled }) => !AspNetEnabled,
    logText: 'ASP.NET is not installed, or not enabled in Internet Information Services.',
    sources: ['S17'],
    hasArticle: false,
  }),
] as const;

/** Settings that say of something whether it is there. */
type Presence =
  | 'DotNet20'
  | 'ManagementConsole3'
  | 'PowerShell1'
  | 'MsXml6'
  | 'TimeZoneUpdate'
  | 'WindowsMediaEncoder'
  | 'WindowsMediaAudioCodec'
  | 'RpcOverHttpProxy'
  | 'ComPlusNetworkAccess';

interface Wanting {
  readonly logText: string;
  readonly windows?: ComponentEra;
  readonly sources: readonly string[];
  readonly evidence: Evidence;
}

/** A rule that finds that something is missing. */
function wants<const Id extends string>(
  id: Id,
  severity: Severity,
  scope: RuleScope,
  setting: Presence,
  more: Wanting,
) {
  return rule({
    id,
    severity,
    scope,
    settings: [setting],
    findings: (settings) => !settings[setting],
    hasArticle: false,
    ...more,
  });
}

/** A rule that finds that a Mailbox server lacks a hotfix for Windows Server 2003 x64. */
function hotfix<const Id extends string>(id: Id, setting: 'Hotfix904639' | 'Hotfix918980', article: string) {
  return rule({
    id,
    severity: 'warning',
    scope: ['Mailbox'],
    windows: '2003',
    settings: ['Architecture', setting],
    findings: (settings) => settings.Architecture === 'x64' && !settings[setting],
    logText: `The hotfix ${article} for Windows Server 2003 x64 is recommended and not installed.`,
    hasArticle: false,
    ...RECALLED,
  });
}
