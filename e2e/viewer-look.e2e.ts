import { readFileSync, existsSync, createWriteStream, statSync } from 'node:fs';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { test } from './program';

const SAMPLE = '/work/shared/samples/logs/ExchangeSetup_NoPerm.log';
const HUGE = '/tmp/viewer-huge.log';
const HUGE_LINES = 3_000_000;

function describe(file: string) {
  const lines = readFileSync(file, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const sections: any[] = [];
  let run: any = null, task: any = null;
  const rules = new Set<string>();
  lines.forEach((line, i) => {
    const n = i + 1;
    const start = /Starting Microsoft Exchange Server (\d{4})/.exec(line);
    if (start) { run = { kind: 'run', name: start[1], firstLine: n - 1, lastLine: lines.length }; sections.push(run); }
    const will = /Setup will run the task '(.*)'/.exec(line);
    if (will) { if (task) task.lastLine = n - 1; task = { kind: 'task', name: will[1], firstLine: n, lastLine: lines.length }; sections.push(task); }
    const rule = /\[Rule:(\w+)\]/.exec(line);
    if (rule) rules.add(rule[1]!);
  });
  const failed = lines.findIndex((l) => l.includes('Failed [Rule'));
  return { log: { id: file, name: file.split('/').at(-1)!, bytes: statSync(file).size, lines: lines.length, sections, rules: [...rules].sort() },
    startLine: failed + 1, facts: [{ line: 2, label: 'Product' }, { line: failed + 1, label: 'First finding' }, { line: lines.length - 3, label: 'Outcome' }] };
}

async function makeHuge() {
  if (existsSync(HUGE)) return;
  const out = createWriteStream(HUGE);
  for (let i = 1; i <= HUGE_LINES; i += 1000) {
    let text = '';
    for (let j = i; j < i + 1000; j += 1) text += `[01/08/2021 23:17:50.0856] [1] Line number ${j} of a very large log that somebody sent us\r\n`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

for (const lang of ['fr', 'en']) {
  test(`look ${lang}`, async ({ start }) => {
    await makeHuge();
    process.env['HARNESS_LOGS'] = `${SAMPLE}:${HUGE}`;
    const { app, page } = await start(['--lang', lang]);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1024, 768));
    page.on('console', (m) => console.log('CONSOLE', m.text()));
    page.on('pageerror', (e) => console.log('ERROR', e.message));
    await page.waitForTimeout(1500);
    await page.evaluate((what) => (window as any).openLog(what), describe(SAMPLE) as any);
    await page.waitForTimeout(1000);
    const shot = async (name: string) => { await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/viewer-shots/${lang}-${name}.png` }); };
    await shot('1-open');
    await page.keyboard.press('F2');
    await shot('2-fact');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('failed');
    await page.keyboard.press('Enter');
    await shot('3-find');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F3');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    await shot('4-copied');
    console.log((await app.evaluate(({ clipboard }) => clipboard.readText())).slice(0, 300));
    const selects = page.locator('.log-toolbar select');
    await selects.first().selectOption('problems');
    await shot('5-problems');
    await selects.first().selectOption('rule');
    await shot('6-rule');
    await selects.first().selectOption('all');
    await page.locator('.log-grid').focus();
    await page.keyboard.press('Home');
    await shot('6b-home');
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await shot('7-menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.log-grid').focus();
    await page.keyboard.press('Control+g');
    await page.keyboard.type('760');
    await shot('8-goto');
    await page.keyboard.press('Enter');
    await shot('9-line760');
    await page.locator('[role=menubar] [role=menuitem]').nth(2).click();
    await page.locator('[data-menu-item=fold-tasks]').click();
    await shot('10-folded');
    await page.evaluate((what) => (window as any).openLog(what), { log: { id: HUGE, name: 'huge.log', bytes: statSync(HUGE).size, lines: HUGE_LINES, sections: [], rules: [] }, startLine: 1_500_000, facts: [] } as any);
    await page.waitForTimeout(3000);
    await shot('11-huge');
    const huge = page.locator('.log-grid').last();
    await huge.hover();
    await page.mouse.wheel(0, 100);
    await shot('12-wheel');
    await page.keyboard.press('End');
    await shot('13-end');
    await huge.evaluate((element) => (element.scrollTop = element.scrollHeight / 3));
    await shot('14-third');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('number 2999998 ');
    const began = Date.now();
    await page.keyboard.press('Enter');
    await expect(page.locator('.log-counter').last()).toContainText(/1 (of|sur) 1/);
    console.log('search ms', Date.now() - began);
    await shot('15-found');
  });
}
