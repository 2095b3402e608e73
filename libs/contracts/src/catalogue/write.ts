/** `npm run docs:events` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { CONTRACTS } from '../index.js';
import { sampleFileOf } from '../testing/index.js';
import { meaningsOf } from './meanings.js';
import { CATALOGUE, printCatalogue } from './print.js';

mkdirSync(new URL('.', CATALOGUE), { recursive: true });
writeFileSync(CATALOGUE, printCatalogue(meaningsOf(CONTRACTS.map(sampleFileOf))));
