import { describe, expect, it } from 'vitest';
import { newOrganization } from '../../../shared/host/directory/organization';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import { fill } from '../../../shared/i18n/fill';
import type { OrganizationSnapshot } from '../../../shared/session/snapshot/snapshot';
import type { Text } from '../../use-text';
import { itemActions, nodeActions } from './manager-actions';
import type { ManagerData, OlderServer } from './manager-data';
import { buildText, managerTable } from './manager-tables';

const CATALOG = CATALOGS.en;
const TEXT: Text = {
  locale: 'en',
  catalog: CATALOG,
  fill: (template, params) => fill(CATALOG, 'en', template, params),
  refusal: (why) => (why ? fill(CATALOG, 'en', CATALOG.messages.refusals[why.code], why.params) : undefined),
  localized: ({ en }) => en,
  service: ({ displayName }) => displayName,
};

const SERVER: OlderServer = {
  name: 'MAIL01.contoso.com',
  version: 'Exchange 2003',
  build: '6.5.7638.1',
  routingGroup: 'Lyon',
  administrativeGroup: 'Sites',
  isFrontEnd: false,
};
const LEGACY = { isNativeMode: true, recipientUpdateServices: [], siteReplicationServers: [] };

function dataWith(part: Partial<OrganizationSnapshot> = {}): ManagerData {
  return {
    organization: { ...newOrganization('Contoso', 'contoso.com'), legacy: LEGACY, ...part },
    olderServers: [SERVER],
    domains: ['contoso.com'],
  };
}

const offered = (...args: Parameters<typeof nodeActions>) =>
  nodeActions(...args).map(({ id, reason }) => [id, reason === undefined]);

describe('the actions of a place', () => {
  it('of the organization change its mode once', () => {
    expect(offered('root', dataWith(), TEXT)).toEqual([
      ['change-mode', false],
      ['properties', true],
    ]);
    const mixed = dataWith({ legacy: { ...LEGACY, isNativeMode: false } });
    expect(offered('root', mixed, TEXT)[0]).toEqual(['change-mode', true]);
    expect(offered('root', dataWith({ legacy: null }), TEXT)[0]).toEqual(['change-mode', false]);
  });

  it('of Recipient Update Services wait for a domain without one', () => {
    expect(offered('updateServices', dataWith(), TEXT)).toEqual([['new-update-service', true]]);
    const services = [{ domain: 'contoso.com', server: SERVER.name }];
    const served = dataWith({ legacy: { ...LEGACY, recipientUpdateServices: services } });
    expect(offered('updateServices', served, TEXT)).toEqual([['new-update-service', false]]);
    expect(nodeActions('updateServices', dataWith({ legacy: null }), TEXT)[0]?.reason).toContain(
      'No Exchange 2003',
    );
  });
});

describe('the actions of a server', () => {
  const idsFor = (part: Partial<OlderServer>) =>
    itemActions({ kind: 'server', server: { ...SERVER, ...part } }, TEXT).map(({ id }) => id);

  it('offer the next update that it lacks', () => {
    expect(idsFor({})).toEqual(['delete']);
    expect(idsFor({ build: '6.5.7226.6' })).toEqual(['exchange-2003-sp2', 'delete']);
    expect(idsFor({ version: 'Exchange 2000', build: '6.0.5762.4' })).toEqual([
      'exchange-2000-sp3',
      'delete',
    ]);
    expect(idsFor({ version: 'Exchange 2000', build: '6.0.6249.4' })).toEqual([
      'exchange-2000-kb870540',
      'delete',
    ]);
    expect(idsFor({ version: 'Exchange 5.5', build: '5.5.2653.23' })).toEqual(['delete']);
  });

  it('are none for those of 2007, which stand in the list too', () => {
    const servers = [{ name: 'EX01', site: null, version: '8.1.240.6', roles: [] }];
    const { rows } = managerTable('servers', dataWith({ servers }), TEXT);
    expect(rows.map(({ cells, item }) => [cells[0], cells[2], item !== null])).toEqual([
      ['MAIL01.contoso.com', 'Version 6.5 (Build 7638.1: Service Pack 2)', true],
      ['EX01', 'Version 8.1 (Build 240.6)', false],
    ]);
  });
});

it('builds are written as the real console writes them', () => {
  expect(buildText('5.5.2653.23', 4, TEXT)).toBe('Version 5.5 (Build 2653.23: Service Pack 4)');
});
