import { describe, expect, it } from 'vitest';
import type { Host } from '../host/host';
import type { ServerRole } from '../host/server-role';
import type { SetupPlan } from '../setup/plan/plan';
import { PREPARED, REBUILT, ROLLED_UP, SERVERS, UPGRADABLE } from '../testing/servers';
import { readLine } from './read-line';

type Row = readonly [line: string, plan: Partial<SetupPlan>, options?: Partial<SetupPlan['options']>];

const MEDIA = { folder: 'D:\\', setup: { kind: 'media', folder: 'D:\\' } } as const;
const BIN = 'C:\\Program Files\\Microsoft\\Exchange Server\\Bin';
const INSTALLED = { folder: BIN, setup: { kind: 'installed', folder: BIN } } as const;

function read(host: Host, line: string, place: Parameters<typeof readLine>[2] = MEDIA): SetupPlan {
  const result = readLine(host, line, place);
  if (!result.ok) throw new Error(`${line}: ${JSON.stringify(result.problems)}`);
  return result.value.plan;
}

/** Every line with what it comes to, so that those which only say the same in other words can be counted. */
const SEEN: string[] = [];

function accepts(
  name: string,
  host: Host,
  rows: readonly Row[],
  place: typeof MEDIA | typeof INSTALLED = MEDIA,
): void {
  describe(name, () => {
    for (const [line, plan, options = {}] of rows) {
      it(line, () => {
        const found = read(host, line, place);
        SEEN.push(JSON.stringify([Object.values(SERVERS).indexOf(host), found]));
        expect(found).toMatchObject({ ...plan, door: 'command-line' });
        expect(found.options).toMatchObject(options);
      });
    }
  });
}

const install = (...roles: readonly ServerRole[]): Partial<SetupPlan> => ({ action: 'Install', roles });
const remove = (...roles: readonly ServerRole[]): Partial<SetupPlan> => ({ action: 'Uninstall', roles });
const T = 'ManagementTools';

accepts('the lines of the sources (domain.md 3.4)', SERVERS.bare, [
  ['/role:HubTransport /Mode:Install', install('HubTransport', T)],
  ['/mode:install /roles:mailbox', install('Mailbox', T)],
  [
    '/mode:install /roles:mb, ca, ht, mt /EnableLegacyOutlook /LegacyRoutingServer:GVA-MAIL01.contoso.com /dc:dc01.contoso.com',
    {
      enableLegacyOutlook: true,
      ...install('Mailbox', 'ClientAccess', 'HubTransport', T),
      legacyRoutingServer: 'GVA-MAIL01.contoso.com',
    },
    { domainController: 'DC01.contoso.com' },
  ],
  [
    '/mode:install /roles:HubTransport,ClientAccess,Mailbox,UnifiedMessaging',
    install('Mailbox', 'ClientAccess', 'HubTransport', 'UnifiedMessaging', T),
  ],
  ['/role:um /mode:install', install('UnifiedMessaging', T)],
  ['/roles:H,C,M,T', install('Mailbox', 'ClientAccess', 'HubTransport', T)],
]);
accepts('the lines of the sources: removal', SERVERS.full, [
  ['/role:ClientAccess /Mode:Uninstall', remove('ClientAccess')],
  ['/m:Uninstall /r:c', remove('ClientAccess')],
]);
accepts('the lines of the sources: upgrade', UPGRADABLE, [
  [
    '/mode:upgrade',
    {
      action: 'BuildToBuildUpgrade',
      roles: ['Mailbox', 'ClientAccess', 'HubTransport', 'UnifiedMessaging', T],
    },
  ],
]);
accepts(
  'the lines of the sources: from bin',
  SERVERS.failed,
  [['/role:HubTransport /Mode:Install', install('HubTransport'), { sourceDir: null }]],
  INSTALLED,
);

