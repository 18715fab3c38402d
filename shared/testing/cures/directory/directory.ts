import type { AccountGroup } from '../../../host/host';
import type { DIRECTORY_RULES } from '../../../readiness/rules/directory/directory';
import type { DOMAIN_CONTROLLER_RULES } from '../../../readiness/rules/directory/domain-controllers';
import type { PREPARATION_RULES } from '../../../readiness/rules/directory/preparation';
import { CONFIG_DC_KEY, CONFIG_DC_VALUE } from '../../../readiness/settings/controller-settings';
import type { CuresOf } from '../cure';

const tick = (group: AccountGroup) => ({ type: 'set-group-membership', group, member: true }) as const;
const transferSchemaMaster = (server: string) =>
  ({ type: 'move-operations-master', role: 'schemaMaster', server }) as const;

export const DIRECTORY_CURES: CuresOf<typeof DIRECTORY_RULES> = {
  ComputerNotPartofDomain: {
    steps: [
      { type: 'join-domain', domain: 'contoso.com' },
      { type: 'restart-server' },
      { type: 'log-on', domain: 'CONTOSO' },
    ],
  },
  CannotAccessAD: { steps: [{ type: 'set-preferred-dns', address: '10.0.0.10' }] },
  InvalidADSite: { steps: [{ type: 'assign-subnet', subnet: '10.0.0.0/24', site: 'Head-Office' }] },
  LocalDomainModeMixed: { steps: [{ type: 'raise-domain-level', level: 'windows-2000-native' }] },
  PrimaryDNSTestFailed: { steps: [{ type: 'set-preferred-dns', address: '10.0.1.10' }] },
  HostRecordMissing: { steps: ['ipconfig /registerdns'] },
};

export const DOMAIN_CONTROLLER_CURES: CuresOf<typeof DOMAIN_CONTROLLER_RULES> = {
  SchemaFSMONotWin2003SPn: {
    on: 'forest',
    steps: [{ type: 'update-domain-controller', server: 'DC03.contoso.com', update: 'service-pack' }],
  },
  NotInSchemaMasterDomain: { on: 'forest', steps: [transferSchemaMaster('DC03.contoso.com')] },
  NotInSchemaMasterSite: { on: 'forest', steps: [transferSchemaMaster('DC01.contoso.com')] },
  NotInDC2Site: {
    on: 'forest',
    steps: [{ type: 'move-operations-master', role: 'schemaMaster', server: 'DC03.contoso.com' }],
  },
  DomainControllerIsOutOfSite: {
    on: 'forest',
    steps: [{ type: 'move-domain-controller', server: 'DC01.contoso.com', site: 'Head-Office' }],
  },
  ConfigDCHostNameMismatch: {
    steps: [{ type: 'delete-registry-value', path: CONFIG_DC_KEY, name: CONFIG_DC_VALUE }],
  },
  LocalComputerIsDCInChildDomain: {
    on: 'child',
    steps: [{ type: 'set-global-catalog', server: 'EX01.emea.contoso.com', enabled: true }],
  },
  ComputerRODC: {
    on: 'windows2008',
    steps: [{ type: 'demote-domain-controller', server: 'EX01.contoso.com' }],
  },
  NoGlobalCatalogInSite: {
    steps: [{ type: 'set-global-catalog', server: 'DC01.contoso.com', enabled: true }],
  },
  DomainControllerLanguageUpdateMissing: {
    steps: [{ type: 'update-domain-controller', server: 'DC03.contoso.com', update: 'KB919166' }],
  },
};

export const PREPARATION_CURES: CuresOf<typeof PREPARATION_RULES> = {
  SchemaUpdateRequired: { steps: [tick('Schema Admins')] },
  GlobalUpdateRequired: { steps: [tick('Enterprise Admins')] },
  AdUpdateRequired: { steps: [tick('Enterprise Admins')] },
  DomainPrepWithoutADUpdate: { steps: ['D:\\Setup.com /PrepareAD'] },
  PrepareDomainNotFound: { on: 'forest', steps: [{ type: 'add-domain', domain: 'emea.contoso.com' }] },
  PrepareDomainModeMixed: {
    on: 'forest',
    steps: [{ type: 'raise-domain-level', domain: 'emea.contoso.com', level: 'windows-2003' }],
  },
  PrepareDomainNotAdmin: { steps: [tick('Domain Admins')] },
  LocalDomainPrep: { steps: [tick('Exchange Organization Administrators')] },
  DomainPrepRequired: { steps: [tick('Enterprise Admins'), 'D:\\Setup.com /PrepareDomain'] },
  RootDomainModeMixed: {
    on: 'child',
    steps: [{ type: 'raise-domain-level', domain: 'contoso.com', level: 'windows-2000-native' }],
  },
  AdInitErrorRule: {
    steps: [
      {
        type: 'delete-duplicate-container',
        container: 'Microsoft Exchange System Objects CNF:5f0c6b1e-93a4-4d0e-8a51-7c2d9be0f4a3',
      },
    ],
  },
};
