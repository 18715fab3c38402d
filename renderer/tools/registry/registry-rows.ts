import type { NamedRegistryValue, RegistryKey, RegistryValue } from '../../../shared/host/registry/registry';
import type { Catalog } from '../../../shared/i18n/catalog';
import type { TreeNode } from '../../controls/lists/tree-node';
import { ComputerIcon } from '../../icons/administration-icons';
import { FolderIcon, OpenFolderIcon } from '../../icons/tool-icons';
import { sortedKeys, sortedValues } from './registry-order';

/** A line of the Registry Editor's right side. */
export interface ValueRow {
  /** The value's real name; empty for the default value. */
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly data: string;
  readonly isText: boolean;
  /** False for a default value that nobody has set. */
  readonly isSet: boolean;
  /** Whether there is a dialog for values of its type. */
  readonly isEditable: boolean;
}

type Words = Catalog['tools']['registry'];

/**
 * The keys as a tree; ids are paths, and the computer itself is the empty one. Only what stands
 * below `expanded` keys is worked out: an export may hold ten thousands of keys.
 */
export function registryTree(registry: RegistryKey, expanded: ReadonlySet<string>, words: Words): TreeNode {
  return {
    id: '',
    label: words.computer,
    icon: ComputerIcon,
    children: expanded.has('') ? sortedKeys(registry).map((key) => keyNode(key, key.name, expanded)) : [],
    hasChildren: registry.keys.length > 0,
  };
}

function keyNode(key: RegistryKey, path: string, expanded: ReadonlySet<string>): TreeNode {
  const children = expanded.has(path)
    ? sortedKeys(key).map((child) => keyNode(child, `${path}\\${child.name}`, expanded))
    : [];
  return {
    id: path,
    label: key.name,
    icon: FolderIcon,
    openIcon: OpenFolderIcon,
    children,
    hasChildren: key.keys.length > 0,
  };
}

/** The path and all above it, the computer included. */
export function pathAndAncestors(path: string): string[] {
  const parts = path.split('\\').filter((part) => part !== '');
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('\\'))];
}

/** The values of a key as lines: the default value first, set or not. */
export function valueRows(key: RegistryKey | undefined, words: Words): ValueRow[] {
  if (!key) return [];
  const unset: ValueRow = {
    name: '',
    label: words.defaultValue,
    type: 'REG_SZ',
    data: words.notSet,
    isText: true,
    isSet: false,
    isEditable: true,
  };
  const hasDefault = key.values.some(({ name }) => name === '');
  return [...(hasDefault ? [] : [unset]), ...sortedValues(key).map((entry) => valueRow(entry, words))];
}

function valueRow({ name, value }: NamedRegistryValue, words: Words): ValueRow {
  const isText = value.type === 'REG_SZ' || value.type === 'REG_EXPAND_SZ' || value.type === 'REG_MULTI_SZ';
  return {
    name,
    label: name === '' ? words.defaultValue : name,
    type: typeName(value),
    data: valueData(value, words),
    isText,
    isSet: true,
    isEditable: value.type !== 'REG_OTHER',
  };
}

const QWORD = 11;
const QWORD_BYTES = 8;

function typeName(value: RegistryValue): string {
  if (value.type !== 'REG_OTHER') return value.type;
  return value.kind === QWORD ? 'REG_QWORD' : hex(value.kind, 1);
}

/** A value's data as the editor shows it: `0x00000008 (8)`, `01 0a ff`. */
function valueData(value: RegistryValue, words: Words): string {
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return value.data;
    case 'REG_MULTI_SZ':
      return value.data.join(' ');
    case 'REG_DWORD':
      return `${hex(value.data, 8)} (${value.data})`;
    case 'REG_OTHER':
      return value.kind === QWORD && value.data.length === QWORD_BYTES
        ? qword(value.data)
        : bytes(value.data, words);
    case 'REG_BINARY':
      return bytes(value.data, words);
  }
}

function bytes(data: readonly number[], words: Words): string {
  if (data.length === 0) return words.emptyBinary;
  return data.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

function qword(data: readonly number[]): string {
  const number = data.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return `0x${number.toString(16).padStart(16, '0')} (${number})`;
}

function hex(number: number, digits: number): string {
  return `0x${(number >>> 0).toString(16).padStart(digits, '0')}`;
}
