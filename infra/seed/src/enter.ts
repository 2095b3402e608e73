import { ApiClient, type ApiClientOptions, RequestRefused } from './api-client.js';
import type { Step } from './steps/step.js';

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

/** Something a document prints that cannot be right, and what the platform said to it. */
export interface Refusal {
  readonly asPrinted: string;
  readonly code: string;
  /** The platform's own words; they name the fields at fault. */
  readonly detail: string;
  readonly fields: readonly string[];
  readonly readFrom: string;
}

export interface Entered {
  readonly chapters: ReadonlyMap<string, number>;
  readonly refusals: readonly Refusal[];
}

/** The document prints what cannot be right, and the platform took it. */
export class ImpossibleFactAccepted extends Error {
  constructor(asPrinted: string) {
    super(`The platform accepted "${asPrinted}", which cannot be right`);
    this.name = 'ImpossibleFactAccepted';
  }
}

const refusalBy = (asPrinted: string, error: unknown): Refusal => {
  if (!(error instanceof RequestRefused) || ![400, 409].includes(error.status)) throw error;
  const { code, detail, fields, readFrom } = error;
  return {
    asPrinted,
    code,
    detail,
    fields,
    readFrom: [readFrom?.document, readFrom?.place].filter(Boolean).join(', '),
  };
};

/**
 * Takes the steps one after the other.
 *
 * @throws RequestRefused          the platform said no to what can be right; the message names the request
 * @throws ImpossibleFactAccepted  it took what cannot be right
 */
export const enter = async (
  steps: readonly Step[],
  options: ApiClientOptions,
  onProgress: (progress: SeedProgress) => void,
): Promise<Entered> => {
  const sizes = new Map<string, number>();
  for (const { chapter } of steps) sizes.set(chapter, (sizes.get(chapter) ?? 0) + 1);

  const client = new ApiClient(options);
  const ids = new Map<string, string>();
  const taken = new Map<string, number>();
  const chapters = new Map<string, number>();
  const refusals: Refusal[] = [];
  for (const [index, { chapter, as, method, path, body, saves, cannotBeRight }] of steps.entries()) {
    const request = { as, method, path: typeof path === 'string' ? path : path(ids), body };
    if (cannotBeRight !== undefined) {
      const accepted = () => Promise.reject(new ImpossibleFactAccepted(cannotBeRight));
      refusals.push(await client.send(request).then(accepted, (error: unknown) => refusalBy(cannotBeRight, error)));
    } else {
      const id = await client.send(request);
      if (saves !== undefined && id !== undefined) ids.set(saves, id);
      chapters.set(chapter, (chapters.get(chapter) ?? 0) + 1);
    }
    const done = (taken.get(chapter) ?? 0) + 1;
    taken.set(chapter, done);
    onProgress({ chapter, done, of: sizes.get(chapter) ?? 0, doneInAll: index + 1, ofAll: steps.length });
  }
  return { chapters, refusals };
};
