import { componentEra } from '../../../shared/host/windows/windows';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';

/** What the list of programs and its buttons are called in the Windows of this server. */
export interface ProgramsWords {
  readonly era: '2003' | '2008';
  readonly title: string;
  readonly change: string;
  /** Remove or, in Windows Server 2008, Uninstall. */
  readonly remove: string;
}

/** The words for the Windows of this server. */
export function usePrograms(): ProgramsWords {
  const words = useText().catalog.tools.programs;
  const era = useSnapshot((snapshot) => componentEra(snapshot.windows));
  if (era === '2003') return { era, title: words.title, change: words.change, remove: words.remove };
  const { title, change, uninstall } = words.features;
  return { era, title, change, remove: uninstall };
}
