import fc from 'fast-check';
import { changeHostBy } from '../host/change';
import type { Host } from '../host/host';
import type { ServerRole } from '../host/server-role';
import type { Scenario } from '../scenario/schema';
import { writeProductVersion } from '../setup/product-version';
import { hostWith, type RoleState } from './make-host';
import { readScenario } from './read-scenario';

/** What is installed on it; most media are of the same. */
export const BUILD = '8.1.240.6';
const NEWER_BUILD = '8.3.83.6';

const state = fc.constantFrom<RoleState>(
  'none',
  'none',
  'installed',
  'unpacked',
  { watermark: '4f57d852' },
  { watermark: 'e9f1952f', action: 'Uninstall' },
  { watermark: '4f57d852', action: 'DisasterRecovery' },
  { watermark: '4f57d852', action: 'BuildToBuildUpgrade' },
);

/** The default scenario on any Exchange registry, Edge Transport included, from its own media or that of a later service pack. */
export const anyServer: fc.Arbitrary<Scenario> = fc
  .record({
    roles: fc.record({
      Mailbox: state,
      ClientAccess: state,
      HubTransport: state,
      UnifiedMessaging: state,
      ManagementTools: state,
    }),
    edge: fc.constantFrom<RoleState>('none', 'none', 'none', 'installed', { watermark: 'c7d0830d' }),
    media: fc.constantFrom(BUILD, BUILD, BUILD, NEWER_BUILD),
  })
  .map(({ roles, edge, media }) => {
    const states = { ...roles, EdgeTransport: edge };
    const scenario = { ...readScenario('failed-hub-transport'), host: onMedia(states, media) };
    return printedAs(scenario, JSON.stringify({ ...states, media }));
  });

/** A server whose roles are all of the older build. */
function onMedia(states: Partial<Record<ServerRole, RoleState>>, build: string): Host {
  const host = hostWith(states);
  const isEmpty = Object.values(states).every((each) => each === 'none');
  const versioned = isEmpty ? host : changeHostBy(host, writeProductVersion(BUILD));
  return { ...versioned, media: { ...host.media, build } };
}

/** The value with a short text for counterexamples, invisible to everything else. */
function printedAs(scenario: Scenario, text: string): Scenario {
  Object.defineProperty(scenario, fc.toStringMethod, { value: () => text, enumerable: false });
  return scenario;
}
