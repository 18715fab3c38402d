import { AddOrRemovePrograms } from './AddOrRemovePrograms';
import { usePrograms } from './programs-words';
import { ProgramsAndFeatures } from './ProgramsAndFeatures';
import type { ProgramsProps } from './use-program-choice';

/** The list of programs, in the form that the Windows of this server has for it. */
export function Programs({ place }: ProgramsProps) {
  const { era } = usePrograms();
  return era === '2008' ? <ProgramsAndFeatures place={place} /> : <AddOrRemovePrograms place={place} />;
}
