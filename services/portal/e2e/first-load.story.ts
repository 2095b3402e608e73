import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@playwright/test';

const DIST = join(import.meta.dirname, '../dist');
/** Compressed script before the page that somebody came for can show. */
const BUDGET_BYTES = 250_000;
const FRONT_PAGES = ['PortfolioPage', 'ReconciliationBoardPage', 'MyProgrammePage'];

const IMPORTED = /(?:import|from)\s*["'](\.[^"']+\.js)["']/g;

const withImports = (file: string, found = new Set<string>()): Set<string> => {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported] of readFileSync(join(DIST, file), 'utf8').matchAll(IMPORTED))
    withImports(posix.join(dirname(file), imported as string), found);
  return found;
};

/** As it is sent: the smallest files are not compressed. */
const bytesOf = (file: string): number =>
  (statSync(join(DIST, `${file}.br`), { throwIfNoEntry: false }) ?? statSync(join(DIST, file))).size;

for (const page of FRONT_PAGES)
  test(`${page} needs at most ${BUDGET_BYTES / 1_000} kB of compressed script`, ({ browserName: _ }, testInfo) => {
    const named = readFileSync(join(DIST, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g);
    const chunk = readdirSync(join(DIST, 'assets')).find((file) => file.startsWith(`${page}-`) && file.endsWith('.js'));
    const files = new Set<string>();
    for (const file of [...[...named].map(([, name]) => name as string), `assets/${chunk}`]) withImports(file, files);
    const bytes = [...files].reduce((sum, file) => sum + bytesOf(file), 0);
    testInfo.annotations.push({ type: 'first load', description: `${(bytes / 1_000).toFixed(1)} kB` });
    process.stdout.write(`${page}: ${(bytes / 1_000).toFixed(1)} kB of compressed script in ${files.size} files\n`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });
