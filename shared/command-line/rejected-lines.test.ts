import { describe, expect, it } from 'vitest';
import type { Host } from '../host/host';
import { CATALOGS } from '../i18n/catalogs';
import { fill } from '../i18n/fill';
import { hostWith } from '../testing/make-host';
import { REBUILT, ROLLED_UP, SERVERS, UPGRADABLE } from '../testing/servers';
import { readLine } from './read-line';
import type { SwitchProblemCode } from './switches/switch-problem';

/** A line, and each problem with the switch that it names as it was typed. */
type Row = readonly [line: string, ...problems: readonly (readonly [SwitchProblemCode, string])[]];

const MEDIA = { folder: 'D:\\', setup: { kind: 'media', folder: 'D:\\' } } as const;
const BIN = 'C:\\Program Files\\Microsoft\\Exchange Server\\Bin';
const INSTALLED = { folder: BIN, setup: { kind: 'installed', folder: BIN } } as const;

let count = 0;

function rejects(
  name: string,
  host: Host,
  rows: readonly Row[],
  place: typeof MEDIA | typeof INSTALLED = MEDIA,
): void {
  describe(name, () => {
    for (const [line, ...problems] of rows) {
      it(line, () => {
        count += 1;
        const read = readLine(host, line, place);
        const found = read.ok ? [] : read.problems;
        expect(found.map(({ code, params }) => [code, params['switch']])).toEqual(problems);
        for (const { code, params } of found) {
          const [en, fr] = (['en', 'fr'] as const).map((locale) =>
            fill(CATALOGS[locale], locale, CATALOGS[locale].commandLine.problems[code], params),
          );
          // The sentence names the switch, and no value is missing in either language.
          expect(en).toContain(params['switch']);
          expect(fr).toContain(params['switch']);
          expect(`${en}${fr}`).not.toMatch(/\{\w+\}/);
        }
      });
    }
  });
}

rejects('what is no switch', SERVERS.bare, [
  ['install', ['not-a-switch', 'install']],
  ['HubTransport /mode:install', ['not-a-switch', 'HubTransport']],
  ['/roles:H extra', ['not-a-switch', 'extra']],
  ['/roles:H C', ['not-a-switch', 'C']],
  ['\\roles:H', ['not-a-switch', '\\roles:H']],
  ['roles:H', ['not-a-switch', 'roles:H']],
  ['/', ['unknown-switch', '/']],
  ['/:', ['unknown-switch', '/']],
  ['/rolez:H', ['unknown-switch', '/rolez']],
  ['-modus:install', ['unknown-switch', '-modus']],
  ['--roles:H', ['unknown-switch', '--roles']],
  ['/silent /roles:H', ['unknown-switch', '/silent']],
  ['/x /y', ['unknown-switch', '/x'], ['unknown-switch', '/y']],
  ['/constructor', ['unknown-switch', '/constructor']],
  ['/IAcceptExchangeServerLicenseTerms /roles:H', ['later-switch', '/IAcceptExchangeServerLicenseTerms']],
  ['/roles:M /MdbName:DB01', ['later-switch', '/MdbName']],
  ['/InstallWindowsComponents', ['later-switch', '/InstallWindowsComponents']],
  ['/upgrade', ['mode-as-switch', '/upgrade']],
  ['/Install /roles:H', ['mode-as-switch', '/Install']],
  ['/uninstall', ['mode-as-switch', '/uninstall']],
  ['-RecoverServer', ['mode-as-switch', '-RecoverServer']],
  ['/mode=install', ['equals-sign', '/mode']],
  ['/r=H', ['equals-sign', '/r']],
]);

