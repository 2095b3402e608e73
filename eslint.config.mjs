import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import accessibility from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importRule } from './infra/lint/import-rule.mjs';
import { noAwaitAmongPromises } from './infra/lint/no-await-among-promises.mjs';
import { PLACES, READS_ENVIRONMENT, SLICED } from './infra/lint/who-may-import-whom.mjs';

const SOURCES = ['libs/**/*.ts', 'services/**/*.{ts,tsx}', 'infra/**/*.ts'];
const PORTAL = ['services/portal/**/*.{ts,tsx}'];
const SPECS = ['**/*.spec.ts'];

const filesOf = ({ place }) => (place.endsWith('.ts') ? [place] : [`${place}/**/*.{ts,tsx}`]);
const NODE_GLOBALS = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'structuredClone',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
];

const NO_CLOCK = 'Time arrives with the command or the message.';
const NO_CHANCE = 'Ids and chance arrive with the command.';

const PURE = {
  'no-restricted-globals': [
    'error',
    ...['process', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'fetch'].map((name) => ({
      name,
      message: 'What is computed here depends on its arguments alone.',
    })),
    { name: 'crypto', message: NO_CHANCE },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NO_CLOCK },
    { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: NO_CLOCK },
    { selector: "CallExpression[callee.name='Date']", message: NO_CLOCK },
    { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: NO_CHANCE },
  ],
};
const NAMES_A_ROLE = '/^(?:coordinator|agency-finance|pmo|pmc|nsc|auditor)$/';
const NO_ROLE = [`Literal[value=${NAMES_A_ROLE}]`, "MemberExpression[property.name='role'][object.name='person']"].map(
  (selector) => ({ selector, message: 'What somebody may do is asked of `may` (session/may.ts), not of their role.' }),
);
const IMPURE = { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' };

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/dist.*/**',
      '**/node_modules/**',
      '**/target/**',
      '.nx/**',
      '.concert*/**',
      'services/portal/src/api/generated/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  {
    files: SOURCES,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: {
      concert: { rules: { 'who-may-import-whom': importRule, 'no-await-among-promises': noAwaitAmongPromises } },
    },
    rules: {
      'concert/who-may-import-whom': 'error',
      'concert/no-await-among-promises': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-unexpected-multiline': 'off', // Prettier settles where lines end.
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-redeclare': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // With types: an unawaited promise loses its error, and a missing case is found by nobody.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: SOURCES,
    ignores: READS_ENVIRONMENT,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read once, by the configuration.' },
      ],
    },
  },
  // Row by row, so that here too the last row that matches a file holds.
  ...PLACES.map((place) => ({ files: filesOf(place), rules: place.pure ? PURE : IMPURE })),
  ...SLICED.map((service) => ({
    files: [`services/${service}/src/*/**/*.ts`],
    ignores: [`services/${service}/src/**/*.!(decisions).ts`],
    rules: PURE,
  })),
  { files: SPECS, rules: IMPURE },
  {
    files: PORTAL,
    ignores: ['services/portal/e2e/**'],
    extends: [reactHooks.configs.flat.recommended, accessibility.configs.recommended],
    rules: {
      'no-undef': 'off', // The compiler knows what a browser offers.
      'react-hooks/incompatible-library': 'off', // The tables and forms of our libraries are not for the React compiler.
    },
  },
  // Whoever compares a role decides a second time who may do what: pages ask `may`, which asks the table of permissions.
  {
    files: ['services/portal/src/**/*.{ts,tsx}'],
    ignores: [
      'services/portal/src/routing/audience.ts',
      'services/portal/src/routing/define-page.ts',
      'services/portal/src/pages/*/page.ts',
      ...SPECS,
      '**/*.fixture.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...NO_ROLE] },
  },
  {
    files: ['services/portal/build/service-worker.template.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly', URL: 'readonly' } },
  },
  // What people start in a terminal speaks to them there.
  {
    files: [...SPECS, 'infra/**/*.ts', 'libs/*/bench/**', '**/main.ts', 'services/standalone/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
