import { expect, test } from 'vitest';
import { componentsOf, type WindowsComponent } from '../../../shared/host/windows/components-table';
import { branchesOf, draftChanges, isTicked, withTicks, type ComponentDraft } from './component-draft';

const NONE: ComponentDraft = new Map();
const INSTALLED: readonly WindowsComponent[] = ['world-wide-web', 'rpc-over-http'];

test('every component of a Windows stands in one branch, but for protocols, which connections have', () => {
  for (const era of ['2003', '2008'] as const) {
    const listed = branchesOf(era).flatMap(({ components }) => components);
    expect(listed.toSorted()).toEqual(
      componentsOf(era)
        .filter(({ group }) => group[era] !== 'network-protocols')
        .map(({ id }) => id)
        .toSorted(),
    );
  }
});

test('the branches are those of the Windows', () => {
  expect(branchesOf('2003')[0]).toEqual({
    group: 'application-server',
    components: ['asp-net', 'com-plus-network'],
  });
  expect(branchesOf('2008').map(({ group }) => group)).toEqual(['web-server', 'features']);
});

test('a draft keeps only what differs from the server', () => {
  const ticked = withTicks(NONE, INSTALLED, ['asp-net', 'world-wide-web'], true);
  expect([...ticked]).toEqual([['asp-net', true]]);
  expect(isTicked(ticked, INSTALLED, 'asp-net')).toBe(true);
  expect(isTicked(ticked, INSTALLED, 'world-wide-web')).toBe(true);
  expect(isTicked(ticked, INSTALLED, 'nntp')).toBe(false);
  expect(withTicks(ticked, INSTALLED, ['asp-net'], false).size).toBe(0);
});

test('what needs another is removed before it and added after it', () => {
  const removed = withTicks(NONE, INSTALLED, INSTALLED, false);
  expect(draftChanges(removed)).toEqual([
    { type: 'remove-component', component: 'rpc-over-http' },
    { type: 'remove-component', component: 'world-wide-web' },
  ]);
  const added = withTicks(NONE, [], ['rpc-over-http', 'world-wide-web'], true);
  expect(draftChanges(added)).toEqual([
    { type: 'install-component', component: 'world-wide-web' },
    { type: 'install-component', component: 'rpc-over-http' },
  ]);
});
