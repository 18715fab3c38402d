import { escapeHtml } from '../../shared/escape-html';
import type { Locale } from '../../shared/i18n/locale';

/** A picture that was written, by its path below the index. */
export interface Picture {
  readonly locale: Locale;
  readonly file: string;
  readonly caption: string;
}

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

const STYLE = `
  body { font: 14px/1.4 Tahoma, 'DejaVu Sans Condensed', sans-serif; margin: 24px; background: #f4f2ec; color: #222; }
  section { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 20px; }
  h2 { grid-column: 1 / -1; margin: 16px 0 0; }
  figure { margin: 0; background: #fff; border: 1px solid #b8b4a8; padding: 8px; }
  img { width: 100%; height: auto; display: block; }
  figcaption { margin-top: 6px; }
`;

/** A page that shows the pictures by language; it needs nothing but them. `titles` names the scenario. */
export function indexPage(titles: Readonly<Record<Locale, string>>, pictures: readonly Picture[]): string {
  const locales = [...new Set(pictures.map(({ locale }) => locale))];
  const sections = locales.map((locale) => {
    const figures = pictures.filter((picture) => picture.locale === locale).map(figure);
    const heading = escapeHtml(`${LANGUAGE_NAMES[locale]}: ${titles[locale]}`);
    return `<section lang="${locale}">\n<h2>${heading}</h2>\n${figures.join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Setup Rehearsal</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Setup Rehearsal</h1>
${sections.join('\n')}
</body>
</html>
`;
}

function figure({ file, caption }: Picture): string {
  const source = escapeHtml(encodeURI(file));
  const text = escapeHtml(caption);
  return `<figure><a href="${source}"><img src="${source}" alt="${text}" loading="lazy"></a><figcaption>${text}</figcaption></figure>`;
}
