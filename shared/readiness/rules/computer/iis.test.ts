import { describe, expect, it } from 'vitest';
import { changeHostBy, type HostChange } from '../../../host/change';
import type { ServerRole } from '../../../host/server-role';
import { installPlan } from '../../../testing/make-host';
import { SERVERS } from '../../../testing/servers';
import { failingRules } from '../../conditions/conditions';

const DISABLED: HostChange = {
  type: 'service-start-type-changed',
  name: 'W3SVC',
  startType: 'disabled',
};

const ofW3Svc = (server: keyof typeof SERVERS, role: ServerRole) =>
  failingRules(changeHostBy(SERVERS[server], [DISABLED]), installPlan(role)).filter((id) =>
    id.includes('W3SVC'),
  );

describe('a World Wide Web Publishing Service that is disabled', () => {
  it('asks for Setup to be run again only where it has begun the role', () => {
    expect(ofW3Svc('begun', 'ClientAccess')).toEqual([
      'W3SVCDisabledOrNotInstalled',
      'ShouldReRunSetupForW3SVC',
    ]);
    expect(ofW3Svc('bare', 'ClientAccess')).toEqual(['W3SVCDisabledOrNotInstalled']);
  });

  it('is of no account to a role without virtual directories', () => {
    expect(ofW3Svc('begun', 'HubTransport')).toEqual([]);
  });
});
