import type { Evidence } from '../../host/evidence';
import type { ServerRole } from '../../host/server-role';
import type { Operation } from './operation';
import type { SwitchValueKind } from './switch-values';

/** A switch of Setup.com; parser, printer, help, completion and documentation read nothing else. */
interface SwitchRow {
  /** As the product writes it, without the slash. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** What stands behind the colon; `none`: nothing may. */
  readonly value: SwitchValueKind;
  /** A value for help and sentences, where that of its kind does not fit. */
  readonly example?: string;
  /** The value may be left out. */
  readonly isValueOptional?: boolean;
  /** The switch says itself what is to be done. */
  readonly operation?: Operation;
  /** What it can be said together with. */
  readonly goesWith: readonly Operation[];
  /** One of these must be among the roles that are installed. */
  readonly onlyFor?: readonly ServerRole[];
  /** Another switch without which it makes no sense. */
  readonly needs?: readonly string[];
  /** May stand in an answer file. */
  readonly isAdvanced?: boolean;
  /** Of the weakest of the facts in the row. */
  readonly evidence: Evidence;
}

const ROLE_WORK = ['Install', 'Uninstall'] as const;
const MODES = ['Install', 'Upgrade', 'Uninstall', 'RecoverServer'] as const;
const PREPARATIONS = [
  'PrepareLegacyExchangePermissions',
  'PrepareSchema',
  'PrepareAD',
  'PrepareDomain',
  'PrepareAllDomains',
] as const;
const PROVISIONING = ['NewProvisionedServer', 'RemoveProvisionedServer'] as const;
const LANGUAGE_PACKS = ['AddUmLanguagePack', 'RemoveUmLanguagePack'] as const;
const CLUSTER = ['NewCms', 'RemoveCms', 'RecoverCms', 'ClearLocalCMS'] as const;
const ALL = [...MODES, ...PREPARATIONS, ...PROVISIONING, ...LANGUAGE_PACKS, ...CLUSTER] as const;

/** Switches that say what is to be done, alone in their line but for what goes with them. */
function task<const Name extends Operation>(
  name: Name,
  row: Pick<SwitchRow, 'aliases' | 'isValueOptional' | 'needs' | 'example'> &
    Partial<Pick<SwitchRow, 'value' | 'evidence'>>,
) {
  const evidence: Evidence = 'documented';
  return { value: 'none', evidence, ...row, name, operation: name, goesWith: [name] } as const;
}

/**
 * Every switch of domain.md 3.2 (S1, S3, S16, S17, S23, S25, S27); which go together: 3.3, its gaps closed by
 * decisions of ours.
 */
