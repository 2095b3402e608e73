import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { pageTitles } from './build/page-titles.ts';
import { precompressed } from './build/precompressed.ts';
import { serviceWorker } from './build/service-worker.ts';

/** Where `npm start` serves the record, for `npm run portal` to forward to. */
const RECORD = process.env['CONCERT_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [pageTitles(), serviceWorker(), precompressed()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port: 5173, proxy: { '/api': RECORD, '/oidc': RECORD, '/health': RECORD } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Libraries mark what runs in a browser; here everything does.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
      output: {
        // What changes rarely stays in the browser's cache when pages change.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 20 },
            { name: 'mantine', test: /node_modules\/@mantine\/(core|hooks|notifications|modals)\//, priority: 10 },
          ],
        },
      },
    },
  },
});
