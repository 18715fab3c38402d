import { describe, expect, it } from 'vitest';
import { CONTROLLER_UPDATES } from '../host/directory/domain-controllers';
import { DOMAIN_LEVELS, FOREST_LEVELS, OPERATIONS_MASTERS } from '../host/directory/directory';
import { PERMISSION_OBJECTS } from '../host/directory/permission-objects';
import { ACCOUNT_GROUPS } from '../host/host';
import { OTHER_EXCHANGE_IDS } from '../host/other-exchange';
import { DISC_BUILDS } from '../host/product-builds';
import { SERVER_ROLES } from '../host/server-role';
import { COMPONENT_IDS } from '../host/windows/components-table';
import { WINDOWS_EDITIONS } from '../host/windows/editions';
import { PACKAGE_IDS } from '../host/windows/packages-table';
import { LEGACY_UPDATE_IDS } from '../readiness/legacy-updates';
import { type Command, type CommandOf, commandSchema, type CommandType } from '../session/command';
import { CATALOGS } from './catalogs';
import { commandCaption } from './command-caption';
import { LOCALES } from './locale';

const EITHER = [true, false];
const ROLE_KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\HubTransportRole';
const SERVICES_KEY = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

/** What a sample says beside its type. */
type Values<Type extends CommandType> = Omit<CommandOf<Type>, 'type'>;

