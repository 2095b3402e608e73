import { readFileSync } from 'node:fs';
import type { AssertionFact, OrganizationFact, Source } from './facts.js';

interface Sourced {
  readonly source: Source;
  readonly reason?: string;
  /** Characters of the document that cannot be right. */
  readonly cannotBeRight?: string;
}

interface EstablishmentFact extends Sourced {
  readonly code: string;
}

/** What its documents say about a programme of which less is known than of YEM. */
export interface OtherProgramme {
  readonly documents: Readonly<Record<string, { readonly kind: string; readonly document: string }>>;
  readonly code: string;
  readonly organizations: readonly OrganizationFact[];
  /** As printed, in the order read: at most one of them can be right. */
  readonly programme: readonly EstablishmentFact[];
  readonly participants: readonly (Sourced & { readonly organization: string; readonly role: string })[];
  readonly partners: readonly (Sourced & { readonly organization: string; readonly role: string })[];
  readonly links: readonly (Sourced & { readonly kind: string; readonly to: string })[];
  readonly assertions: readonly AssertionFact[];
  readonly sites: readonly (Sourced & { readonly site: string })[];
  readonly outcomes: readonly (Sourced & { readonly code: string })[];
  readonly recommendations: readonly (Sourced & { readonly code: string })[];
}

const FOLDER = new URL('../other-programmes/', import.meta.url);

const read = (file: string): OtherProgramme =>
  JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), 'utf8')) as OtherProgramme;

/** In the order in which they are entered. */
export const readOtherProgrammes = (): OtherProgramme[] =>
  ['cp-ting', 'cp-ting-ii', 'iom-counter-trafficking'].map(read);
