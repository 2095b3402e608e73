import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refusalOf } from './import-rule.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('Who may import whom', () => {
  it.each([
    ['libs/event-sourcing/src/decider.ts', 'node:crypto', 'imports nothing of Node'],
    ['libs/event-sourcing/src/decider.ts', 'crypto', 'imports nothing of Node'],
    ['libs/event-sourcing/src/decider.ts', '@nestjs/common', 'does not import @nestjs/common'],
    ['libs/event-sourcing/src/decider.ts', '@concert/messaging', 'does not import @concert/messaging'],
    ['libs/contracts/src/budgets/budget-allocated.v1.ts', '@concert/event-sourcing', 'does not import'],
    ['libs/contracts/src/budgets/budget-allocated.v1.ts', 'node:fs', 'imports nothing of Node'],
    ['libs/projections/src/rebuild.ts', '@concert/budgets', 'A service is no library'],
    ['libs/projections/src/rebuild.ts', '@concert/service-kit', 'does not import @concert/service-kit'],
    ['libs/projections/src/rebuild.ts', '../../messaging/src/message.js', 'by its name'],
    ['libs/projections/src/rebuild.ts', '@concert/messaging/src/message.js', 'does not offer src/message.js'],
    ['libs/projections/src/rebuild.ts', '@concert/mesaging', 'There is no package'],
    ['libs/service-kit/src/service/transport-of.ts', 'kafkajs', 'alone'],
    ['services/budgets/src/domain/fund/fund.decisions.ts', '@concert/contracts/budgets', 'does not import'],
    ['services/budgets/src/domain/fund/fund.decisions.ts', '@concert/service-kit', 'does not import'],
    ['services/budgets/src/domain/fund/fund.decisions.ts', 'node:crypto', 'imports nothing of Node'],
    [
      'services/budgets/src/domain/fund/fund.decisions.ts',
      '../../views/summary/summary.entity.js',
      'does not import views',
    ],
    ['services/budgets/src/domain/fund/fund.decisions.ts', '../../budgets.config.js', 'does not import wiring'],
    [
      'services/budgets/src/views/summary/summary.query.ts',
      '../../domain/fund/fund.state.js',
      'does not import domain',
    ],
    ['services/budgets/src/views/summary/summary.query.ts', '@concert/event-store-postgres', 'does not import'],
    ['services/budgets/src/application/fund.command-handlers.ts', 'typeorm', 'does not import typeorm'],
    ['services/budgets/src/application/fund.command-handlers.ts', '../budgets.module.js', 'does not import wiring'],
    [
      'services/budgets/src/http/budget-queries.controller.ts',
      '../database/data-source.js',
      'does not import database',
    ],
    ['services/budgets/src/budgets.module.ts', '@concert/agencies', 'A service is no library'],
    ['services/budgets/src/http/budgets.e2e.spec.ts', '@concert/agencies', 'A service is no library'],
    ['services/budgets/src/http/budgets.e2e.spec.ts', '../../../agencies/src/index.js', 'by its name'],
    ['services/standalone/src/standalone.ts', '@concert/agencies/dist/main.js', 'by its public entry'],
    ['services/budgets/src/budgets.module.ts', '@concert/seed', 'is a tool'],
    ['infra/seed/src/seed-yem.ts', '@concert/event-store-postgres', 'does not import'],
    ['infra/seed/src/seed-yem.ts', 'pg', 'does not import pg'],
  ])('%s may not import %s', (file, specifier, reason) => expect(refusalOf(file, specifier)).toContain(reason));

  it.each([
    ['libs/contracts/src/budgets/budget-allocated.v1.ts', '@concert/money'],
    ['libs/contracts/src/contracts.spec.ts', 'node:fs'],
    ['libs/messaging-kafka/src/kafka-driver.ts', 'kafkajs'],
    ['libs/projections/src/rebuild.ts', '@concert/messaging'],
    ['libs/projections/src/rebuild.int.spec.ts', '@concert/test-kit'],
    ['services/budgets/src/domain/fund/fund.spec.ts', '@concert/event-sourcing/testing'],
    ['services/budgets/src/domain/fund/fund.decisions.ts', '../reconciliation/rules.js'],
    ['services/budgets/src/application/fund.command-handlers.ts', '../domain/fund/fund.decisions.js'],
    ['services/budgets/src/integration/published-events.ts', '@concert/contracts/budgets'],
    ['services/budgets/src/integration/published-events.ts', '../domain/fund/fund.events.js'],
    ['services/budgets/src/views/summary/summary.projection.ts', '@concert/contracts/budgets'],
    ['services/budgets/src/budgets.module.ts', './database/data-source.js'],
    ['services/standalone/src/standalone.ts', '@concert/agencies'],
    ['services/standalone/src/run.ts', '@concert/seed'],
    ['infra/seed/src/seed-yem.ts', '@concert/money'],
    ['jest.config.mjs', 'anything'],
  ])('%s may import %s', (file, specifier) => expect(refusalOf(file, specifier)).toBeUndefined());
});

describe('npm run lint', () => {
  const violations = [
    "import { createHash } from 'node:crypto';",
    "export * from '@nestjs/common';",
    "const late = await import('@concert/contracts/budgets');",
    'const now = new Date();',
    'const today = Date.now();',
    'const dice = Math.random();',
    'const url = process.env.DATABASE_URL;',
    'const allowed = new Date(0);',
    'export { createHash, late, now, today, dice, url, allowed };',
  ].join('\n');

  /** In a process of its own, as people run it; ESLint does not load inside the sandbox of the tests. */
  const lint = (file: string): { line: number; ruleId: string }[] => {
    const script = `
      import { ESLint } from 'eslint';
      const eslint = new ESLint({ overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
        ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/') });
      const [{ messages }] = await eslint.lintText(process.argv[1], { filePath: process.argv[2] });
      console.log(JSON.stringify(messages.map(({ line, ruleId }) => ({ line, ruleId }))));`;
    const words = ['--input-type=module', '--eval', script, violations, file];
    return JSON.parse(execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' }));
  };

  it('refuses frameworks, clocks, chance and environment in a domain', () =>
    expect(lint('services/budgets/src/domain/fund/snippet.ts')).toEqual([
      { line: 1, ruleId: 'concert/who-may-import-whom' },
      { line: 2, ruleId: 'concert/who-may-import-whom' },
      { line: 3, ruleId: 'concert/who-may-import-whom' },
      { line: 4, ruleId: 'no-restricted-syntax' },
      { line: 5, ruleId: 'no-restricted-syntax' },
      { line: 6, ruleId: 'no-restricted-syntax' },
      { line: 7, ruleId: 'no-restricted-globals' },
      { line: 7, ruleId: 'no-restricted-properties' },
    ]));

  it('lets a module use a framework and leaves the environment to the configuration', () => {
    expect(lint('services/budgets/src/budgets.module.ts')).toEqual([{ line: 7, ruleId: 'no-restricted-properties' }]);
    expect(lint('services/budgets/src/budgets.config.ts')).toEqual([]);
  });
});