export const SWITCHES = [
  {
    name: 'mode',
    example: 'Install',
    aliases: ['m'],
    value: 'mode',
    goesWith: MODES,
    evidence: 'documented',
  },
  { name: 'roles', aliases: ['role', 'r'], value: 'roles', goesWith: ROLE_WORK, evidence: 'documented' },
  {
    name: 'OrganizationName',
    aliases: ['on'],
    value: 'organization-name',
    goesWith: ['Install', 'PrepareAD'],
    evidence: 'documented',
  },
  {
    name: 'TargetDir',
    example: 'E:\\Exchange',
    aliases: ['t'],
    value: 'folder',
    goesWith: ['Install', 'RecoverServer'],
    evidence: 'documented',
  },
  {
    name: 'SourceDir',
    example: 'D:\\',
    aliases: ['s'],
    value: 'folder',
    goesWith: [...MODES, ...PREPARATIONS, 'AddUmLanguagePack'],
    evidence: 'documented',
  },
  {
    name: 'UpdatesDir',
    example: 'D:\\Updates',
    aliases: ['u'],
    value: 'folder',
    goesWith: ['Install', 'Upgrade', 'RecoverServer'],
    evidence: 'documented',
  },
  { name: 'DomainController', aliases: ['dc'], value: 'server', goesWith: ALL, evidence: 'documented' },
  {
    name: 'AnswerFile',
    aliases: ['af'],
    value: 'file',
    goesWith: ['Install', 'RecoverServer'],
    evidence: 'documented',
  },
  {
    name: 'DoNotStartTransport',
    value: 'none',
    goesWith: ['Install', 'RecoverServer'],
    onlyFor: ['HubTransport', 'EdgeTransport'],
    evidence: 'documented',
  },
  {
    name: 'EnableLegacyOutlook',
    value: 'none',
    goesWith: ['Install'],
    onlyFor: ['Mailbox'],
    evidence: 'documented',
  },
  {
    name: 'LegacyRoutingServer',
    example: 'mail01.contoso.com',
    value: 'server',
    goesWith: ['Install'],
    onlyFor: ['HubTransport'],
    evidence: 'documented',
  },
  {
    name: 'EnableErrorReporting',
    value: 'none',
    goesWith: ['Install', 'Upgrade', 'RecoverServer'],
    isAdvanced: true,
    evidence: 'documented',
  },
  {
    name: 'NoSelfSignedCertificates',
    value: 'none',
    goesWith: ['Install', 'RecoverServer'],
    onlyFor: ['ClientAccess', 'UnifiedMessaging'],
    isAdvanced: true,
    evidence: 'documented',
  },
  {
    name: 'AdamLdapPort',
    example: '50389',
    value: 'port',
    goesWith: ['Install'],
    onlyFor: ['EdgeTransport'],
    isAdvanced: true,
    evidence: 'documented',
  },
  {
    name: 'AdamSslPort',
    example: '50636',
    value: 'port',
    goesWith: ['Install'],
    onlyFor: ['EdgeTransport'],
    isAdvanced: true,
    evidence: 'documented',
  },
  task('AddUmLanguagePack', { value: 'cultures' }),
  task('RemoveUmLanguagePack', { value: 'cultures' }),
  task('NewProvisionedServer', {
    aliases: ['nprs'],
    value: 'server',
    example: 'EX07',
    isValueOptional: true,
    evidence: 'inferred',
  }),
  {
    name: 'ServerAdmin',
    value: 'user',
    goesWith: ['NewProvisionedServer'],
    needs: ['NewProvisionedServer'],
    evidence: 'documented',
  },
  task('RemoveProvisionedServer', { aliases: ['rprs'], value: 'server', example: 'EX07' }),
  task('NewCms', { needs: ['CMSName', 'CMSIPAddress'], evidence: 'decision' }),
  task('RemoveCms', { needs: ['CMSName'], evidence: 'decision' }),
  task('RecoverCms', { needs: ['CMSName', 'CMSIPAddress'], evidence: 'decision' }),
  task('ClearLocalCMS', { needs: ['CMSName'], evidence: 'decision' }),
  {
    name: 'CMSName',
    example: 'CMS01',
    aliases: ['cn'],
    value: 'server',
    goesWith: CLUSTER,
    evidence: 'documented',
  },
  {
    name: 'CMSIPAddress',
    aliases: ['cip'],
    value: 'address',
    goesWith: ['NewCms', 'RecoverCms'],
    evidence: 'documented',
  },
  {
    name: 'CMSSharedStorage',
    aliases: ['css'],
    value: 'none',
    goesWith: ['NewCms', 'RecoverCms'],
    evidence: 'documented',
  },
  {
    name: 'CMSDataPath',
    example: 'S:\\Data',
    aliases: ['cdp'],
    value: 'folder',
    goesWith: ['NewCms', 'RecoverCms'],
    needs: ['CMSSharedStorage'],
    evidence: 'documented',
  },
  task('PrepareLegacyExchangePermissions', {
    aliases: ['pl'],
    value: 'domain',
    isValueOptional: true,
    evidence: 'inferred',
  }),
  task('PrepareSchema', { aliases: ['ps'] }),
  task('PrepareAD', { aliases: ['p'] }),
  task('PrepareDomain', { aliases: ['pd'], value: 'domain', isValueOptional: true }),
  task('PrepareAllDomains', { aliases: ['pad'] }),
  { name: '?', value: 'none', goesWith: ALL, evidence: 'documented' },
] as const satisfies readonly SwitchRow[];

export type SwitchName = (typeof SWITCHES)[number]['name'];

/** A row with all that it may have. */
export type Switch = SwitchRow & { readonly name: SwitchName };

/** The switch of a name or an alias, in any case; undefined where there is none. */
export function switchNamed(name: string): Switch | undefined {
  const wanted = name.toLowerCase();
  const rows: readonly Switch[] = SWITCHES;
  return rows.find((row) =>
    [row.name, ...(row.aliases ?? [])].some((other) => other.toLowerCase() === wanted),
  );
}

/** Switches of later products that administrators know: 2007 has none of them (domain.md 3.2). */
export const LATER_SWITCHES: readonly string[] = [
  'IAcceptExchangeServerLicenseTerms',
  'InstallWindowsComponents',
  'MdbName',
  'ActiveDirectorySplitPermissions',
  'CustomerFeedbackEnabled',
];
