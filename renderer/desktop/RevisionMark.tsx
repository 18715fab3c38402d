import { useEffect } from 'react';
import { useSession } from '../use-snapshot';

/** Says on the page's root element which revision is on the screen, for whoever takes pictures. */
export function RevisionMark() {
  const revision = useSession((state) => state.revision);
  useEffect(() => {
    document.documentElement.dataset['revision'] = String(revision);
  }, [revision]);
  return null;
}
