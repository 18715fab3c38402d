import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The import table of ARCHITECTURE.md: what each folder of shared/ may import besides itself.
 * A folder not named in a row is out of bounds for it.
 */
export const SHARED_IMPORTS = {
  host: [],
  setup: ['host'],
  readiness: ['host', 'setup'],
  wizard: ['host', 'setup', 'readiness'],
  'command-line': ['host', 'setup', 'readiness'],
  'setup-log': ['host', 'setup', 'readiness'],
  scenario: ['host', 'setup', 'readiness'],
  session: ['host', 'setup', 'readiness', 'wizard', 'command-line', 'setup-log', 'scenario'],
  case: ['host', 'setup', 'readiness', 'wizard', 'command-line', 'setup-log', 'scenario', 'session'],
  lab: ['host', 'setup', 'readiness', 'wizard', 'command-line', 'setup-log', 'scenario', 'session'],
  i18n: [
    'host',
    'setup',
    'readiness',
    'wizard',
    'command-line',
    'setup-log',
    'scenario',
    'session',
    'case',
    'lab',
  ],
  ipc: ['setup-log', 'case', 'lab', 'session', 'scenario', 'i18n'],
};

const SHARED_FOLDERS = Object.keys(SHARED_IMPORTS);

/** A relative import that ends up in one of `folders` of shared/, however many levels it climbs. */
function relativeInto(folders) {
  return `^(\\.\\./)+(shared/)?(${folders.join('|')})(/|$)`;
}

function sharedLayer([folder, allowed]) {
  const forbidden = SHARED_FOLDERS.filter((name) => name !== folder && !allowed.includes(name));
  const patterns = forbidden.length
    ? [
        {
          regex: relativeInto(forbidden),
          message: `shared/${folder}/ may import only: ${[...allowed, 'itself'].join(', ')}.`,
        },
      ]
    : [];
  return {
    files: [`shared/${folder}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, ...PURE] }] },
  };
}

const PURE = [
  {
    regex: '^(node:|electron$|react|zustand|@tanstack)',
    message: 'shared/ is pure: no Electron, React, Node or DOM.',
  },
  { regex: '(^|/)(electron|renderer|e2e|build)/', message: 'shared/ imports nothing but shared/.' },
];

const IMPURE_CALLS = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time arrives as advance-clock.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance in the core.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time arrives as advance-clock.',
  },
];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

export default tseslint.config(
  { ignores: ['out/**', 'release/**', 'node_modules/**', 'test-results/**', 'playwright-report/**'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
    },
  },
  { files: ['**/*.config.ts', '*.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['shared/**/*.ts'],
    ignores: ['**/*.test.ts', 'shared/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...IMPURE_CALLS],
      'no-restricted-imports': ['error', { patterns: PURE }],
    },
  },
  ...Object.entries(SHARED_IMPORTS).map(sharedLayer),
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(^|/)(renderer|e2e)/', message: 'electron/ imports shared/, never the view.' },
          ],
        },
      ],
    },
  },
  {
    files: [
      'electron/customer-data/**/*.ts',
      'electron/headless/**/*.ts',
      'electron/lab-files/**/*.ts',
      'electron/options/**/*.ts',
      'electron/storage/**/*.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(^|/)(renderer|e2e)/', message: 'electron/ imports shared/, never the view.' },
            {
              regex:
                '^electron$|^\\.\\./(?!(\\.\\./shared|customer-data|headless|lab-files|options|storage)/)',
              message:
                'The headless program runs on plain Node: only customer-data/, headless/, lab-files/, options/, storage/ and shared/.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:|electron$)', message: 'The view has no Node and no Electron.' },
            {
              regex: '(^|/)(electron|e2e|build)/',
              message: 'renderer/ imports shared/, never the main process.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['e2e/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(^|/)(shared|renderer|electron)/',
              message: 'End-to-end tests stand on the user side: literals, not our modules.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      '**/i18n/{en,fr}/**/*.ts',
      'shared/**/*-table.ts',
      'shared/setup/tasks/**',
      'shared/testing/domain/transcribed-rules.ts',
      '**/*.test.ts',
      'e2e/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.test.ts', 'e2e/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);
