import type { HostChange } from '../../../host/change';
import { PACKS_KEY, promptsFile } from '../../plan/language-packs';
import { task, type SetupTask, type TaskContext } from '../../task';

/** /AddUmLanguagePack and /RemoveUmLanguagePack, all packs of the line at once (S3). */
export const LANGUAGE_PACKS: readonly SetupTask[] = [
  {
    ...task('ad4f8b63', 'add-UmLanguagePack', 90, addPacks, { kind: 'full-control' }),
    isDue: (_host, { job }) => job.kind === 'add-language-packs',
  },
  {
    ...task('be509c74', 'remove-UmLanguagePack', 45, removePacks, { kind: 'full-control' }),
    isDue: (_host, { job }) => job.kind === 'remove-language-packs',
  },
];

function addPacks({ host, plan, at }: TaskContext): HostChange[] {
  return culturesOf(plan).flatMap((culture): HostChange[] => [
    {
      type: 'registry-value-set',
      path: PACKS_KEY,
      name: culture,
      value: { type: 'REG_SZ', data: host.media.build },
    },
    {
      type: 'file-written',
      path: `${plan.targetDir}\\${promptsFile(culture)}`,
      content: `${culture}\r\n`,
      at,
    },
  ]);
}

function removePacks({ plan }: TaskContext): HostChange[] {
  return culturesOf(plan).flatMap((culture): HostChange[] => [
    { type: 'registry-value-deleted', path: PACKS_KEY, name: culture },
    { type: 'file-deleted', path: `${plan.targetDir}\\${promptsFile(culture)}` },
  ]);
}

function culturesOf({ job }: TaskContext['plan']): readonly string[] {
  return 'cultures' in job ? job.cultures : [];
}
