import { readFileSync } from 'node:fs';
import { CONTRACTS } from '../index.js';
import { sampleFileOf } from '../testing/index.js';
import { meaningsOf } from './meanings.js';
import { CATALOGUE, printCatalogue } from './print.js';

// Read once: the compiler takes some seconds for it.
const meanings = meaningsOf(CONTRACTS.map(sampleFileOf));

describe('The event catalogue', () => {
  it('says what the contracts say; else run npm run docs:events', () =>
    expect(readFileSync(CATALOGUE, 'utf8')).toBe(printCatalogue(meanings)));

  it('finds a sentence for every event', () =>
    expect([...meanings].filter(([, read]) => !read.get('')).map(([file]) => file)).toEqual([]));
});
