import type { LEGACY_ORGANIZATION_RULES } from '../../../readiness/rules/directory/legacy-organization';
import type { CuresOf } from '../cure';

export const LEGACY_ORGANIZATION_CURES: CuresOf<typeof LEGACY_ORGANIZATION_RULES> = {
  Exchange55PresentInOrg: { steps: [{ type: 'remove-legacy-server', server: 'EXCHANGE55.contoso.com' }] },
  AdcFound: {
    steps: [{ type: 'delete-active-directory-connector', name: 'Active Directory Connector (MAIL01)' }],
  },
  SrsFound: { steps: [{ type: 'delete-site-replication-service', server: 'MAIL01.contoso.com' }] },
  OrganizationModeMixed: { steps: [{ type: 'change-to-native-mode' }] },
  Exchange2003ServicePackNotInstalled: {
    steps: [{ type: 'update-legacy-server', server: 'MAIL01.contoso.com', update: 'exchange-2003-sp2' }],
  },
  Exchange2000RollupNotInstalled: {
    steps: [
      {
        type: 'update-legacy-server',
        server: 'LYON-MAIL02.contoso.com',
        update: 'exchange-2000-kb870540',
      },
    ],
  },
  InhBlockPublicFolderTree: {
    steps: [{ type: 'set-permission-inheritance', object: 'public-folder-tree', inherits: true }],
  },
};
