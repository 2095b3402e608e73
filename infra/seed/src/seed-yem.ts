import type { ApiClientOptions } from './api-client.js';
import { enter, type SeedProgress } from './enter.js';
import { readFacts } from './facts.js';
import { stepsOf } from './steps/index.js';

export type SeedSummary = ReadonlyMap<string, number>;

/** `key actions 9/14 · 131/152`. */
export const lineOf = ({ chapter, done, of, doneInAll, ofAll }: SeedProgress): string =>
  `${chapter} ${done}/${of} · ${doneInAll}/${ofAll}`;

/** `27 organizations, 24 participants, …`. */
export const sentenceOf = (summary: SeedSummary): string =>
  [...summary].map(([chapter, count]) => `${count} ${chapter}`).join(', ');

/**
 * Enters the YEM programme through the public API, every person with a sign-in of their own. Entering it again, or
 * going on after an interruption, changes nothing that was entered.
 *
 * @throws RequestRefused  the platform said no; the message names the request
 */
export const seedYem = async (
  options: ApiClientOptions,
  onProgress: (progress: SeedProgress) => void = () => undefined,
): Promise<SeedSummary> => (await enter(stepsOf(readFacts('yem')), options, onProgress)).chapters;