rejects('values', SERVERS.bare, [
  ['/mode', ['value-missing', '/mode']],
  ['/mode:', ['value-missing', '/mode']],
  ['/mode:"" /roles:H', ['value-missing', '/mode']],
  ['/roles', ['value-missing', '/roles']],
  ['/r: /mode:install', ['value-missing', '/r']],
  ['/TargetDir /roles:H', ['value-missing', '/TargetDir']],
  ['/dc: /roles:H', ['value-missing', '/dc']],
  ['/LegacyRoutingServer /roles:H', ['value-missing', '/LegacyRoutingServer']],
  ['/RemoveProvisionedServer', ['value-missing', '/RemoveProvisionedServer']],
  ['/AddUmLanguagePack', ['value-missing', '/AddUmLanguagePack']],
  ['/on:" " /roles:M', ['value-missing', '/on']],
  ['/EnableErrorReporting:yes /roles:M', ['value-superfluous', '/EnableErrorReporting']],
  ['/PrepareSchema:contoso.com', ['value-superfluous', '/PrepareSchema']],
  ['/DoNotStartTransport: /roles:H', ['value-superfluous', '/DoNotStartTransport']],
  ['/PrepareAllDomains:all', ['value-superfluous', '/PrepareAllDomains']],
  ['/mode:Repair', ['unknown-mode', '/mode']],
  ['/m:maintenance', ['unknown-mode', '/m']],
  ['/mode:install/roles:H', ['unknown-mode', '/mode']],
  ['/roles:Hub', ['unknown-role', '/roles']],
  ['/r:X', ['unknown-role', '/r']],
  ['/roles:H,Bridgehead', ['unknown-role', '/roles']],
  ['/roles:HubTransport;Mailbox', ['unknown-role', '/roles']],
  ['/roles:ClusteredMailbox', ['unknown-role', '/roles']],
  ['/roles:H,,C', ['role-missing-in-list', '/roles']],
  ['/roles:H,', ['role-missing-in-list', '/roles']],
  ['/roles:,H', ['role-missing-in-list', '/roles']],
  ['/roles:,', ['role-missing-in-list', '/roles']],
  ['/roles:H /t:Exchange', ['value-refused', '/t']],
  ['/roles:H /t:C', ['value-refused', '/t']],
  ['/roles:H /s:C:\\a?b', ['value-refused', '/s']],
  ['/roles:H /dc:dc_01', ['value-refused', '/dc']],
  ['/roles:H /dc:-dc', ['value-refused', '/dc']],
  ['/roles:E /AdamLdapPort:0', ['value-refused', '/AdamLdapPort']],
  ['/roles:E /AdamLdapPort:65536', ['value-refused', '/AdamLdapPort']],
  ['/roles:E /AdamSslPort:ssl', ['value-refused', '/AdamSslPort']],
  ['/roles:E /AdamSslPort:-1', ['value-refused', '/AdamSslPort']],
  ['/pd:contoso', ['value-refused', '/pd']],
  ['/AddUmLanguagePack:french', ['value-refused', '/AddUmLanguagePack']],
  ['/NewCms /cn:CMS01 /cip:10.0.0', ['value-refused', '/cip']],
  ['/nprs /ServerAdmin:"two words"', ['value-refused', '/ServerAdmin']],
  ['/roles:M /on:Contoso_1', ['organization-name-refused', '/on']],
  ['/PrepareAD /on:"Contoso & Co"', ['organization-name-refused', '/on']],
  ['/roles:H /roles:C', ['twice', '/roles']],
  ['/roles:H /r:H', ['twice', '/r']],
  ['/mode:install /m:install /roles:H', ['twice', '/m']],
  ['/ps -PrepareSchema', ['twice', '-PrepareSchema']],
]);

