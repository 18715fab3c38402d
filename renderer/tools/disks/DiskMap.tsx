import { useText } from '../../use-text';
import { megabytes, volumeFacts } from './volume-facts';
import { UNALLOCATED, type Volume } from './volumes';

export interface DiskMapProps {
  readonly volumes: readonly Volume[];
  readonly product: string;
  /** In megabytes. */
  readonly unallocated: number;
  /** A drive letter, or the unallocated space. */
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** The disk and the disc's drive, each with what lies on it. */
export function DiskMap({ volumes, product, unallocated, selected, onSelect }: DiskMapProps) {
  const text = useText();
  const words = text.catalog.tools.disks;
  const block = (key: string, kind: 'primary' | 'free', lines: readonly string[]) => (
    <button
      key={key}
      type="button"
      className={`disk-block ${kind}`}
      aria-label={lines.join(', ')}
      aria-pressed={selected === key}
      onClick={() => onSelect(key)}
      onContextMenu={() => onSelect(key)}
    >
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </button>
  );
  const ofVolume = (volume: Volume) => {
    const { name, fileSystem, status, free } = volumeFacts(volume, product, text);
    const freeLine = text.fill(words.freeLine, { free });
    return block(volume.drive, 'primary', [
      name,
      fileSystem,
      status,
      ...(volume.kind === 'disk' ? [freeLine] : []),
    ]);
  };
  const of = (kind: Volume['kind']) => volumes.filter((volume) => volume.kind === kind).map(ofVolume);
  const space = megabytes(unallocated, text);
  return (
    <div className="disk-map" role="group" aria-label={words.map}>
      <DiskRow name={words.disk0} lines={[words.basic, words.online]}>
        {of('disk')}
        {unallocated > 0 && block(UNALLOCATED, 'free', [space, words.unallocated])}
      </DiskRow>
      {volumes.some(({ kind }) => kind === 'disc') && (
        <DiskRow name={words.cdRom0} lines={[words.cdRom, words.online]}>
          {of('disc')}
        </DiskRow>
      )}
      <p className="disk-legend">
        <span className="swatch free" aria-hidden="true" />
        {words.unallocated}
        <span className="swatch primary" aria-hidden="true" />
        {words.primary}
      </p>
    </div>
  );
}

interface DiskRowProps {
  readonly name: string;
  readonly lines: readonly string[];
  readonly children: React.ReactNode;
}

function DiskRow({ name, lines, children }: DiskRowProps) {
  return (
    <div className="disk-row" role="group" aria-label={name}>
      <div className="disk-head">
        <strong>{name}</strong>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      {children}
    </div>
  );
}
