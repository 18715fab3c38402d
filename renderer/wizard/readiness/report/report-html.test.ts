import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PROPERTY_RUNS } from '../../../../shared/testing/runs';
import { CHECKS, CHECKS_AGAIN, sampleReport, WATERMARK } from '../../../testing/sample-checks';
import { escapeHtml } from '../../../../shared/escape-html';
import { reportHtml } from './report-html';

const TAG = /<[^>]*>/gu;

const everything = { checks: CHECKS_AGAIN, showPassed: true };

/** The document with a watermark as its rule found it. */
function htmlOf(watermark: string): string {
  const finding = {
    ...WATERMARK,
    params: { role: { kind: 'role', role: 'HubTransport' }, watermark },
  } as const;
  const groups = CHECKS.groups.map((group) => ({ ...group, findings: [finding], gone: [finding] }));
  return reportHtml(sampleReport('en', { checks: { ...CHECKS, groups }, bannerLine: watermark }));
}

describe('the page as an HTML document', () => {
  it.each(['en', 'fr'] as const)('says its language, has a title, and leaves no tag open (%s)', (locale) => {
    const html = reportHtml(sampleReport(locale, everything));
    expect(html.startsWith(`<!DOCTYPE html>\n<html lang="${locale}">`)).toBe(true);
    expect(html).toMatch(/<title>[^<]+ - EX01 · Exchange Server 2007 SP1<\/title>/u);
    const open: string[] = [];
    for (const [tag] of html.matchAll(TAG)) {
      const name = /^<\/?([a-z0-9]+)/u.exec(tag)?.[1];
      if (!name || name === 'meta') continue;
      if (tag.startsWith('</')) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    expect(html).not.toMatch(/[{}](?![^<]*<\/style>)/u);
  });

  it('has headings, lists and marks', () => {
    const html = reportHtml(sampleReport('en', everything));
    expect(html).toContain('<h1>Readiness Checks</h1>');
    expect(html.match(/<h2>/gu)).toHaveLength(2);
    expect(html).toContain('<h3>No longer found</h3>');
    expect(html).toContain('<h3>Passed checks (2)</h3>');
    expect(html).toContain('<span class="mark">Changed</span>');
    expect(html).toContain('<li class="error">');
  });

  it('runs and loads nothing', () => {
    const html = reportHtml(sampleReport('en', everything));
    expect(html).not.toMatch(/<script|<link|<img|<iframe| on[a-z]+=|\bsrc=|\bhref=|url\(/iu);
  });

  it('has the same tags whatever the server is called and whatever was found', () => {
    const tags = htmlOf('x').match(TAG);
    const nasty = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</style>',
      '<script>',
      '<!--',
      '-->',
      '&lt',
      '\u0000',
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: nasty }));
    fc.assert(
      fc.property(text, (found) => {
        const html = htmlOf(found);
        expect(html.match(TAG)).toEqual(tags);
        expect(html).toContain(escapeHtml(found));
      }),
      { numRuns: PROPERTY_RUNS.comparisons },
    );
  });
});

test('a text is read back from its escaped form, characters apart that no document may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/u);
      const read = escaped
        .replace(/&lt;/gu, '<')
        .replace(/&gt;/gu, '>')
        .replace(/&quot;/gu, '"')
        .replace(/&#39;/gu, "'")
        .replace(/&amp;/gu, '&');
      expect(read).toBe(text);
    }),
    { numRuns: PROPERTY_RUNS.comparisons },
  );
  expect(escapeHtml('a\u0000\ud800b')).toBe('a\ufffd\ufffdb');
});
