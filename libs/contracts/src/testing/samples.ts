import { readFileSync } from 'node:fs';
import type { Contract, Publication } from '../contract.js';

const kebab = (name: string): string => name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** Path under `samples/`, and under `src/` but for the ending: `budgets/budget-allocated.v1`. */
export const sampleFileOf = ({ service, event, version }: Contract): string => `${service}/${kebab(event)}.v${version}`;

/**
 * The contract's sample as published: `{ type, data }`. The publisher's spec expects its mapping to yield it, the
 * consumer's spec feeds it to its projection.
 */
export const sampleOf = <Data extends object>(contract: Contract<Data>): Publication<Data> =>
  JSON.parse(
    readFileSync(new URL(`../../samples/${sampleFileOf(contract)}.json`, import.meta.url), 'utf8'),
  ) as Publication<Data>;

/** Of contracts in several versions the newest, which is what their service publishes; others are read in old topics. */
export const newestOf = (contracts: readonly Contract[]): Contract[] =>
  contracts.filter(({ service, event, version }) =>
    contracts.every((each) => each.service !== service || each.event !== event || each.version <= version),
  );