rejects('what does not fit together', SERVERS.bare, [
  ['/mode:install', ['roles-missing', '/roles']],
  ['/EnableErrorReporting', ['roles-missing', '/roles']],
  ['/dc:dc01', ['roles-missing', '/roles']],
  ['/roles:EdgeTransport,HubTransport', ['edge-exclusive', '/roles']],
  ['/r:M,E', ['edge-exclusive', '/r']],
  ['/r:E,U,T', ['edge-exclusive', '/r']],
  ['/mode:Upgrade /roles:H', ['not-together', '/roles']],
  ['/m:RecoverServer /r:H', ['not-together', '/r']],
  ['/mode:Uninstall /TargetDir:C:\\X', ['not-together', '/TargetDir']],
  ['/mode:Uninstall /r:H /on:Contoso', ['not-together', '/on']],
  ['/mode:Uninstall /r:H /EnableErrorReporting', ['not-together', '/EnableErrorReporting']],
  ['/mode:Upgrade /EnableLegacyOutlook', ['not-together', '/EnableLegacyOutlook']],
  [
    '/mode:Uninstall /r:H /LegacyRoutingServer:GVA-MAIL01.contoso.com',
    ['not-together', '/LegacyRoutingServer'],
  ],
  ['/mode:Uninstall /r:E /AdamLdapPort:389', ['not-together', '/AdamLdapPort']],
  ['/PrepareSchema /mode:install', ['not-together', '/mode']],
  ['/PrepareAD /roles:M', ['not-together', '/roles']],
  ['/PrepareDomain /OrganizationName:Contoso', ['not-together', '/OrganizationName']],
  ['/PrepareSchema /t:C:\\X', ['not-together', '/t']],
  ['/NewProvisionedServer /roles:H', ['not-together', '/roles']],
  ['/rprs:EX09 /ServerAdmin:claire', ['needs-switch', '/ServerAdmin']],
  ['/roles:H /ServerAdmin:claire', ['needs-switch', '/ServerAdmin']],
  ['/ServerAdmin:claire', ['needs-switch', '/ServerAdmin']],
  ['/roles:M /CMSName:CMS01', ['not-together', '/CMSName']],
  ['/AddUmLanguagePack:fr-FR /mode:install', ['not-together', '/mode']],
  ['/PrepareSchema /PrepareAD', ['two-tasks', '/PrepareAD']],
  ['/ps /pd', ['two-tasks', '/pd']],
  ['/nprs:EX09 /rprs:EX09', ['two-tasks', '/rprs']],
  ['/AddUmLanguagePack:fr-FR /RemoveUmLanguagePack:de-DE', ['two-tasks', '/RemoveUmLanguagePack']],
  ['/NewCms', ['needs-switch', '/NewCms'], ['needs-switch', '/NewCms']],
  ['/NewCms /CMSName:CMS01', ['needs-switch', '/NewCms']],
  ['/ClearLocalCMS', ['needs-switch', '/ClearLocalCMS']],
  ['/NewCms /cn:CMS01 /cip:10.0.0.9 /cdp:S:\\Data', ['needs-switch', '/cdp']],
  ['/roles:M /DoNotStartTransport', ['only-for-roles', '/DoNotStartTransport']],
  ['/roles:H /EnableLegacyOutlook', ['only-for-roles', '/EnableLegacyOutlook']],
  ['/roles:M /LegacyRoutingServer:GVA-MAIL01.contoso.com', ['only-for-roles', '/LegacyRoutingServer']],
  ['/roles:H,M /NoSelfSignedCertificates', ['only-for-roles', '/NoSelfSignedCertificates']],
  [
    '/roles:H /AdamLdapPort:389 /AdamSslPort:636',
    ['only-for-roles', '/AdamLdapPort'],
    ['only-for-roles', '/AdamSslPort'],
  ],
  ['/roles:E /AdamLdapPort:636 /AdamSslPort:636', ['same-port', '/AdamSslPort']],
]);

