import { describe, expect, it } from 'vitest';
import { documentHtml, type DocumentPicture } from './document-html';
import { fileStem } from './file-stem';

const PICTURE: DocumentPicture = {
  number: 1,
  caption: 'Readiness Checks',
  png: Buffer.from([1, 2, 3]),
  legend: [],
};

const html = (change: Partial<Parameters<typeof documentHtml>[0]> = {}) =>
  documentHtml({ locale: 'en', title: 'A case', intro: 'Hello', pictures: [PICTURE], ...change });

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('the document of pictures', () => {
  it('has a cover and a sheet a picture, each with the notice', () => {
    const second = { ...PICTURE, number: 2, caption: 'Progress' };
    const text = html({ pictures: [PICTURE, second] });
    expect(count(text, /<section class="sheet/g)).toBe(3);
    expect(count(text, /<footer>Setup Rehearsal: simulated, not a picture of your server<\/footer>/g)).toBe(
      3,
    );
    expect(text).toContain('<span>2 / 2</span>');
    expect(text).toContain('<a href="#picture-2">Progress</a>');
    expect(text).toContain('id="picture-2"');
  });

  it('holds its pictures, loads nothing and runs nothing', () => {
    const text = html();
    expect(text).toContain(`<img src="data:image/png;base64,${PICTURE.png.toString('base64')}"`);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|https?:|<link|\son\w+=/i);
  });

  it('shows what the customer and the scenario wrote as text, whatever it is', () => {
    const nasty = `<script>alert("1")</script> & 'x' \u0000`;
    const shown = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;';
    const legend = [{ number: 1, label: nasty }];
    const text = html({ title: nasty, intro: nasty, pictures: [{ ...PICTURE, caption: nasty, legend }] });
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u0000');
    expect(count(text, new RegExp(shown.replaceAll(/[()]/g, '\\$&'), 'g'))).toBe(8);
  });

  it('says what the numbers stand on, and nothing where there are none', () => {
    const legend = [
      { number: 1, label: 'Hub Transport Role' },
      { number: 3, label: 'Next' },
    ];
    const text = html({ pictures: [{ ...PICTURE, legend }] });
    expect(text).toContain('<h3>On the picture</h3>');
    expect(text).toContain('<b class="disc">3</b> Next</li>');
    expect(html()).not.toContain('On the picture');
  });

  it('is written in its language, with the paragraphs of its introduction', () => {
    const text = html({ locale: 'fr', intro: ' Bonjour,\n\n  \nVoici :\nligne\n' });
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('<h2>Sommaire</h2>');
    expect(text).toContain('<p>Bonjour,</p>\n<p>Voici :\nligne</p>');
  });

  it('shows lines to type as they are typed', () => {
    const lines = ['    Setup.com /mode:install  /roles:"Mailbox"', '    reg delete "HKLM\\x" /f'];
    const text = html({ intro: `These lines:\n\n${lines.join('\n')}\n\nRegards\nof us\n    one\nmore` });
    expect(text).toContain(
      '<p>These lines:</p>\n<pre>Setup.com /mode:install  /roles:&quot;Mailbox&quot;\nreg delete &quot;HKLM\\x&quot; /f</pre>\n<p>Regards\nof us</p>\n<pre>one</pre>\n<p>more</p>',
    );
    expect(html({ intro: '    first\n' })).toContain('<pre>first</pre>');
  });
});

describe('the name of its file', () => {
  it.each([
    ['failed-hub-transport', 'failed-hub-transport'],
    ['Société Générale: cas n°1', 'Société-Générale-cas-n-1'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\x\\y.', 'C-x-y'],
    ['', 'pictures'],
    ['...', 'pictures'],
    ['\u0000/', 'pictures'],
  ])('%j becomes %j', (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });

  it('is short enough for any file system', () => {
    expect(fileStem('é'.repeat(300))).toHaveLength(80);
  });
});
