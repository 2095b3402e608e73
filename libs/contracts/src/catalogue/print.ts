import { CONTRACTS } from '../index.js';
import { sampleFileOf, sampleOf } from '../testing/index.js';
import { eventCatalogue } from './event-catalogue.js';
import type { Meanings } from './meanings.js';

/** Where the catalogue lies. */
export const CATALOGUE = new URL('../../../../docs/event-catalogue.md', import.meta.url);

/** The catalogue of all contracts, as it should lie there; `meanings` as `meaningsOf` reads them. */
export const printCatalogue = (meanings: ReadonlyMap<string, Meanings>): string =>
  eventCatalogue(
    CONTRACTS.map((contract) => ({
      contract,
      meanings: meanings.get(sampleFileOf(contract)) ?? new Map(),
      sample: sampleOf(contract),
    })),
  );
