import { expect, test } from 'vitest';
import { service } from '../../../shared/host/windows/service';
import type { TreeNode } from '../../controls/lists/tree-node';
import { dependencyNodes } from './dependency-nodes';

const SERVICES = [
  service('RpcSs', 'RPC', 'automatic', 'running'),
  service('MSDTC', 'DTC', 'automatic', 'running', 'rpcss'),
  service('Store', 'Store', 'automatic', 'stopped', 'MSDTC', 'Gone'),
  service('A', 'A', 'manual', 'stopped', 'B'),
  service('B', 'B', 'manual', 'stopped', 'A'),
];

type Outline = readonly [string, ...Outline[]];

function outline(nodes: readonly TreeNode[]): Outline[] {
  return nodes.map(({ label, children }) => [label, ...outline(children)]);
}

const label = ({ displayName }: { readonly displayName: string }) => displayName;

test('what a service needs, down to what is not installed', () => {
  expect(outline(dependencyNodes(SERVICES, 'Store', 'needed', label))).toEqual([['DTC', ['RPC']], ['Gone']]);
});

test('what needs a service', () => {
  expect(outline(dependencyNodes(SERVICES, 'RpcSs', 'dependents', label))).toEqual([['DTC', ['Store']]]);
  expect(dependencyNodes(SERVICES, 'Store', 'dependents', label)).toEqual([]);
});

test('a circle ends', () => {
  expect(outline(dependencyNodes(SERVICES, 'A', 'needed', label))).toEqual([['B']]);
});
