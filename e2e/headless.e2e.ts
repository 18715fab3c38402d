import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';

const CHECKOUT = path.resolve(import.meta.dirname, '..');
const PACKAGE = JSON.parse(readFileSync(path.join(CHECKOUT, 'package.json'), 'utf8')) as {
  version: string;
  bin: Record<string, string>;
};
const PROGRAM = path.join(CHECKOUT, PACKAGE.bin['setup-rehearsal']!);

const V8 = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0';

/** Client Access complete, Mailbox half-way, as regedit exports it. */
const EXPORT = [
  'Windows Registry Editor Version 5.00',
  '',
  `[${V8}]`,
  '',
  `[${V8}\\AdminTools]`,
  '"UnpackedVersion"="8.1.240.6"',
  '',
  `[${V8}\\ClientAccessRole]`,
  '"UnpackedVersion"="8.1.240.6"',
  '"ConfiguredVersion"="8.1.240.6"',
  '',
  `[${V8}\\MailboxRole]`,
  '"UnpackedVersion"="8.1.240.6"',
  '"Action"="Install"',
  '"Watermark"="2d35c852"',
  '',
].join('\r\n');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Line = Readonly<Record<string, unknown>>;

/** Plain Node in an empty folder: no Electron, no node_modules, and whatever is written there is seen. */
const test = base.extend<{ folder: string; run: (...args: string[]) => Ended }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-headless-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  run: async ({ folder }, use) => {
    await use((...args) => {
      const env = { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'en_US.UTF-8' };
      const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr };
    });
  },
});

