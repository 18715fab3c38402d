import type { LabLevel } from '../../../shared/lab/file/lab-file';
import { DropDown } from '../../controls/DropDown';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';
import type { LabFilter } from './filter-labs';

const LEVELS: readonly LabLevel[] = ['beginner', 'intermediate', 'advanced', 'expert'];

export interface LabFilterRowProps {
  readonly filter: LabFilter;
  /** How many labs are shown, of how many; null while they are read. */
  readonly count: { readonly shown: number; readonly all: number } | null;
  readonly onChange: (filter: LabFilter) => void;
}

/** What narrows the list of labs down, and to how many it does. */
export function LabFilterRow({ filter, count, onChange }: LabFilterRowProps) {
  const { catalog, fill } = useText();
  const { library: words, common } = catalog.labs;
  const levels = LEVELS.map((level) => ({ value: level, label: common.levels[level] }));
  return (
    <div className="labs-filter">
      <div title={words.filterHint}>
        <TextField
          label={words.filter}
          value={filter.words}
          width={210}
          maxLength={100}
          onChange={(typed) => onChange({ ...filter, words: typed })}
        />
      </div>
      <DropDown
        label={words.level}
        value={filter.level}
        options={[{ value: 'all', label: words.allLevels }, ...levels]}
        onChange={(level: LabFilter['level']) => onChange({ ...filter, level })}
      />
      <p role="status">{count ? fill(words.shown, count) : ''}</p>
    </div>
  );
}
