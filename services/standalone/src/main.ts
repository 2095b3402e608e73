import { fileURLToPath } from 'node:url';
import { loadConfig } from '@concert/service-kit';
import { defaultDataFolder } from './data-folder.js';
import { everything } from './everything.js';
import { run } from './run.js';
import { StandaloneConfig } from './standalone.config.js';

const CONCERT_DATA = defaultDataFolder(fileURLToPath(import.meta.url));

await run({
  words: process.argv.slice(2),
  compose: everything,
  readConfig: () => loadConfig(StandaloneConfig, { CONCERT_DATA, ...process.env }),
});