function linesOf({ stdout }: Ended): Line[] {
  expect(stdout).toMatch(/\n$/);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test("the article's recovery: Setup's output in columns, exit code 0, and nothing is kept", ({
  run,
  folder,
}) => {
  const ended = run('run', '--scenario', 'failed-hub-transport', '--', '/roles:HubTransport');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const lines = ended.stdout.split('\n');
  expect(lines[0]).toBe('Welcome to Microsoft Exchange Server 2007 Unattended Setup');
  expect(lines).toContain('The following server roles will be installed');
  expect(lines).toContain('    Hub Transport Server Role');
  expect(lines).toContain('    Hub Transport Role Checks        ......................... COMPLETED');
  expect(lines).toContain('    Hub Transport Server Role        ......................... COMPLETED');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines.slice(-2)).toEqual([
    'The Microsoft Exchange Server setup operation completed successfully.',
    '',
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

test('the default scenario, and the program named as at the prompt', ({ run }) => {
  const bare = run('run', '--', '-r:HT');
  expect(bare.code).toBe(0);
  expect(run('run', '--', 'Setup.com', '/role:HubTransport', '/Mode:Install')).toEqual(bare);
  const installed = 'C:\\Program Files\\Microsoft\\Exchange Server\\bin\\Setup.com';
  expect(run('run', '--', installed, '/role:HubTransport').code).toBe(0);
});

test('another role is stopped by the watermark', ({ run }) => {
  const ended = run('run', '--', '/roles:UnifiedMessaging');
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  expect(ended.stdout).toMatch(/^ {4}Unified Messaging Role Checks {4}\.{25} FAILED$/m);
  expect(ended.stdout.replaceAll('\n', '')).toContain('left the watermark 4f57d852');
  expect(ended.stdout).toMatch(/Exchange Server setup encountered an error\.\n$/);

  const json = run('run', '--json', '--', '/roles:UnifiedMessaging');
  expect(json).toMatchObject({ code: 1, stderr: '' });
  const lines = linesOf(json);
  const findings = lines
    .filter(({ type }) => type === 'check-group-finished')
    .flatMap((line) => line['findings']);
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'InstallWatermark', severity: 'error' }));
  expect(lines.at(-1)).toMatchObject({ type: 'setup-finished', exitCode: 1, outcome: 'failed' });
});

test('--json: the plan first, the events, the end last', ({ run }) => {
  const ended = run('run', '--json', '--', '/roles:HubTransport');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const lines = linesOf(ended);
  expect(lines[0]).toEqual({ type: 'setup-planned', mode: 'Install', roles: ['HubTransport'] });
  expect(lines.at(-1)).toMatchObject({ type: 'setup-finished', exitCode: 0, outcome: 'completed' });
  const types = lines.map(({ type }) => type);
  for (const type of ['setup-planned', 'setup-started', 'setup-finished'])
    expect(types.filter((other) => other === type)).toHaveLength(1);
  expect(types).toContain('watermark-written');
  expect(types).toContain('role-configuration-completed');
});

test('a bad line for Setup is refused with its switch', ({ run }) => {
  const text = run('run', '--', '/roles:Hub', '/frobnicate');
  expect(text).toMatchObject({ code: 1, stderr: '' });
  expect(text.stdout.replaceAll('\n', '')).toMatch(/"Hub" in \/roles is not a server role.*\/frobnicate/);

  const json = run('run', '--json', '--lang=fr', '--', '/roles:Hub');
  expect(json).toMatchObject({ code: 1, stderr: '' });
  expect(linesOf(json)).toEqual([
    {
      type: 'setup-refused',
      problems: [
        {
          code: 'unknown-role',
          switch: '/roles',
          text: expect.stringContaining("n'est pas un rôle serveur"),
        },
      ],
    },
    expect.objectContaining({ type: 'setup-finished', exitCode: 1 }),
  ]);
});

test('in French', ({ run }) => {
  const ended = run('run', '--lang', 'fr', '--', '/roles:HubTransport');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toContain(
    "Bienvenue dans l'installation sans assistance de Microsoft Exchange Server 2007",
  );
  expect(ended.stdout).toMatch(/^ {4}Rôle serveur transport Hub {7}\.{25} TERMINÉ$/m);
});

test("anyone's registry export", ({ run, folder }) => {
  const file = path.join(folder, 'customer.reg');
  writeFileSync(file, Buffer.from(`\uFEFF${EXPORT}`, 'utf16le'));
  expect(run('run', '--scenario', 'customer.reg', '--', '/roles:Mailbox').code).toBe(0);
  const wrong = run('run', `--scenario=${file}`, '--json', '--', '/roles:HubTransport');
  expect(wrong.code).toBe(1);
  expect(wrong.stdout).toContain('2d35c852');
});

const MISUSES: readonly { args: readonly string[]; en: RegExp; fr: RegExp }[] = [
  {
    args: ['run', '--frobnicate', '--', '/r:HT'],
    en: /--frobnicate: .*not known/,
    fr: /--frobnicate : .*pas connue/,
  },
  {
    args: ['run', '--lang', 'de', '--', '/r:HT'],
    en: /--lang: .*"de".*en, fr/,
    fr: /--lang : .*« de ».*en, fr/,
  },
  {
    args: ['run', '--scenario', 'nowhere', '--', '/r:HT'],
    en: /no scenario "nowhere"/,
    fr: /pas de scénario « nowhere »/,
  },
  {
    args: ['run', '--scenario', 'gone.json', '--', '/r:HT'],
    en: /gone\.json does not exist/,
    fr: /gone\.json n'existe pas/,
  },
  { args: ['run', '/r:HT'], en: /\/r:HT: Too many arguments/, fr: /\/r:HT : Trop d'arguments/ },
  { args: ['run'], en: /run: .*after --/, fr: /run : .*après --/ },
  { args: ['frobnicate'], en: /frobnicate: .*Known subcommands: run/, fr: /frobnicate : .*connues\s: run/ },
  { args: [], en: /A subcommand is missing/, fr: /Il manque une sous-commande/ },
];

for (const { args, en, fr } of MISUSES) {
  test(`[${args.join(' ')}] is refused in one line`, ({ folder }) => {
    for (const [locale, words] of [
      ['en_GB.UTF-8', en],
      ['fr_CA.UTF-8', fr],
    ] as const) {
      const env = { PATH: process.env['PATH'], LC_ALL: locale };
      const ended = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, env, encoding: 'utf8' });
      expect(ended.stderr).toMatch(/^setup-rehearsal: [^\n]+\n$/);
      expect(ended.stderr).toMatch(words);
      expect(ended).toMatchObject({ status: 2, stdout: '' });
    }
  });
}