rejects('answer files', SERVERS.bare, [
  ['/roles:E /AnswerFile:C:\\nowhere.txt', ['answer-file-missing', '/AnswerFile']],
  ['/roles:C /af:C:\\wrong.txt', ['answer-file-line', 'TargetDir=C:\\Exchange']],
  ['/roles:E /af:C:\\port.txt', ['value-refused', '/AdamLdapPort']],
  ['/roles:E /af:C:\\edge.txt /AdamLdapPort:389', ['twice', '/AdamLdapPort']],
  ['/roles:M /af:C:\\answers.txt', ['only-for-roles', '/NoSelfSignedCertificates']],
  [
    '/mode:Uninstall /roles:M /af:C:\\answers.txt',
    ['not-together', '/af'],
    ['not-together', '/EnableErrorReporting'],
    ['not-together', '/NoSelfSignedCertificates'],
  ],
]);

rejects('a server without Exchange', SERVERS.bare, [
  ['/roles:M /OrganizationName:Contoso', ['organization-exists', '/OrganizationName']],
  ['/PrepareAD /on:Contoso', ['organization-exists', '/on']],
  ['/roles:M /SourceDir:C:\\Updates', ['source-missing', '/SourceDir']],
  ['/roles:M /UpdatesDir:C:\\Media', ['updates-missing', '/UpdatesDir']],
  ['/roles:M /dc:dc09', ['no-such-controller', '/dc']],
  ['/RemoveCms /CMSName:CMS01', ['not-a-cluster-node', '/RemoveCms']],
  ['/newcms /cn:CMS01 /cip:10.0.0.9', ['not-a-cluster-node', '/newcms']],
  ['/roles:M /t:C:\\WINDOWS', ['target-folder-refused', '/t']],
  ['/roles:M /t:Q:\\Exchange', ['target-folder-refused', '/t']],
  ['/roles:M /t:E:\\', ['target-folder-refused', '/t']],
  ['/roles:H /LegacyRoutingServer:nobody', ['no-such-bridgehead', '/LegacyRoutingServer']],
  ['/mode:Uninstall', ['nothing-installed', '/mode']],
  ['/mode:Uninstall /roles:H', ['nothing-installed', '/mode']],
  ['/mode:Upgrade', ['nothing-installed', '/mode']],
  ['/mode:RecoverServer', ['no-server-object', '/mode']],
  ['/rprs:EX55', ['no-such-provisioned-server', '/rprs']],
  ['/AddUmLanguagePack:fr-FR', ['um-not-installed', '/AddUmLanguagePack']],
  ['/NewCms /cn:CMS01 /cip:10.0.0.9', ['not-a-cluster-node', '/NewCms']],
  ['/RemoveCms /cn:CMS01', ['not-a-cluster-node', '/RemoveCms']],
]);

rejects('a forest without an organization', SERVERS.first, [
  ['/roles:M', ['organization-needed', '/OrganizationName']],
  ['/roles:H,C /dc:dc01', ['organization-needed', '/OrganizationName']],
  ['/PrepareAD', ['organization-needed', '/OrganizationName']],
  ['/roles:ManagementTools /on:Contoso', ['only-for-roles', '/on']],
  ['/nprs:EX07', ['no-organization', '/nprs']],
  ['/rprs:EX07', ['no-organization', '/rprs']],
  ['/roles:H /on:Contoso /LegacyRoutingServer:MAIL01', ['legacy-server-not-needed', '/LegacyRoutingServer']],
]);

rejects('a failed role', SERVERS.failed, [
  ['/roles:T', ['role-installed', '/roles']],
  ['/roles:EdgeTransport', ['edge-beside-others', '/roles']],
  ['/roles:H /t:E:\\Elsewhere', ['target-folder-fixed', '/t']],
  ['/mode:Uninstall /roles:T', ['tools-needed', '/roles']],
  ['/mode:Uninstall /roles:H,T', ['tools-needed', '/roles']],
  ['/mode:Upgrade', ['nothing-to-upgrade', '/mode']],
]);

rejects('a second Mailbox server', withMailboxServer(SERVERS.bare), [
  ['/roles:M /EnableLegacyOutlook', ['legacy-outlook-not-first', '/EnableLegacyOutlook']],
]);

