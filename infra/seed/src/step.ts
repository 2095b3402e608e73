import type { Facts, Source } from './facts.js';

/** Ids that former answers gave, by the name under which a step saves them. */
export type KnownIds = ReadonlyMap<string, string>;

/** One request as a person sends it. */
export interface Step {
  /** What is being entered, in the words of a progress line: `key actions`. */
  readonly chapter: string;
  /** Client that signs in: `pmo`, `ilo-coordinator`. */
  readonly as: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string | ((ids: KnownIds) => string);
  readonly body: object;
  /** Name under which the id of what is new is kept for later steps. */
  readonly saves?: string;
}

export const known = (ids: KnownIds, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} has not been entered yet`);
  return id;
};

/** What a fact was read from, as a command's body says it; the fact's own text when it gives a reason. */
export const evidenceOf = (
  { documents }: Facts,
  { source: [key, place], reason }: { readonly source: Source; readonly reason?: string },
): { evidence: object; reason?: string } => {
  const document = documents[key];
  if (!document) throw new Error(`documents.json has no ${key}`);
  return { evidence: { ...document, place }, ...(reason !== undefined && { reason }) };
};