/** Every non-empty choice of the four roles that may stand together. */
const FOUR: readonly ServerRole[] = ['Mailbox', 'ClientAccess', 'HubTransport', 'UnifiedMessaging'];
const CHOICES = Array.from({ length: 15 }, (_each, index) =>
  FOUR.filter((_role, bit) => ((index + 1) >> bit) & 1),
);
accepts(
  'every choice of roles',
  SERVERS.bare,
  CHOICES.map((roles): Row => [`/roles:${roles.join(',')}`, install(...roles, T)]),
);
accepts(
  'every choice of roles to remove',
  SERVERS.full,
  CHOICES.map((roles): Row => [`/mode:Uninstall /roles:${roles.join(',')}`, remove(...roles)]),
);
accepts(
  'every choice of roles for the first server',
  SERVERS.first,
  CHOICES.map((roles): Row => [
    `/roles:${roles.join(',')} /OrganizationName:Contoso`,
    {
      ...install(...roles, T),
      organizationName: 'Contoso',
      enableLegacyOutlook: roles.includes('Mailbox') ? false : null,
    },
  ]),
);
accepts(
  'a bridgehead server with every choice that has Hub Transport',
  SERVERS.bare,
  CHOICES.filter((roles) => roles.includes('HubTransport')).map((roles): Row => [
    `/roles:${roles.join(',')} /LegacyRoutingServer:GVA-MAIL01.contoso.com`,
    { ...install(...roles, T), legacyRoutingServer: 'GVA-MAIL01.contoso.com' },
  ]),
);
accepts(
  'a public folder database with every choice that has Mailbox',
  SERVERS.first,
  CHOICES.filter((roles) => roles.includes('Mailbox')).map((roles): Row => [
    `/roles:${roles.join(',')} /on:"First Organization" /EnableLegacyOutlook`,
    { ...install(...roles, T), organizationName: 'First Organization', enableLegacyOutlook: true },
  ]),
);

accepts('options of an installation', SERVERS.bare, [
  ['/roles:ManagementTools', install(T)],
  ['/roles:M /TargetDir:E:\\Exchange', { ...install('Mailbox', T), targetDir: 'E:\\Exchange' }],
  ['/roles:M /t:"E:\\Exchange Server"', { targetDir: 'E:\\Exchange Server' }],
  ['/roles:"M,C" /t:E:\\A', { ...install('Mailbox', 'ClientAccess', T), targetDir: 'E:\\A' }],
  ['/roles:M /SourceDir:D:\\', install('Mailbox', T), { sourceDir: null }],
  ['/roles:M /s:C:\\Media', install('Mailbox', T), { sourceDir: 'C:\\Media' }],
  ['/roles:M /UpdatesDir:C:\\Updates', {}, { updatesDir: 'C:\\Updates' }],
  ['/roles:M /DomainController:DC02', {}, { domainController: 'DC02.contoso.com' }],
  ['/roles:M /dc:DC01.CONTOSO.COM', {}, { domainController: 'DC01.contoso.com' }],
  ['/roles:H /DoNotStartTransport', install('HubTransport', T), { doNotStartTransport: true }],
  ['/roles:E /DoNotStartTransport', install('EdgeTransport', T), { doNotStartTransport: true }],
  ['/roles:M /EnableErrorReporting', { enableErrorReporting: true }],
  ['/roles:C /NoSelfSignedCertificates', {}, { noSelfSignedCertificates: true }],
  ['/roles:U /NoSelfSignedCertificates', {}, { noSelfSignedCertificates: true }],
  ['/roles:H,C /NoSelfSignedCertificates', {}, { noSelfSignedCertificates: true }],
  ['/roles:EdgeTransport', install('EdgeTransport', T)],
  ['/roles:E,T', install('EdgeTransport', T)],
  ['/roles:E /AdamLdapPort:389', {}, { adamLdapPort: 389, adamSslPort: 50_636 }],
  ['/roles:E /AdamSslPort:636', {}, { adamLdapPort: 50_389, adamSslPort: 636 }],
  ['/roles:E /AdamLdapPort:1 /AdamSslPort:65535', {}, { adamLdapPort: 1, adamSslPort: 65_535 }],
  [
    '/roles:C /AnswerFile:C:\\answers.txt',
    { enableErrorReporting: true },
    { noSelfSignedCertificates: true },
  ],
  ['/roles:E /af:C:\\edge.txt', {}, { adamLdapPort: 50_400, adamSslPort: 50_401 }],
  ['/roles:E /af:C:\\Media\\..\\edge.txt', {}, { adamLdapPort: 50_400 }],
  [
    '/roles:E /af:C:\\edge.txt /EnableErrorReporting',
    { enableErrorReporting: true },
    { adamSslPort: 50_401 },
  ],
  ['/roles:H', { legacyRoutingServer: null }],
  [
    '/roles:H,C,M /LegacyRoutingServer:gva-mail01.contoso.com /DoNotStartTransport /dc:dc02 /t:E:\\X',
    { legacyRoutingServer: 'GVA-MAIL01.contoso.com', targetDir: 'E:\\X' },
    { doNotStartTransport: true, domainController: 'DC02.contoso.com' },
  ],
  ['/roles:M,U /EnableErrorReporting /u:C:\\Updates /s:C:\\Media', {}, { updatesDir: 'C:\\Updates' }],
]);

