import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const KEPT = /^(?:assets\/.*\.(?:js|css|woff2)|.*\.(?:svg|webmanifest)|index\.html)$/;

/** Writes `sw.js` with the list of what a browser keeps, so that the portal opens without a network. */
export const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  writeBundle: {
    sequential: true,
    async handler({ dir: dist = 'dist' }) {
      const files = (await readdir(dist, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
      const kept = files.filter((file) => KEPT.test(file)).sort();
      const page = await readFile(join(dist, 'index.html'));
      const version = createHash('sha256').update(kept.join()).update(page).digest('hex').slice(0, 12);
      const paths = kept.map((file) => (file === 'index.html' ? '/' : `/${file}`));
      const source = await readFile(join(import.meta.dirname, 'service-worker.template.js'), 'utf8');
      const filled = source
        .replace("'%VERSION%'", JSON.stringify(version))
        .replace('[/* %PATHS% */]', JSON.stringify(paths));
      await writeFile(join(dist, 'sw.js'), filled);
    },
  },
});