/** Commands of every type, with all that decides what is said of them. */
const SAMPLES: { readonly [Type in CommandType]: readonly Values<Type>[] } = {
  'open-setup': [{ door: 'media' }, { door: 'change' }, { door: 'remove' }],
  'accept-license': EITHER.map((accepted) => ({ accepted })),
  'choose-error-reporting': EITHER.map((enabled) => ({ enabled })),
  'choose-installation-type': [{ installationType: 'typical' }, { installationType: 'custom' }],
  'set-target-folder': [{ path: 'E:\\Exchange' }, { path: '' }],
  'tick-role': SERVER_ROLES.flatMap(({ role }) => EITHER.map((ticked) => ({ role, ticked }))),
  'set-organization-name': [{ name: 'Contoso' }, { name: '' }],
  'choose-legacy-clients': EITHER.map((present) => ({ present })),
  'choose-legacy-routing-server': [{ server: 'MAIL01.contoso.com' }],
  'go-next': [{}],
  'go-back': [{}],
  'retry-checks': [{}],
  'start-setup': [{}],
  'cancel-setup': [{}],
  'finish-setup': [{}],
  'end-setup-task': [{}],
  'create-registry-key': [{ path: ROLE_KEY }],
  'delete-registry-key': [{ path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso' }],
  'set-registry-value': [
    { path: ROLE_KEY, name: 'Action', value: { type: 'REG_SZ', data: '' } },
    { path: ROLE_KEY, name: '', value: { type: 'REG_EXPAND_SZ', data: '%windir%' } },
    { path: `${SERVICES_KEY}\\W3SVC`, name: 'Start', value: { type: 'REG_DWORD', data: 2 } },
    { path: ROLE_KEY, name: 'List', value: { type: 'REG_MULTI_SZ', data: ['a', 'b'] } },
    { path: ROLE_KEY, name: 'Bytes', value: { type: 'REG_BINARY', data: [0, 255] } },
    { path: ROLE_KEY, name: 'Bytes', value: { type: 'REG_BINARY', data: [] } },
  ],
  'delete-registry-value': [
    { path: ROLE_KEY, name: 'Watermark' },
    { path: ROLE_KEY, name: '' },
  ],
  'export-registry': [{ path: ROLE_KEY, file: 'C:\\role.reg' }],
  'import-registry': [{ file: 'C:\\role.reg' }],
  'start-service': [{ name: 'W3SVC' }, { name: 'nowhere' }],
  'stop-service': [{ name: 'MSExchangeTransport' }],
  'set-service-start-type': (['automatic', 'manual', 'disabled'] as const).map((startType) => ({
    name: 'W3SVC',
    startType,
  })),
  'install-component': COMPONENT_IDS.map((component) => ({ component })),
  'remove-component': COMPONENT_IDS.map((component) => ({ component })),
  'install-package': PACKAGE_IDS.map((id) => ({ package: id })),
  'remove-package': PACKAGE_IDS.map((id) => ({ package: id })),
  'register-asp-net': [{}],
  'set-iis-32bit-mode': EITHER.map((enabled) => ({ enabled })),
  'set-ipv4-binding': EITHER.map((bound) => ({ bound })),
  'set-ipv6-binding': EITHER.map((bound) => ({ bound })),
  'set-preferred-dns': [{ address: '10.0.0.10' }],
  'register-host-record': [{}],
  'set-dns-suffix': [{ suffix: 'contoso.com' }, { suffix: '' }],
  'rename-computer': [{ name: 'EX02' }],
  'set-debug-start': EITHER.map((enabled) => ({ enabled })),
  'create-volume': [{ drive: 'E:', megabytes: 20_000 }],
  'change-drive-letter': [{ drive: 'E:', to: 'F:' }],
  'restart-server': [{}],
  'reinstall-windows': WINDOWS_EDITIONS.flatMap((edition) => [
    { edition, architecture: 'x64', installation: 'full', servicePack: 2 },
    { edition, architecture: 'x86', installation: 'server-core', servicePack: 0 },
  ]),
  'grant-full-control': [{ path: 'C:\\Exchange' }],
  'delete-file': [{ path: 'C:\\Exchange\\old.edb' }],
  'insert-media': DISC_BUILDS.map((build) => ({ build })),
  'remove-other-exchange': OTHER_EXCHANGE_IDS.map((product) => ({ product })),
  'assign-subnet': [{ subnet: '10.0.0.0/24', site: 'Head-Office' }],
  'remove-subnet': [{ subnet: '10.0.0.0/24' }],
  'raise-domain-level': DOMAIN_LEVELS.flatMap((level) => [{ level }, { level, domain: 'eu.contoso.com' }]),
  'raise-forest-level': FOREST_LEVELS.map((level) => ({ level })),
  'set-global-catalog': EITHER.map((enabled) => ({ server: 'DC01', enabled })),
  'move-domain-controller': [{ server: 'DC01', site: 'Head-Office' }],
  'update-domain-controller': CONTROLLER_UPDATES.map((update) => ({ server: 'DC01', update })),
  'demote-domain-controller': [{ server: 'DC01' }],
  'add-domain': [{ domain: 'eu.contoso.com' }],
  'delete-duplicate-container': [{ container: 'Microsoft Exchange System Objects1' }],
  'join-domain': [{ domain: 'contoso.com' }],
  'leave-domain': [{}],
  'move-operations-master': OPERATIONS_MASTERS.map((role) => ({ role, server: 'DC01' })),
  'set-group-membership': ACCOUNT_GROUPS.flatMap((group) => EITHER.map((member) => ({ group, member }))),
  'log-on': [{ domain: 'contoso.com' }, { domain: null }],
  'new-routing-group-connector': [{ server: 'MAIL01' }],
  'new-send-connector': [{ name: 'Internet', addressSpace: '*', source: 'EX01' }],
  'remove-send-connector': [{ name: 'Internet' }],
  'set-send-connector-source': [{ name: 'Internet', server: 'EX01' }],
  'set-offline-address-book-server': [{ name: 'Default', server: 'EX01' }],
  'set-expansion-server': [
    { group: 'All', server: 'EX01' },
    { group: 'All', server: null },
  ],
  'move-mailboxes': [{ server: 'EX01', database: 'Mailbox Database', to: 'EX02' }],
  'disable-mailboxes': [{ server: 'EX01', database: 'Mailbox Database' }],
  'delegate-server': [
    { server: 'EX01', admin: 'CONTOSO\\anna' },
    { server: 'EX01', admin: null },
  ],
  'move-replicas': [{ server: 'EX01', database: 'Public Folder Database', to: 'EX02' }],
  'retry-queue': [{ queue: 'EX01\\3' }],
  'new-recipient-policy': [{ name: 'Sales', address: '@contoso.com' }],
  'delete-recipient-policy': [{ name: 'Sales' }],
  'add-policy-address': EITHER.map((authoritative) => ({ policy: 'S', address: '@a.com', authoritative })),
  'remove-policy-address': [{ policy: 'Sales', address: '@contoso.com' }],
  'set-policy-address-authoritative': EITHER.map((authoritative) => ({
    policy: 'Sales',
    address: '@contoso.com',
    authoritative,
  })),
  'new-recipient-update-service': [{ domain: 'contoso.com', server: 'MAIL01' }],
  'delete-recipient-update-service': [{ domain: 'contoso.com' }],
  'change-to-native-mode': [{}],
  'update-legacy-server': LEGACY_UPDATE_IDS.map((update) => ({ server: 'MAIL01', update })),
  'remove-legacy-server': [{ server: 'MAIL01' }],
  'delete-active-directory-connector': [{ name: 'ADC' }],
  'delete-site-replication-service': [{ server: 'MAIL01' }],
  'set-permission-inheritance': PERMISSION_OBJECTS.flatMap((object) =>
    EITHER.map((inherits) => ({ object, inherits })),
  ),
  'enter-line': [{ line: 'setup /roles:HT' }, { line: ' ' }],
  'interrupt-prompt': [{}, { typed: 'ping' }],
  'close-prompt': [{}],
  'lift-fault': [{ task: 'start-service' }],
  'set-condition': [
    { rule: 'InstallWatermark', outcome: 'fails' },
    { rule: 'InstallWatermark', outcome: 'passes' },
  ],
  'advance-clock': [{ milliseconds: 1000 }],
};

/** Types of which two commands may well read the same: two ASP.NET of two versions of Windows, what is typed and discarded. */
const ALIKE: ReadonlySet<CommandType> = new Set([
  'install-component',
  'remove-component',
  'interrupt-prompt',
]);

const COMMANDS = Object.entries(SAMPLES).flatMap(([type, samples]) =>
  samples.map((values) => commandSchema.parse({ type, ...values })),
);

/** The captions of a command, English and French. */
function captionsOf(command: Command): string[] {
  return LOCALES.map((locale) => commandCaption(CATALOGS[locale], locale, command));
}

const EXPECTED: readonly (readonly [Command, string, string])[] = [
  [
    { type: 'tick-role', role: 'HubTransport', ticked: true },
    'Ticked Hub Transport Role',
    'Case «\u00a0Rôle de transport Hub\u00a0» cochée',
  ],
  [
    { type: 'tick-role', role: 'HubTransport', ticked: false },
    'Cleared Hub Transport Role',
    'Case «\u00a0Rôle de transport Hub\u00a0» décochée',
  ],
  [
    { type: 'enter-line', line: 'setup /roles:HT' },
    'Entered: setup /roles:HT',
    'Commande entrée\u00a0: setup /roles:HT',
  ],
  [
    { type: 'enter-line', line: '' },
    'Pressed Enter at the Command Prompt',
    "Touche Entrée à l'invite de commandes",
  ],
  [
    { type: 'open-setup', door: 'change' },
    'Opened Setup from Add or Remove Programs (Change)',
    "Programme d'installation ouvert depuis Ajout/Suppression de programmes (Modifier)",
  ],
  [
    { type: 'delete-registry-value', path: ROLE_KEY, name: 'Watermark' },
    'Deleted the registry value Watermark of HKEY_LOCAL_MACHINE\\...\\HubTransportRole',
    'Valeur de Registre Watermark de HKEY_LOCAL_MACHINE\\...\\HubTransportRole supprimée',
  ],
  [
    {
      type: 'set-registry-value',
      path: `${SERVICES_KEY}\\W3SVC`,
      name: 'Start',
      value: { type: 'REG_DWORD', data: 2 },
    },
    'Set the registry value Start of HKEY_LOCAL_MACHINE\\...\\W3SVC to 2',
    'Valeur de Registre Start de HKEY_LOCAL_MACHINE\\...\\W3SVC définie sur 2',
  ],
  [
    { type: 'stop-service', name: 'MSExchangeTransport' },
    'Stopped the service Microsoft Exchange Transport',
    'Service arrêté\u00a0: Transport Microsoft Exchange',
  ],
  [{ type: 'go-next' }, 'Clicked Next', 'Clic sur Suivant'],
  [
    { type: 'set-group-membership', group: 'Schema Admins', member: true },
    'Added the account to the group Schema Admins',
    'Compte ajouté au groupe Administrateurs du schéma',
  ],
  [
    { type: 'grant-full-control', path: 'C:\\Exchange' },
    'Granted Full Control of C:\\Exchange to Administrators',
    'Contrôle total de C:\\Exchange accordé au groupe Administrateurs',
  ],
  [{ type: 'advance-clock', milliseconds: 60_000 }, 'Waited', 'Attente'],
];

describe('the caption of a command', () => {
  it.each(LOCALES)('is one short sentence without anything left open for every command (%s)', (locale) => {
    for (const command of COMMANDS) {
      const caption = commandCaption(CATALOGS[locale], locale, command);
      expect(caption, command.type).toMatch(/^\p{Lu}/u);
      expect(caption, command.type).not.toMatch(/[{}&\n]|undefined|\[object|[.\s]$/);
      expect(caption.length, caption).toBeLessThan(150);
    }
  });

  it.each(LOCALES)('differs between two commands of a type that ask different things (%s)', (locale) => {
    const captions = COMMANDS.filter(({ type }) => !ALIKE.has(type)).map(
      (command) => `${command.type}: ${commandCaption(CATALOGS[locale], locale, command)}`,
    );
    expect(captions.filter((caption, index) => captions.indexOf(caption) !== index)).toEqual([]);
  });

  it('reads as expected', () => {
    for (const [command, en, fr] of EXPECTED) expect(captionsOf(command)).toEqual([en, fr]);
  });

  it('keeps to one line, however much was typed', () => {
    const line = `echo {line} ${'a'.repeat(500)}\r\necho b`;
    const [en = ''] = captionsOf({ type: 'enter-line', line });
    expect(en).toMatch(/^Entered: echo \{line\} a+\.\.\.$/);
    expect(en.length).toBe('Entered: '.length + 120 + '...'.length);
    expect(captionsOf({ type: 'rename-computer', name: 'a\nb' })[0]).toBe('Renamed the computer to a b');
  });
});
