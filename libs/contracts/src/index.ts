import * as activities from './activities/index.js';
import * as agencies from './agencies/index.js';
import * as budgets from './budgets/index.js';
import type { Contract } from './contract.js';
import * as recommendations from './recommendations/index.js';
import * as reviews from './reviews/index.js';

export { type Contract, contract, ContractViolated, type Publication } from './contract.js';

/** Every contract of every service, for catalogues, samples and checks at an edge. */
export const CONTRACTS: readonly Contract[] = [agencies, activities, budgets, recommendations, reviews].flatMap(
  (service) => Object.values<Contract>(service),
);

/** The contract of a wire name; undefined for one that nobody publishes. */
export const contractOf = (type: string): Contract | undefined => CONTRACTS.find((each) => each.type === type);
