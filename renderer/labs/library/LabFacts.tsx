import type { LabEntry } from '../../../shared/ipc/lab-api';
import { useText } from '../../use-text';

/** Level, time and points of a lab, and who wrote it. */
export function LabFacts({ entry }: { readonly entry: LabEntry }) {
  const { catalog, fill } = useText();
  const { library, common } = catalog.labs;
  const { facts } = library;
  const { kind, level, minutes, timeLimit, max, author } = entry;
  const rows: readonly (readonly [label: string, value: string])[] = [
    [facts.kind, common[kind]],
    [facts.level, common.levels[level]],
    [facts.duration, fill(common.minutes, { minutes })],
    [facts.timeLimit, timeLimit === null ? facts.noLimit : fill(common.minutes, { minutes: timeLimit })],
    [facts.points, fill('{max}', { max })],
    ...(author === '' ? [] : ([[facts.author, author]] as const)),
  ];
  return (
    <dl className="lab-facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
