import type { RegistryValue } from '../../host/registry/registry';
import type { Catalog } from '../catalog';
import { asAsked, caption, type CaptionRows } from './caption-row';

/** As many parts of a path are shown in full: a root key and two below it. */
const PARTS_IN_FULL = 3;

/** Of Registry Editor. */
export const REGISTRY_CAPTIONS = {
  'create-registry-key': ({ path }, sentence) => caption(sentence, { path: shortPath(path) }),
  'delete-registry-key': ({ path }, sentence) => caption(sentence, { path: shortPath(path) }),
  'set-registry-value': ({ path, name, value }, sentence, catalog) =>
    caption(sentence, {
      path: shortPath(path),
      name: valueName(catalog, name),
      data: dataText(catalog, value),
    }),
  'delete-registry-value': ({ path, name }, sentence, catalog) =>
    caption(sentence, { path: shortPath(path), name: valueName(catalog, name) }),
  'export-registry': ({ path, file }, sentence) => caption(sentence, { path: shortPath(path), file }),
  'import-registry': asAsked,
} satisfies Partial<CaptionRows>;

/** `HKEY_LOCAL_MACHINE\...\HubTransportRole`: the root and the key itself tell enough in a list. */
function shortPath(path: string): string {
  const parts = path.split('\\').filter((part) => part !== '');
  const [root, key] = [parts[0], parts.at(-1)];
  return parts.length > PARTS_IN_FULL && root && key ? `${root}\\...\\${key}` : path;
}

/** The name of a value, as Registry Editor shows it. */
function valueName({ tools }: Catalog, name: string): string {
  return name === '' ? tools.registry.defaultValue : name;
}

/** Texts in quotation marks, so that an empty one is seen; numbers in decimal; bytes in hexadecimal. */
function dataText({ tools }: Catalog, value: RegistryValue): string {
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return `"${value.data}"`;
    case 'REG_DWORD':
      return String(value.data);
    case 'REG_MULTI_SZ':
      return `"${value.data.join(', ')}"`;
    case 'REG_BINARY':
    case 'REG_OTHER':
      return (
        value.data.map((byte) => byte.toString(16).padStart(2, '0')).join(' ') || tools.registry.emptyBinary
      );
  }
}
