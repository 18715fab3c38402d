import type { RECIPIENT_POLICY_RULES } from '../../../readiness/rules/directory/recipient-policies';
import type { CuresOf } from '../cure';

export const RECIPIENT_POLICY_CURES: CuresOf<typeof RECIPIENT_POLICY_RULES> = {
  RusMissing: {
    steps: [{ type: 'new-recipient-update-service', domain: 'contoso.com', server: 'MAIL02.contoso.com' }],
  },
  SmtpAddressLiteral: {
    steps: [{ type: 'remove-policy-address', policy: 'Default Policy', address: '@[10.10.1.1]' }],
  },
  ServerFQDNMatchesSMTPPolicy: {
    steps: [{ type: 'remove-policy-address', policy: 'Default Policy', address: '@ex01.contoso.com' }],
  },
  InconsistentlyConfiguredDomain: {
    steps: [
      {
        type: 'set-policy-address-authoritative',
        policy: 'Partners',
        address: '@contoso.com',
        authoritative: true,
      },
    ],
  },
};