accepts('the same in other letters, order and aliases', SERVERS.bare, [
  ['-roles:HubTransport', install('HubTransport', T)],
  ['-r:h -m:install', install('HubTransport', T)],
  ['/ROLES:HUBTRANSPORT', install('HubTransport', T)],
  ['/Mode:INSTALL /Role:ht', install('HubTransport', T)],
  ['/r:HT', install('HubTransport', T)],
  ['/r:MU', install('UnifiedMessaging', T)],
  ['/r:C ,H', install('ClientAccess', 'HubTransport', T)],
  ['/r:C , H', install('ClientAccess', 'HubTransport', T)],
  ['/r:C,H,C', install('ClientAccess', 'HubTransport', T)],
  ['/roles:mt,MB', install('Mailbox', T)],
  ['"/roles:Mailbox, ClientAccess"', install('Mailbox', 'ClientAccess', T)],
  ['  /roles:Mailbox   /mode:Install  ', install('Mailbox', T)],
]);

accepts('a failed role', SERVERS.failed, [
  ['/roles:HubTransport', install('HubTransport')],
  [
    '/roles:H /LegacyRoutingServer:GVA-MAIL01.contoso.com',
    { ...install('HubTransport'), legacyRoutingServer: 'GVA-MAIL01.contoso.com' },
  ],
  ['/roles:H,U', install('HubTransport', 'UnifiedMessaging')],
  ['/roles:H,T', install('HubTransport')],
  ['/roles:U', install('UnifiedMessaging')],
  ['/roles:H /DoNotStartTransport', install('HubTransport'), { doNotStartTransport: true }],
  ['/mode:Uninstall /roles:HubTransport', remove('HubTransport')],
  ['/mode:Uninstall /roles:H,M', remove('Mailbox', 'HubTransport')],
  ['/mode:Uninstall', remove('Mailbox', 'ClientAccess', 'HubTransport', T)],
  [
    '/roles:H /t:"C:\\Program Files\\Microsoft\\Exchange Server"',
    { targetDir: 'C:\\Program Files\\Microsoft\\Exchange Server' },
  ],
]);

accepts('what the readiness checks then block: roles that are there, or are not', SERVERS.failed, [
  ['/roles:Mailbox', install('Mailbox')],
  ['/roles:H,M,C', install('Mailbox', 'ClientAccess', 'HubTransport')],
  ['/mode:Uninstall /roles:U', remove('UnifiedMessaging')],
  ['/mode:Uninstall /roles:C,U', remove('ClientAccess', 'UnifiedMessaging')],
]);
accepts('what the readiness checks then block, from newer media', UPGRADABLE, [
  ['/mode:Install /roles:M', install('Mailbox')],
]);
accepts('what the readiness checks then block: a server object that is there', SERVERS.full, [
  ['/nprs:EX01', { job: { kind: 'provision-server', server: 'EX01', admin: null } }],
  ['/nprs', { job: { kind: 'provision-server', server: 'EX01', admin: null } }],
]);

accepts('a full server', SERVERS.full, [
  ['/mode:Uninstall', remove(...FOUR, T)],
  ['/mode:Uninstall /roles:M,C,H,U,T', remove(...FOUR, T)],
  ['/mode:Uninstall /roles:M /dc:dc02', remove('Mailbox'), { domainController: 'DC02.contoso.com' }],
  ['/mode:Uninstall /s:D:\\', remove(...FOUR, T), { sourceDir: null }],
  [
    '/AddUmLanguagePack:fr-FR /s:C:\\Packs',
    { job: { kind: 'add-language-packs', cultures: ['fr-FR'] } },
    { sourceDir: 'C:\\Packs' },
  ],
  [
    '/AddUmLanguagePack:FR-fr /SourceDir:C:\\Packs',
    { job: { kind: 'add-language-packs', cultures: ['fr-FR'] } },
  ],
  [
    '/NewProvisionedServer:EX07 /ServerAdmin:CONTOSO\\claire',
    { job: { kind: 'provision-server', server: 'EX07', admin: 'CONTOSO\\claire' } },
  ],
  ['/nprs:ex08.contoso.com', { job: { kind: 'provision-server', server: 'EX08', admin: null } }],
  ['/PrepareAD', { job: { kind: 'prepare', part: 'organization', domain: null }, organizationName: null }],
]);
accepts(
  'a full server, from bin',
  SERVERS.full,
  [
    ['/mode:Uninstall /roles:U', remove('UnifiedMessaging'), { sourceDir: null }],
    ['/ps /s:D:\\', { job: { kind: 'prepare', part: 'schema', domain: null } }, { sourceDir: null }],
    ['/ps', { job: { kind: 'prepare', part: 'schema', domain: null } }],
  ],
  INSTALLED,
);
accepts('after an update rollup, from the media', ROLLED_UP, [
  ['/mode:Uninstall /roles:U', remove('UnifiedMessaging')],
]);

