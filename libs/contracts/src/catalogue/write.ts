/** `npm run docs:events` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { CATALOGUE, printCatalogue } from './print.js';

mkdirSync(new URL('.', CATALOGUE), { recursive: true });
writeFileSync(CATALOGUE, printCatalogue());
