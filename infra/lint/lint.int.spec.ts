import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

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
    expect(lint('services/budgets/src/fund/snippet.ts')).toEqual([
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