rejects('a full server', SERVERS.full, [
  ['/mode:RecoverServer', ['server-installed', '/mode']],
  ['/rprs:EX01', ['server-in-use', '/rprs']],
  ['/AddUmLanguagePack:en-US', ['language-pack-installed', '/AddUmLanguagePack']],
  ['/AddUmLanguagePack:de-DE', ['language-pack-missing', '/AddUmLanguagePack']],
  ['/RemoveUmLanguagePack:de-DE', ['language-pack-not-installed', '/RemoveUmLanguagePack']],
  ['/RemoveUmLanguagePack:en-US', ['language-pack-needed', '/RemoveUmLanguagePack']],
]);
rejects(
  'after an update rollup, from bin',
  ROLLED_UP,
  [
    ['/mode:Uninstall /roles:U', ['version-mismatch', '/mode']],
    ['/m:Uninstall', ['version-mismatch', '/m']],
  ],
  INSTALLED,
);
rejects('a resume that refuses the bridgehead server', refusing(SERVERS.failed), [
  [
    '/roles:H /LegacyRoutingServer:GVA-MAIL01.contoso.com',
    ['legacy-server-on-resume', '/LegacyRoutingServer'],
  ],
]);
rejects('a domain controller that is too old, without a service pack', oldController(SERVERS.bare), [
  ['/roles:M', ['controller-too-old', '/DomainController']],
  ['/roles:M /dc:dc02', ['controller-too-old', '/dc']],
]);
rejects('recovery of an Edge Transport server', edgeObject(REBUILT), [
  ['/mode:RecoverServer', ['recovery-not-for-edge', '/mode']],
]);
rejects('the tools are not there', hostWith({ Mailbox: 'installed' }), [
  ['/mode:Uninstall /roles:T', ['role-not-installed', '/roles'], ['tools-needed', '/roles']],
  ['/mode:Uninstall /roles:M,T', ['role-not-installed', '/roles']],
]);
rejects('newer media, from bin', UPGRADABLE, [['/mode:Upgrade', ['nothing-to-upgrade', '/mode']]], INSTALLED);

rejects('the perimeter', SERVERS.perimeter, [
  ['/roles:E /dc:dc01', ['not-in-domain', '/dc']],
  ['/PrepareSchema', ['not-in-domain', '/PrepareSchema']],
  ['/p /on:Contoso', ['not-in-domain', '/p']],
  ['/nprs:EX07', ['not-in-domain', '/nprs']],
  ['/mode:RecoverServer', ['not-in-domain', '/mode']],
  ['/roles:E /on:Contoso', ['not-in-domain', '/on']],
]);

function refusing(host: Host): Host {
  return { ...host, setupBehaviour: { ...host.setupBehaviour, legacyRoutingOnResume: 'refuse' } };
}

function oldController(host: Host): Host {
  const { directory } = host;
  return {
    ...host,
    media: { ...host.media, build: '8.0.685.25' },
    directory: directory && {
      ...directory,
      domainControllers: directory.domainControllers.map((controller, index) =>
        index === 1 ? { ...controller, windows: 'Windows 2000 SP4' } : controller,
      ),
    },
  };
}

function withMailboxServer(host: Host): Host {
  const { directory } = host;
  const organization = directory?.organization;
  const server = { name: 'EX00', site: null, version: '8.1.240.6', roles: ['Mailbox'] } as const;
  return {
    ...host,
    directory: directory && {
      ...directory,
      organization: organization ? { ...organization, servers: [server] } : null,
    },
  };
}

function edgeObject(host: Host): Host {
  const organization = host.directory?.organization;
  return {
    ...host,
    directory: host.directory && {
      ...host.directory,
      organization: organization
        ? {
            ...organization,
            servers: [{ name: host.name, site: null, version: '8.1.240.6', roles: ['EdgeTransport'] }],
          }
        : null,
    },
  };
}

it('at least 100 lines', () => {
  expect(count).toBeGreaterThanOrEqual(100);
});
