import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { test } from './program';

const VIEW = 'app://rehearsal/index.html';
const ELSEWHERE = [
  'https://example.com/',
  'file:///etc/passwd',
  'data:text/html,hello',
  'javascript:document.title=1',
  `${VIEW}?again`,
  'devtools://devtools/bundled/inspector.html',
];

test('nothing leads away from the view', async ({ start }) => {
  const { app, page } = await start(['--lang', 'en']);
  await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));
  for (const address of ELSEWHERE) {
    const hasOpened = await page.evaluate((url) => window.open(url) !== null, address);
    expect(hasOpened, `window.open ${address}`).toBe(false);
    for (const way of WAYS_OUT) {
      await page.evaluate(tryToLeave, { address, way });
      // The next attempt would take back this one.
      await page.waitForTimeout(60);
    }
  }
  // Not by Playwright's own means: it waits for the end of navigations that were never begun.
  const found = await page.evaluate(() => ({
    address: location.href,
    title: document.title,
    isSameDocument: (globalThis as { isSameDocument?: boolean }).isSameDocument,
    buttons: [...document.querySelectorAll('button')].map((button) => button.textContent),
  }));
  expect(found).toMatchObject({ address: VIEW, title: 'Setup Rehearsal', isSameDocument: true });
  expect(found.buttons).toContain('Start');
  expect(app.windows()).toHaveLength(1);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

const WAYS_OUT = [
  'href',
  'replace',
  'link _self',
  'link _top',
  'link _blank',
  'form get',
  'form post',
] as const;

/** For the page: tries to leave it by script, link or form. */
function tryToLeave({ address, way }: { address: string; way: (typeof WAYS_OUT)[number] }): void {
  const [kind, how = ''] = way.split(' ');
  if (kind === 'href') location.href = address;
  if (kind === 'replace') location.replace(address);
  if (kind === 'link') {
    const link = Object.assign(document.createElement('a'), { href: address, target: how });
    document.body.append(link);
    link.click();
    link.remove();
  }
  if (kind === 'form') {
    const form = Object.assign(document.createElement('form'), { action: address, method: how });
    document.body.append(form);
    form.submit();
    form.remove();
  }
}

test('the view has no Node, and of the program only what is documented', async ({ start }) => {
  const { page } = await start();
  const found = await page.evaluate(() => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const simulator = scope['simulator'] as Record<string, unknown>;
    return {
      node: [
        'process',
        'require',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => typeof scope[name] !== 'undefined'),
      members: Object.getOwnPropertyNames(simulator).sort(),
      types: [...new Set(Object.values(simulator).map((member) => typeof member))],
    };
  });
  expect(found).toEqual({
    node: [],
    members: [
      'authorLab',
      'cancelFindInLog',
      'cancelReading',
      'cancelSending',
      'closeCase',
      'conditions',
      'connect',
      'copyLogLines',
      'copyText',
      'execute',
      'findInLog',
      'finishLab',
      'labPoints',
      'labs',
      'leaveLab',
      'logLines',
      'lookAtRun',
      'onPush',
      'openCustomerData',
      'openLabFile',
      'openResults',
      'openScenario',
      'pasteText',
      'rehearse',
      'saveLabReport',
      'saveLabResult',
      'savePage',
      'saveRedactedLog',
      'saveSummary',
      'sendPictures',
      'setPreferences',
      'showPoint',
      'startLab',
      'startOver',
      'takeHint',
      'undoTo',
    ],
    types: ['function'],
  });
});

test('the view can neither change what the bridge does nor reach behind it', async ({ start }) => {
  const { page } = await start();
  const outcome = await page.evaluate(async () => {
    const bridge = (globalThis as unknown as { simulator: Record<string, unknown> }).simulator;
    const connect = bridge['connect'];
    try {
      bridge['connect'] = () => 'forged';
      delete bridge['execute'];
    } catch {
      // Frozen: what it should be.
    }
    // While it evaluates our code Playwright lets it evaluate more; the page's own code starts here.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const makeFunction = (connect as { constructor: (code: string) => () => unknown }).constructor;
    let reached: unknown;
    try {
      reached = makeFunction('return typeof process')();
    } catch (error) {
      reached = (error as Error).name;
    }
    return { same: bridge['connect'] === connect, kept: typeof bridge['execute'], reached };
  });
  expect(outcome).toEqual({ same: true, kept: 'function', reached: 'EvalError' });
});

