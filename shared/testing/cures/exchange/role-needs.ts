import { pathIn } from '../../../host/files/paths';
import type { ROLE_NEEDS_RULES } from '../../../readiness/rules/exchange/role-needs';
import { ADAM_DATA_FILE } from '../../../readiness/settings/exchange-settings';
import { DEFAULT_TARGET_DIR } from '../../../setup/plan/plan';
import type { CuresOf } from '../cure';

export const ROLE_NEEDS_CURES: CuresOf<typeof ROLE_NEEDS_RULES> = {
  NoConnectorToStar: {
    on: 'beside',
    steps: [{ type: 'new-send-connector', name: 'Internet', addressSpace: '*', source: 'EX00' }],
  },
  OffLineABServerDeleted: {
    on: 'beside',
    steps: [
      { type: 'set-offline-address-book-server', name: 'Default Offline Address Book', server: 'EX00' },
    ],
  },
  ClientAccessRoleNotPresentInSite: { on: 'beside', steps: ['D:\\Setup /mode:Install /roles:ClientAccess'] },
  BridgeheadRoleNotPresentInSite: { on: 'beside', steps: ['D:\\Setup /mode:Install /roles:HubTransport'] },
  FqdnMissing: {
    on: 'perimeter',
    steps: [{ type: 'set-dns-suffix', suffix: 'perimeter.contoso.com' }, { type: 'restart-server' }],
  },
  AdamNotInstalled: { on: 'perimeter', steps: [{ type: 'install-component', component: 'adam' }] },
  ADAMDataPathExists: {
    on: 'perimeter',
    steps: [{ type: 'delete-file', path: pathIn(DEFAULT_TARGET_DIR, ADAM_DATA_FILE) }],
  },
};