test('--help and --version go to stdout', ({ run }) => {
  expect(run('--version')).toEqual({ code: 0, stdout: `${PACKAGE.version}\n`, stderr: '' });
  expect(run('--help')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^ {2}run /m) });
  const help = run('run', '--help');
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const option of ['--scenario', '--lang', '--json', '-- <switches of Setup>'])
    expect(help.stdout).toContain(option);
});

test('npx finds the program in a clone, and hands on what stands behind --', ({ folder }) => {
  const windows = process.platform === 'win32';
  const env = { ...process.env, npm_config_offline: 'true', npm_config_cache: path.join(folder, 'npm') };
  const args = ['setup-rehearsal', 'run', '--lang=en', '--json', '--', '/roles:HubTransport'];
  const ended = spawnSync(windows ? 'npx.cmd' : 'npx', args, {
    cwd: CHECKOUT,
    env,
    encoding: 'utf8',
    shell: windows,
  });
  expect(ended.status).toBe(0);
  expect(ended.stdout).toMatch(/^\{"type":"setup-planned"/);
});

test('rules lists every rule, as text and as JSON of the contract', ({ run }) => {
  const listed = run('rules', '--json');
  expect(listed).toMatchObject({ code: 0, stderr: '' });
  const rules = linesOf(listed);
  expect(rules.length).toBeGreaterThanOrEqual(95);
  for (const rule of rules) {
    expect(Object.keys(rule)).toEqual([
      'id',
      'severity',
      'roles',
      'actions',
      'eras',
      'settings',
      'title',
      'article',
    ]);
  }
  expect(rules.find(({ id }) => id === 'MSDTCStopped')).toEqual({
    id: 'MSDTCStopped',
    severity: 'error',
    roles: ['ClientAccess', 'UnifiedMessaging'],
    actions: ['Install', 'DisasterRecovery'],
    eras: ['2007'],
    settings: ['MSDTCStarted'],
    title: {
      en: 'The Distributed Transaction Coordinator service must be started before Setup can continue',
      fr: "Le service Distributed Transaction Coordinator doit être démarré pour pouvoir poursuivre l'installation",
    },
    article: 'ms.exch.setupreadiness.MSDTCStopped',
  });
  const text = run('rules', '--lang', 'fr');
  expect(text.code).toBe(0);
  expect(text.stdout.split('\n').find((line) => line.startsWith('InstallWatermark '))).toMatch(
    /^InstallWatermark +Erreur +Échec du programme d'installation/,
  );
});

test('rules on a scenario gives what is found, and 1 where it blocks', ({ run }) => {
  const line = ['--scenario', 'failed-hub-transport', '--json', '--', '/roles:UnifiedMessaging'];
  const blocked = run('rules', ...line);
  expect(blocked).toMatchObject({ code: 1, stderr: '' });
  expect(linesOf(blocked)).toContainEqual({
    rule: 'InstallWatermark',
    severity: 'error',
    role: 'UnifiedMessaging',
  });
  const free = run('rules', '--scenario', 'failed-hub-transport', '--', '/roles:HubTransport');
  expect(free.code).toBe(0);
});

test('rules with a line that Setup refuses, and without the line that a scenario is for', ({ run }) => {
  const wrong = run('rules', '--json', '--', '/roles:Nonsense');
  expect(wrong.code).toBe(1);
  expect(linesOf(wrong)[0]).toMatchObject({ type: 'setup-refused' });
  expect(run('rules', '--scenario', 'failed-hub-transport')).toMatchObject({ code: 2, stdout: '' });
});
