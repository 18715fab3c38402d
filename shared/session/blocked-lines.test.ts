import { describe, expect, it } from 'vitest';
import type { Host } from '../host/host';
import type { RuleId } from '../readiness/rules/rules';
import { drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { SERVERS } from '../testing/servers';
import { withoutHistory } from '../testing/wizard-walk';

const BASE = readScenario('failed-hub-transport');

/** Lines that are right, and ask for what this server or its organization has already, or has not. */
const LINES: readonly (readonly [host: Host, line: string, ...rules: readonly RuleId[]])[] = [
  [SERVERS.failed, '/roles:Mailbox', 'InstallWatermark', 'MailboxRoleAlreadyExists'],
  [SERVERS.failed, '/roles:H,M,C', 'ClientAccessRoleAlreadyExists', 'MailboxRoleAlreadyExists'],
  [SERVERS.full, '/roles:H', 'BridgeheadRoleAlreadyExists'],
  [SERVERS.full, '/roles:U', 'UnifiedMessagingRoleAlreadyExists'],
  [SERVERS.upgradable, '/mode:Install /roles:M', 'MailboxRoleAlreadyExists'],
  [SERVERS.edge, '/roles:E', 'GatewayRoleAlreadyExists'],
  [SERVERS.failed, '/mode:Uninstall /roles:U', 'InstallWatermark', 'UnifiedMessagingRoleNotInstalled'],
  [SERVERS.edge, '/mode:Uninstall /roles:H', 'BridgeheadRoleNotInstalled'],
  [SERVERS.full, '/mode:Uninstall /roles:C,E', 'GatewayRoleNotInstalled'],
  [SERVERS.full, '/nprs:EX01', 'DuplicateShortProvisionedName'],
  [SERVERS.full, '/nprs:ex01.emea.contoso.com', 'DuplicateShortProvisionedName'],
];

describe('a line that the readiness checks block', () => {
  it.each(LINES.map(([host, line, ...rules]) => [line, host, ...rules] as const))(
    '%s',
    (line, host, ...rules) => {
      const walk = drive({ ...BASE, host, faults: [], prelude: null });
      walk.pass({ type: 'enter-line', line: `D:\\Setup.com ${line}` });
      walk.settle();
      expect(walk.session().prompt.exitCode).toBe(1);
      const found = walk
        .events()
        .flatMap((event) => (event.type === 'check-group-finished' ? event.findings : []));
      expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
      expect(walk.events().map(({ type }) => type)).not.toContain('setup-started');
      expect(withoutHistory(walk.session().host)).toEqual(withoutHistory(host));
    },
  );
});
