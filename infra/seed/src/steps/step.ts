import type { Facts, Source } from '../facts.js';

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
  /** The characters of the document that cannot be right: the platform is to refuse them. */
  readonly cannotBeRight?: string;
}

interface Sourced {
  readonly source: Source;
  readonly reason?: string;
}

/** @throws Error when the step that saves it has not been taken */
export const known = (ids: KnownIds, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} has not been entered yet`);
  return id;
};

/** A service's path under the programme. */
export const at = ({ programme: { programme } }: Facts, service: string, path: string): string =>
  `/api/${service}/programmes/${encodeURIComponent(programme.code)}/${path}`;

export const byPmo = (chapter: string, path: Step['path'], body: object): Step => ({
  chapter,
  as: 'pmo',
  method: 'POST',
  path,
  body,
});

/** The fact as a command's body: its source becomes the evidence. */
export const sourced = <Fact extends Sourced>(
  { documents }: Pick<Facts, 'documents'>,
  { source: [key, place], ...fact }: Fact,
): Omit<Fact, 'source'> & { evidence: object } => {
  const document = documents[key];
  if (!document) throw new Error(`documents.json has no ${key}`);
  return { ...fact, evidence: { ...document, place } };
};