accepts('preparation', SERVERS.first, [
  ['/PrepareSchema', { job: { kind: 'prepare', part: 'schema', domain: null }, roles: [] }],
  ['/ps /dc:dc01', { job: { kind: 'prepare', part: 'schema', domain: null } }],
  [
    '/PrepareAD /OrganizationName:Contoso',
    { job: { kind: 'prepare', part: 'organization', domain: null }, organizationName: 'Contoso' },
  ],
  ['/p /on:"Contoso Ltd"', { organizationName: 'Contoso Ltd' }],
  [
    '/PrepareLegacyExchangePermissions',
    { job: { kind: 'prepare', part: 'legacy-permissions', domain: null } },
  ],
  [
    '/pl:EMEA.contoso.com',
    { job: { kind: 'prepare', part: 'legacy-permissions', domain: 'emea.contoso.com' } },
  ],
]);

accepts('preparation that the checks refuse: no organization, no such domain', SERVERS.first, [
  ['/PrepareDomain', { job: { kind: 'prepare', part: 'domain', domain: null } }],
  ['/pad /dc:dc01', { job: { kind: 'prepare', part: 'all-domains', domain: null } }],
  ['/pd:nowhere.com', { job: { kind: 'prepare', part: 'domain', domain: 'nowhere.com' } }],
]);

accepts('preparation of domains, the forest prepared', PREPARED, [
  ['/PrepareDomain', { job: { kind: 'prepare', part: 'domain', domain: null } }],
  ['/PrepareDomain:contoso.com', { job: { kind: 'prepare', part: 'domain', domain: null } }],
  ['/pd:emea.contoso.com', { job: { kind: 'prepare', part: 'domain', domain: 'emea.contoso.com' } }],
  ['/PrepareAllDomains', { job: { kind: 'prepare', part: 'all-domains', domain: null } }],
  ['/pad /dc:dc01', {}, { domainController: 'DC01.contoso.com' }],
]);

accepts('provisioning beside no Exchange here', SERVERS.bare, [
  ['/NewProvisionedServer', { job: { kind: 'provision-server', server: 'EX01', admin: null } }],
  [
    '/nprs /ServerAdmin:claire@contoso.com',
    { job: { kind: 'provision-server', server: 'EX01', admin: 'claire@contoso.com' } },
  ],
]);

accepts('recovery', REBUILT, [
  ['/mode:RecoverServer', { action: 'DisasterRecovery', roles: [...FOUR, T] }],
  ['/m:recoverserver /t:E:\\Exchange', { targetDir: 'E:\\Exchange' }],
  ['/m:RecoverServer /DoNotStartTransport', {}, { doNotStartTransport: true }],
  ['/m:RecoverServer /dc:dc02 /EnableErrorReporting', { enableErrorReporting: true }],
  ['/m:RecoverServer /NoSelfSignedCertificates', {}, { noSelfSignedCertificates: true }],
]);

accepts('upgrade', UPGRADABLE, [
  ['/m:Upgrade /dc:dc02', { action: 'BuildToBuildUpgrade' }, { domainController: 'DC02.contoso.com' }],
  ['/mode:Upgrade /EnableErrorReporting', { enableErrorReporting: true }],
  ['/mode:Upgrade /SourceDir:D:\\', { action: 'BuildToBuildUpgrade' }],
]);

accepts('the perimeter', SERVERS.perimeter, [
  ['/roles:EdgeTransport', { ...install('EdgeTransport'), organizationName: null }],
  ['/mode:install /r:ET /AnswerFile:C:\\edge.txt', {}, { adamLdapPort: 50_400 }],
  [
    '/roles:E /AdamLdapPort:50390 /DoNotStartTransport',
    {},
    { adamLdapPort: 50_390, doNotStartTransport: true },
  ],
]);

it('at least 150 lines, of which at most 40 say what another one says', () => {
  expect(SEEN.length).toBeGreaterThanOrEqual(150);
  expect(SEEN.length - new Set(SEEN).size).toBeLessThanOrEqual(40);
});
