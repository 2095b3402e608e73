import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface OpenedPage {
  readonly name: string;
  readonly path: string;
  /** Somebody who may see it. */
  readonly as: string;
}

const PAGES = join(import.meta.dirname, '../../src/pages');
const SOMEBODY: Readonly<Record<string, string>> = {
  coordinator: 'ilo-coordinator',
  office: 'pmo',
  committee: 'nsc',
  fund: 'fund',
  auditor: 'auditor',
};

/** What `{ $activity }` and the like stand for is asked of the page itself: it says so in a comment `// opened at …`. */
const openedAt = (source: string, path: string): string =>
  /\/\/ opened at (\S+)/.exec(source)?.[1] ?? path.replace('$programme', 'MDGF-1880');

/** Every page of the portal, read from its definition: no list to keep. */
export const EVERY_PAGE: readonly OpenedPage[] = readdirSync(PAGES)
  .filter((name) => existsSync(join(PAGES, name, 'page.ts')))
  .sort()
  .map((name) => {
    const source = readFileSync(join(PAGES, name, 'page.ts'), 'utf8');
    const path = /path: '([^']+)'/.exec(source)?.[1] ?? '/';
    const group = /groups: \[\s*'(\w+)'/.exec(source)?.[1] ?? 'office';
    return { name, path: openedAt(source, path), as: SOMEBODY[group] ?? 'pmo' };
  });
