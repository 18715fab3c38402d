import path from 'node:path';
import type { Locale } from '../../shared/i18n/locale';
import type { Problem } from '../../shared/problem';
import type { LocalizedText } from '../../shared/scenario/localized-text';
import { isChosen, paddedNumber, shotsOf, unknownPages } from './chosen-pages';
import { documentHtml } from './document/document-html';
import { fileStem } from './document/file-stem';
import { printDocument } from './document/print-document';
import type { Picture } from './index-page';
import { problemOf } from './picture-problem';
import type { StageParts } from './stage';
import { NamesShown, type PictureChoice, type TakenPicture, takePictures } from './take-pictures';
import { WrittenFiles } from './written-files';

/** The pictures of a scenario that somebody wants, and as what. */
export interface PicturesRequest extends PictureChoice {
  /** One after the other; each has its folder and its documents. */
  readonly locales: readonly Locale[];
  /** Absolute; made where there is none. */
  readonly folder: string;
  /** `name`: that of the documents' files, without language and ending. */
  readonly document: {
    readonly name: string;
    readonly title: LocalizedText;
    readonly intro: LocalizedText;
  };
  /** Text files that go with them. */
  readonly texts?: readonly { readonly name: string; readonly text: string }[];
  readonly outputs: { readonly png: boolean; readonly html: boolean; readonly pdf: boolean };
}

/** How far a request has come: pictures and documents done, of all that there will be. */
export interface PicturesProgress {
  readonly done: number;
  readonly all: number;
}

/** Whom a request tells, and who may stop it. */
export interface PicturesWatch {
  readonly onProgress?: (progress: PicturesProgress) => void;
  readonly onWritten?: (file: string) => void;
  readonly signal?: AbortSignal;
}

/** What has become of a request. Where it was not written whole, nothing of it stays. */
export type PicturesOutcome =
  | { readonly kind: 'written'; readonly files: readonly string[]; readonly pictures: readonly Picture[] }
  | { readonly kind: 'cancelled' }
  /** Names that must not be shown would have been. */
  | { readonly kind: 'names-shown'; readonly names: readonly string[] }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/**
 * Plays a scenario's reference path in hidden windows and writes the chosen pages: `<lang>/NN-<name>.png`,
 * `<document>.<lang>.html` and `<document>.<lang>.pdf`. One request at a time.
 */
export async function writePictures(
  request: PicturesRequest,
  parts: StageParts,
  watch: PicturesWatch = {},
): Promise<PicturesOutcome> {
  const problems = problemsOf(request);
  if (problems.length > 0) return { kind: 'failed', problems };
  const files = new WrittenFiles((file) => watch.onWritten?.(file));
  const unusable = files.claim(request.folder);
  if (unusable) return { kind: 'failed', problems: [unusable] };
  try {
    const pictures = await writeAll(request, parts, files, watch);
    return { kind: 'written', files: files.files, pictures };
  } catch (error) {
    files.takeBack();
    if (watch.signal?.aborted) return { kind: 'cancelled' };
    if (error instanceof NamesShown) return { kind: 'names-shown', names: error.names };
    const { problem } = problemOf(error, 'picture-not-taken', request.loaded.scenario.id);
    return { kind: 'failed', problems: [problem] };
  }
}

function problemsOf({ loaded, pages }: PicturesRequest): Problem[] {
  const { id, referencePath } = loaded.scenario;
  if (shotsOf(referencePath).length === 0) return [{ code: 'no-reference-path', at: id, params: {} }];
  return unknownPages(referencePath, pages).map((name) => ({ code: 'no-such-shot', at: name, params: {} }));
}

async function writeAll(
  request: PicturesRequest,
  parts: StageParts,
  files: WrittenFiles,
  { onProgress, signal }: PicturesWatch,
): Promise<readonly Picture[]> {
  const all = amountOf(request);
  let done = 0;
  const step = (): void => {
    done += 1;
    onProgress?.({ done, all });
  };
  const pictures: Picture[] = [];
  for (const locale of request.locales) {
    const taken = await takePictures(request, locale, parts, { onTaken: step, signal });
    signal?.throwIfAborted();
    if (request.outputs.png) pictures.push(...writePngs(request, locale, taken, files));
    await writeDocuments(request, locale, taken, files, step);
    signal?.throwIfAborted();
  }
  for (const { name, text } of request.texts ?? []) {
    refuseNames(request, text);
    files.write(path.join(request.folder, fileStem(name)), text);
  }
  return pictures;
}

/** What the document says beside a picture: in HTML and PDF the same. */
function textsOf({ caption, legend }: TakenPicture): string[] {
  return [caption, ...legend.map(({ label }) => label)];
}

/** @throws NamesShown */
function refuseNames({ namesIn }: PicturesRequest, text: string): void {
  const names = namesIn?.(text) ?? [];
  if (names.length > 0) throw new NamesShown(names);
}

/** Pictures and documents of a request. */
function amountOf({ loaded, pages, locales, outputs }: PicturesRequest): number {
  const shots = shotsOf(loaded.scenario.referencePath).filter((shot) => isChosen(pages, shot));
  return locales.length * (shots.length + Number(outputs.html) + Number(outputs.pdf));
}

function writePngs(
  { folder }: PicturesRequest,
  locale: Locale,
  taken: readonly TakenPicture[],
  files: WrittenFiles,
): Picture[] {
  return taken.map(({ number, name, caption, png }) => {
    const padded = paddedNumber(number);
    const file = `${locale}/${padded}-${name}.png`;
    files.write(path.join(folder, file), png);
    return { locale, file, caption: `${padded} ${caption}` };
  });
}

async function writeDocuments(
  request: PicturesRequest,
  locale: Locale,
  pictures: readonly TakenPicture[],
  files: WrittenFiles,
  onWritten: () => void,
): Promise<void> {
  const { folder, document, outputs } = request;
  if (!outputs.html && !outputs.pdf) return;
  const { title, intro } = document;
  refuseNames(request, [title[locale], intro[locale], ...pictures.flatMap(textsOf)].join('\n'));
  const html = documentHtml({ locale, title: title[locale], intro: intro[locale], pictures });
  const place = path.join(folder, `${fileStem(document.name)}.${locale}`);
  if (outputs.html) {
    files.write(`${place}.html`, html);
    onWritten();
  }
  if (!outputs.pdf) return;
  const pdf = await printDocument(html).catch((error: unknown) => {
    throw problemOf(error, 'document-not-printed', `${place}.pdf`);
  });
  files.write(`${place}.pdf`, pdf);
  onWritten();
}
