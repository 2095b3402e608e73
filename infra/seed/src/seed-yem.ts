import { ApiClient, type ApiClientOptions } from './api-client.js';
import { readFacts } from './facts.js';
import { stepsOf } from './steps/index.js';

export interface SeedProgress {
  /** What is being entered: `key actions`. */
  readonly chapter: string;
  /** Entered of this chapter, and how many it has. */
  readonly done: number;
  readonly of: number;
  /** Entered of everything, and how many there are. */
  readonly doneInAll: number;
  readonly ofAll: number;
}

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
): Promise<SeedSummary> => {
  const steps = stepsOf(readFacts('yem'));
  const sizes = new Map<string, number>();
  for (const { chapter } of steps) sizes.set(chapter, (sizes.get(chapter) ?? 0) + 1);

  const client = new ApiClient(options);
  const ids = new Map<string, string>();
  const entered = new Map<string, number>();
  for (const [index, { chapter, as, method, path, body, saves }] of steps.entries()) {
    const id = await client.send({ as, method, path: typeof path === 'string' ? path : path(ids), body });
    if (saves !== undefined && id !== undefined) ids.set(saves, id);
    const done = (entered.get(chapter) ?? 0) + 1;
    entered.set(chapter, done);
    onProgress({ chapter, done, of: sizes.get(chapter) ?? 0, doneInAll: index + 1, ofAll: steps.length });
  }
  return entered;
};
