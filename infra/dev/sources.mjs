import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from '@swc/core';
import { createServer, createServerModuleRunner } from 'vite';
import { ROOT } from '../setup/builds.mjs';
import { sourceOf } from '../setup/typescript-hooks.mjs';

const SWCRC = JSON.parse(readFileSync(join(ROOT, '.swcrc'), 'utf8'));

/** Packages of the workspace from their sources, and TypeScript by swc, which alone writes the metadata of decorators. */
const workspace = {
  name: 'workspace',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('@concert/') ? sourceOf(id) : undefined),
  transform: (code, filename) =>
    filename.endsWith('.ts')
      ? transform(code, { ...SWCRC, swcrc: false, filename, sourceFileName: filename, sourceMaps: true })
      : undefined,
};

/**
 * The sources of the back end, run by Vite. A changed file is evaluated again with all that import it, and nothing else
 * is: what did not change stays the same objects.
 */
export const openSources = async () => {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    appType: 'custom',
    logLevel: 'warn',
    cacheDir: join(ROOT, 'node_modules/.vite-back-end'),
    oxc: false,
    optimizeDeps: { noDiscovery: true, include: [] },
    server: {
      middlewareMode: true,
      hmr: false,
      ws: false,
      watch: {
        ignored: [
          '**/dist/**',
          '**/dist.*/**',
          '**/.concert*/**',
          '**/target/**',
          '**/services/portal/**',
          '**/*.spec.ts',
        ],
      },
    },
    plugins: [workspace],
  });
  const { moduleGraph } = server.environments.ssr;
  // Vite itself would forget a saved source at once, also in the middle of a `load`, whose halves then differ.
  for (const event of ['add', 'change', 'unlink']) server.watcher.removeAllListeners(event);
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  return {
    load: (path) => runner.import(`/${path}`),
    /** Calls with every source that was saved. */
    onChange: (listener) =>
      server.watcher.on('all', (_event, file) => {
        if (moduleGraph.getModulesByFile(file)?.size) listener(file);
      }),
    /** The next `load` reads these sources again. Never while one is under way: half of it would see the change. */
    readAgain: (files) => {
      for (const file of files) moduleGraph.onFileChange(file);
    },
    close: async () => {
      await runner.close();
      await server.close();
    },
  };
};
