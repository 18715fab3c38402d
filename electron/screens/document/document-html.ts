import { escapeHtml } from '../../../shared/escape-html';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import { fill } from '../../../shared/i18n/fill';
import type { Locale } from '../../../shared/i18n/locale';
import type { LegendEntry } from '../stable-picture';
import { DOCUMENT_STYLE } from './document-style';

/** A picture of the document. */
export interface DocumentPicture {
  readonly number: number;
  readonly caption: string;
  readonly png: Buffer;
  readonly legend: readonly LegendEntry[];
}

/** What is sent to a customer: a cover, then one picture a page. */
export interface PictureDocument {
  readonly locale: Locale;
  readonly title: string;
  /** Paragraphs, with an empty line between them; lines that are indented by four blanks are lines to type. */
  readonly intro: string;
  readonly pictures: readonly DocumentPicture[];
}

const INDENTED = /^(?: {4}|\t)/;
/** Indented lines that follow one another. */
const TYPED_LINES = /((?:(?<=^|\n)(?: {4}|\t)[^\n]*(?:\n|$))+)/;

/** The document as one file of HTML: nothing is loaded and nothing runs in it. On paper it is A4, landscape. */
export function documentHtml(document: PictureDocument): string {
  const { locale, title, pictures } = document;
  const sheets = pictures.map((picture) => sheetHtml(document, picture));
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
${DOCUMENT_STYLE}
</style>
</head>
<body>
<main>
${coverHtml(document)}
${sheets.join('\n')}
</main>
</body>
</html>
`;
}

function coverHtml({ locale, title, intro, pictures }: PictureDocument): string {
  const words = CATALOGS[locale].pictures;
  const blocks = intro.split(/\n[^\S\n]*\n/).flatMap((block) => block.split(TYPED_LINES));
  return `<section class="sheet cover">
<header>
<h1>${escapeHtml(title)}</h1>
</header>
<div class="text">
${blocks.flatMap(blockHtml).join('\n')}
<h2>${escapeHtml(words.contents)}</h2>
<ol class="contents">
${pictures.map(({ number, caption }) => `<li><a href="#${anchorOf(number)}">${escapeHtml(caption)}</a></li>`).join('\n')}
</ol>
</div>
<footer>${escapeHtml(words.notice)}</footer>
</section>`;
}

/** Lines to type keep their blanks and quotation marks, so that they can be copied. */
function blockHtml(block: string): string[] {
  if (block.trim() === '') return [];
  if (!INDENTED.test(block)) return [`<p>${escapeHtml(block.trim())}</p>`];
  const lines = block.split('\n').map((line) => line.replace(INDENTED, '').trimEnd());
  return [`<pre>${escapeHtml(lines.join('\n').trim())}</pre>`];
}

function sheetHtml({ locale, title, pictures }: PictureDocument, picture: DocumentPicture): string {
  const { number, caption, png } = picture;
  const catalog = CATALOGS[locale];
  const place = fill(catalog, locale, catalog.pictures.pageOf, { page: number, pages: pictures.length });
  return `<section class="sheet" id="${anchorOf(number)}">
<header><span>${escapeHtml(title)}</span> <span>${escapeHtml(place)}</span></header>
<figure>
<img src="data:image/png;base64,${png.toString('base64')}" alt="${escapeHtml(caption)}">
<figcaption>
<h2>${escapeHtml(caption)}</h2>
${legendHtml(catalog.pictures.legend, picture.legend)}</figcaption>
</figure>
<footer>${escapeHtml(catalog.pictures.notice)}</footer>
</section>`;
}

function legendHtml(heading: string, legend: readonly LegendEntry[]): string {
  if (legend.length === 0) return '';
  const entries = legend.map(
    ({ number, label }) => `<li><b class="disc">${number}</b> ${escapeHtml(label)}</li>\n`,
  );
  return `<h3>${escapeHtml(heading)}</h3>\n<ul class="legend">\n${entries.join('')}</ul>\n`;
}

function anchorOf(number: number): string {
  return `picture-${number}`;
}