test('the content security policy refuses code that is not ours', async ({ start }) => {
  const { page } = await start();
  const outcome = await page.evaluate(async () => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const add = (name: string, properties: Record<string, string>): void => {
      document.body.append(Object.assign(document.createElement(name), properties));
    };
    add('script', { textContent: 'globalThis.injected = "inline"' });
    add('script', { src: 'data:text/javascript,globalThis.injected="data"' });
    add('script', { src: 'https://example.com/x.js' });
    add('style', { textContent: 'body { outline: 7px solid red }' });
    add('img', { src: 'https://example.com/x.png' });
    add('iframe', { src: 'https://example.com/' });
    add('iframe', { srcdoc: '<script>parent.injected = "frame"</script>' });
    add('object', { data: 'data:text/html,hello' });
    const handler = document.createElement('button');
    handler.setAttribute('onclick', 'globalThis.injected = "handler"');
    document.body.append(handler);
    handler.click();
    const throws = (run: () => unknown): boolean => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    };
    // While it evaluates our code Playwright lets it evaluate more; the page's own code starts here.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const evalThrows = throws(() =>
      (scope['eval'] as (code: string) => unknown)('globalThis.injected = "eval"'),
    );
    const functionThrows = throws(
      () => new (scope['Function'] as FunctionConstructor)('globalThis.injected = "new"'),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    return {
      injected: scope['injected'],
      outline: getComputedStyle(document.body).outlineWidth === '7px',
      evalThrows,
      functionThrows,
      violations: [...new Set(violations)].sort(),
    };
  });
  expect(outcome).toMatchObject({
    injected: undefined,
    outline: false,
    evalThrows: true,
    functionThrows: true,
  });
  for (const directive of [
    'frame-src',
    'img-src',
    'script-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-elem',
  ])
    expect(outcome.violations).toContain(directive);
});

test('the view reaches no network and no file besides its own', async ({ start }) => {
  const visitors: string[] = [];
  const server = createServer(({ url }, answer) => {
    visitors.push(url ?? '');
    answer.setHeader('access-control-allow-origin', '*').end('hello');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const port = (server.address() as AddressInfo).port;
  const { app, page } = await start();
  const addresses = [
    `http://127.0.0.1:${port}/fetched`,
    'http://example.com/',
    'https://example.com/',
    'file:///etc/passwd',
    'app://rehearsal/../electron/main.cjs',
    'app://rehearsal/%2e%2e/electron/main.cjs',
    'app://rehearsal/..%2felectron%2fmain.cjs',
    'app://rehearsal/..%2f..%2fpackage.json',
    'app://rehearsal/%2fetc%2fpasswd',
    'app://elsewhere/index.html',
  ];
  const reached = await page.evaluate(async (urls) => {
    const statusOf = (url: string): Promise<number | string> =>
      fetch(url).then(
        ({ status }) => status,
        () => 'refused',
      );
    return Object.fromEntries(
      await Promise.all(urls.map(async (url) => [url, await statusOf(url)] as const)),
    );
  }, addresses);
  for (const address of addresses) expect(['refused', 404], address).toContain(reached[address]);
  expect(await page.evaluate(async (url) => (await fetch(url)).status, VIEW)).toBe(200);

  await page.evaluate(async (host) => {
    document.body.append(Object.assign(new Image(), { src: `http://${host}/image` }));
    navigator.sendBeacon(`http://${host}/beacon`);
    await new Promise((resolve) => {
      const socket = new WebSocket(`ws://${host}/socket`);
      socket.onopen = socket.onerror = resolve;
    }).catch(() => undefined);
  }, `127.0.0.1:${port}`);
  // Behind the page's own policy stands another: the browser session asks nobody.
  const session = await app.evaluate(
    ({ session: { defaultSession } }, url) =>
      defaultSession.fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    `http://127.0.0.1:${port}/session`,
  );
  expect(session).toBe('refused');
  expect(visitors).toEqual([]);
  server.close();
});

test('permissions are denied', async ({ start }) => {
  const { page } = await start();
  const outcome = await page.evaluate(async () => {
    const refused = async (ask: () => Promise<unknown>): Promise<string> =>
      ask().then(
        () => 'granted',
        () => 'denied',
      );
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const states = names.map((name) =>
      navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
    );
    return {
      states: [...new Set(await Promise.all(states))],
      notification: await Notification.requestPermission(),
      geolocation: await refused(
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(() => navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refused(() => navigator.clipboard.readText()),
    };
  });
  expect(outcome).toEqual({
    states: ['denied'],
    notification: 'denied',
    geolocation: 'denied',
    camera: 'denied',
    screen: 'denied',
    clipboard: 'denied',
  });
});

test('every page is locked in', async ({ start }) => {
  const { app } = await start();
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Missing in Electron's type declarations, although it is there.
      const { getLastWebPreferences } = contents as unknown as {
        getLastWebPreferences: (this: typeof contents) => Record<string, unknown>;
      };
      return getLastWebPreferences.call(contents);
    }),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  for (const [name, safe] of [
    ['webSecurity', true],
    ['webviewTag', false],
    ['allowRunningInsecureContent', false],
    ['experimentalFeatures', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['enableBlinkFeatures', ''],
  ] as const)
    expect(preferences[0]?.[name] ?? safe, name).toBe(safe);
});
