import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { pageTitles } from './build/page-titles.ts';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { serviceWorker } from './build/service-worker.ts';

/** Where `npm start` serves the record, for `npm run portal` to forward to. */
const RECORD = process.env['CONCERT_URL'] ?? 'http://localhost:8080';

/** Components of Mantine that the shell needs; those of single pages come with them. */
const OF_THE_SHELL =
  /node_modules\/@mantine\/(?:core|hooks|notifications|modals)\/(?!.*\/(?:Accordion|Breadcrumbs|Checkbox|Chip|Combobox|FileButton|FileInput|Fieldset|FloatingIndicator|Grid|MultiSelect|NumberInput|Pagination|Pill|PillsInput|Progress|Radio|RingProgress|SegmentedControl|Select|SimpleGrid|Slider|Spoiler|Stepper|Switch|Table|Tabs|TagsInput|Textarea|TextInput|Timeline)\/)/;

/** `.br` and `.gz` beside what compresses well, so that nobody compresses while answering. */
const compressed = compression({
  include: /\.(?:js|css|html|json|svg|webmanifest|ttf)$/,
  threshold: 1_024,
  algorithms: [defineAlgorithm('brotliCompress'), defineAlgorithm('gzip', { level: 9 })],
  logLevel: 'silent',
});

const library = (name: string): string => fileURLToPath(new URL(`../../libs/${name}/src/index.ts`, import.meta.url));

export default defineConfig({
  plugins: [pageTitles(), serviceWorker(), compressed],
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./src', import.meta.url)),
      // From their source: a change is seen at once, and the build needs no other one before it.
      '@concert/money': library('money'),
      '@concert/permissions': library('permissions'),
      '@concert/reference-data': library('reference-data'),
    },
  },
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
            { name: 'pages', test: /src\/pages\/[^/]+\/page\.ts$/, priority: 15 },
            { name: 'mantine', test: OF_THE_SHELL, priority: 10 },
            {
              name: 'tanstack',
              test: /node_modules\/@tanstack\/(?:react-router|router-core|history|query-core|react-query|store|react-store)\//,
              priority: 10,
            },
          ],
        },
      },
    },
  },
});
