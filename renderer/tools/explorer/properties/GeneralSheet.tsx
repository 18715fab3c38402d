import { filesBelow, findFolder, foldersBelow, type Folder } from '../../../../shared/host/files/folders';
import { kilobytes } from '../../../../shared/host/files/kilobytes';
import { parentFolder } from '../../../../shared/host/files/paths';
import { formatDateTime } from '../../../../shared/i18n/fill';
import { useText, type Text } from '../../../use-text';
import type { ExplorerItem } from '../explorer-items';
import { ItemIcon } from '../ItemIcon';

/** A line of the General sheet: its label and its value. */
type Fact = readonly [label: string, value: string];

/** The General sheet: what something is, where, and how large. */
export function GeneralSheet({
  item,
  tree,
}: {
  readonly item: ExplorerItem;
  readonly tree: readonly Folder[];
}) {
  const text = useText();
  return (
    <>
      <div className="item-head">
        <ItemIcon item={item} size={32} />
        <span className="selectable">{item.name}</span>
      </div>
      <dl className="item-facts">
        {factsOf(item, tree, text).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="selectable">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function factsOf(item: ExplorerItem, tree: readonly Folder[], text: Text): Fact[] {
  const { catalog, fill, locale } = text;
  const words = catalog.tools.explorer.properties;
  const type: Fact = [words.type, item.typeName];
  if (item.kind === 'disk' || item.kind === 'disc') {
    const count = item.freeMegabytes ?? 0;
    return [type, [words.free, fill(catalog.messages.units.megabytes, { count })]];
  }
  const location: Fact = [words.location, parentFolder(item.path)];
  const modified: readonly Fact[] =
    item.modified === null ? [] : [[words.modified, formatDateTime(locale, item.modified)]];
  if (item.kind === 'file') return [type, location, sizeFact(item.kilobytes ?? 0, text), ...modified];
  return [type, location, ...folderFacts(findFolder(tree, item.path), text), ...modified];
}

function folderFacts(folder: Folder | undefined, text: Text): Fact[] {
  if (!folder) return [];
  const { contains, counts } = text.catalog.tools.explorer.properties;
  const files = filesBelow(folder);
  const size = files.reduce((sum, file) => sum + kilobytes(file), 0);
  const folders = foldersBelow(folder).length;
  return [sizeFact(size, text), [contains, text.fill(counts, { files: files.length, folders })]];
}

function sizeFact(count: number, { catalog, fill }: Text): Fact {
  const { properties, kilobytes: unit } = catalog.tools.explorer;
  return [properties.size, fill(unit, { count })];
}
