import { useEffect, useRef, useState } from 'react';
import type { LabSnapshot, ShownObjective } from '../../../../shared/lab/lab-snapshot';
import { useText } from '../../../use-text';
import { metChanges, type MetChanges } from './met-changes';

const NONE: readonly ShownObjective[] = [];
const NO_NEWS: MetChanges = { met: [], lost: [] };

/** Tells a screen reader which objectives have just been met, and which no longer are. */
export function MetNews({ lab }: { readonly lab: LabSnapshot }) {
  const { catalog, fill, localized } = useText();
  const { objectives: words } = catalog.labs.panel;
  const now = lab.objectives ?? NONE;
  const seen = useRef(now);
  const [news, setNews] = useState(NO_NEWS);
  useEffect(() => {
    const changes = metChanges(seen.current, now);
    seen.current = now;
    if (changes.met.length + changes.lost.length > 0) setNews(changes);
  }, [now]);
  const said = [
    ...news.met.map(({ title }) => fill(words.nowMet, { title: localized(title) })),
    ...news.lost.map(({ title }) => fill(words.noLonger, { title: localized(title) })),
  ];
  return (
    <p className="visually-hidden" role="status">
      {said.join('. ')}
    </p>
  );
}
