import path from 'node:path';
import { CATALOGS } from '../../shared/i18n/catalogs';
import { fill } from '../../shared/i18n/fill';
import type { Locale } from '../../shared/i18n/locale';
import { checkLab, isFault, type LabRemark } from '../../shared/lab/check-lab';
import type { Lab } from '../../shared/lab/file/lab-file';
import { gradeResultFile, readResultFile, type Graded } from '../../shared/lab/grade/result-file';
import type { PreparedLab } from '../../shared/lab/prepared-lab';
import type { Problem, Result } from '../../shared/problem';
import { LabLibraryFiles, readLabFile, type ReadLab } from '../lab-files/lab-library';
import { readText } from '../storage/read-text';
import type { ScenarioLibrary } from '../storage/scenario-library';
import type { LabsInvocation } from './invocation';

/** What was found out about labs: objects to print, the same as text, what was wrong, and the exit code. */
export interface LabsOutcome {
  readonly objects: readonly object[];
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  readonly exitCode: 0 | 1 | 2;
}

/** Lists, checks or grades, as the command line asks. `shipped`: folder of the labs that ship. */
export function runLabs(
  { action, files, key, labs }: LabsInvocation,
  {
    shipped,
    scenarios,
    locale,
  }: { readonly shipped: string; readonly scenarios: ScenarioLibrary; readonly locale: Locale },
): LabsOutcome {
  const library = new LabLibraryFiles(
    [
      { path: shipped, origin: 'shipped' },
      ...(labs === undefined ? [] : [{ path: path.resolve(labs), origin: 'folder' as const }]),
    ],
    scenarios,
  );
  if (action === 'list') return listLabs(library, locale);
  if (action === 'check') return checkFiles(library, files, locale);
  return gradeFiles(library, files, key ?? '', locale);
}

function listLabs(library: LabLibraryFiles, locale: Locale): LabsOutcome {
  const { entries, problems } = library.entries();
  const { levels } = CATALOGS[locale].labs.common;
  return {
    objects: entries,
    lines: entries.map(
      ({ id, title, level }) => `${id}  ${levels[level]}  ${title[locale] || title.en || title.fr}`,
    ),
    problems,
    exitCode: problems.length > 0 ? 2 : 0,
  };
}

type Key = ReadLab & { readonly prepared: PreparedLab & { readonly lab: Lab } };

/** A whole lab with its server; an exam holds no key. */
function readKey(library: LabLibraryFiles, file: string): Result<Key> {
  const read = readLabFile(file, file, 'file');
  if (!read.ok) return read;
  const { lab } = read.value;
  if (lab.kind === 'exam')
    return { ok: false, problems: [{ code: 'exam-without-key', at: path.basename(file), params: {} }] };
  const prepared = library.prepare(lab, file);
  return prepared.ok
    ? { ok: true, value: { ...read.value, prepared: { lab, scenario: prepared.value.scenario } } }
    : prepared;
}

function checkFiles(library: LabLibraryFiles, files: readonly string[], locale: Locale): LabsOutcome {
  const checked = files.map((file) => {
    const read = readKey(library, file);
    return { file, result: read.ok ? ({ ok: true, value: checkLab(read.value.prepared) } as const) : read };
  });
  const problems = checked.flatMap(({ result }) => (result.ok ? [] : result.problems));
  const checks = checked.flatMap(({ file, result }) => (result.ok ? [{ file, ...result.value }] : []));
  const words = CATALOGS[locale].labs.check;
  return {
    objects: checks,
    lines: checks.flatMap(({ file, remarks, solution, wrongPaths }) => [
      fill(CATALOGS[locale], locale, words.checked, {
        file,
        solution: scoreText(solution),
        wrong: wrongPaths.map(scoreText).join(', ') || '-',
      }),
      ...remarks.map((remark) => `  ${remarkText(locale, remark)}`),
    ]),
    problems,
    exitCode: problems.length > 0 ? 2 : checks.some(({ remarks }) => remarks.some(isFault)) ? 1 : 0,
  };
}

function gradeFiles(
  library: LabLibraryFiles,
  files: readonly string[],
  keyFile: string,
  locale: Locale,
): LabsOutcome {
  const key = readKey(library, keyFile);
  if (!key.ok) return { objects: [], lines: [], problems: key.problems, exitCode: 2 };
  const graded = files.map((file) => ({ file, result: gradeFile(file, key.value) }));
  const problems = graded.flatMap(({ result }) => (result.ok ? [] : result.problems));
  const grades = graded.flatMap(({ file, result }) => (result.ok ? [{ file, graded: result.value }] : []));
  return {
    objects: grades.map(({ file, graded: { result, refused, isForged, isOtherKey, isFinished } }) => ({
      file,
      ...result,
      refused,
      isForged,
      isOtherKey,
      isFinished,
    })),
    lines: grades.map(({ file, graded: each }) => gradeText(locale, file, each)),
    problems,
    exitCode: problems.length > 0 ? 2 : grades.some(({ graded: each }) => isDoubtful(each)) ? 1 : 0,
  };
}

function gradeFile(file: string, { prepared, fingerprint }: Key): Result<Graded> {
  const text = readText(file);
  if (!text.ok) return text;
  const read = readResultFile(path.basename(file), text.value);
  return read.ok ? { ok: true, value: gradeResultFile(prepared, fingerprint, read.value) } : read;
}

/** Whether a result is not what it claims to be. */
function isDoubtful({ isForged, refused, isOtherKey }: Graded): boolean {
  return isForged || isOtherKey || refused.length > 0;
}

function gradeText(locale: Locale, file: string, graded: Graded): string {
  const catalog = CATALOGS[locale];
  const words = catalog.labs.check;
  const { result, isForged, isOtherKey, refused, isFinished } = graded;
  const doubts = [
    ...(isForged ? [words.forged] : []),
    ...(refused.length > 0 ? [fill(catalog, locale, words.refusedSteps, { count: refused.length })] : []),
    ...(isOtherKey ? [words.otherKey] : []),
    ...(isFinished ? [] : [words.unfinished]),
  ];
  const told = fill(catalog, locale, words.graded, {
    file,
    student: result.student,
    score: scoreText(result.score),
  });
  return [told, ...doubts].join(' ');
}

function scoreText(score: { readonly points: number; readonly max: number } | null): string {
  return score ? `${score.points}/${score.max}` : '-';
}

function remarkText(locale: Locale, remark: LabRemark): string {
  const catalog = CATALOGS[locale];
  const { remarks } = catalog.labs.check;
  switch (remark.kind) {
    case 'no-solution':
    case 'no-objectives':
      return remarks[remark.kind];
    case 'step-refused': {
      const { path: wrong, step, reason } = remark;
      const sentence = fill(catalog, locale, catalog.messages.refusals[reason.code], reason.params);
      return wrong === null
        ? fill(catalog, locale, remarks['solution-refused'], { step: step + 1, reason: sentence })
        : fill(catalog, locale, remarks['wrong-path-refused'], {
            path: wrong + 1,
            step: step + 1,
            reason: sentence,
          });
    }
    case 'solution-not-full':
      return fill(catalog, locale, remarks[remark.kind], {
        score: scoreText(remark),
        missed: remark.missed.join(', '),
      });
    case 'wrong-path-full':
      return fill(catalog, locale, remarks[remark.kind], { path: remark.path + 1 });
    case 'met-at-start':
      return fill(catalog, locale, remarks[remark.kind], { objective: remark.objective });
    case 'text-missing':
      return fill(catalog, locale, remarks[remark.kind], { place: remark.place, language: remark.locale });
  }
}
