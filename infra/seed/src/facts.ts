import { readFileSync } from 'node:fs';
import type { NumberConvention } from '@concert/money';

/** Key of a document in documents.json, and the place in it. */
export type Source = readonly [document: string, place: string];

interface Sourced {
  readonly source: Source;
  /** Why it was entered so, where the document leaves something open. */
  readonly reason?: string;
}

export interface OrganizationFact extends Sourced {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly layer?: string;
  /** Part taken in the programme; null for none. */
  readonly role: string | null;
}

export interface AssertionFact extends Sourced {
  readonly attribute: string;
  readonly value: string;
}

export interface ProgrammeFacts {
  readonly programme: Sourced & { readonly code: string; readonly start: string; readonly end: string };
  readonly bodies: readonly (Sourced & { readonly body: string; readonly members: readonly string[] })[];
  readonly sites: readonly (Sourced & { readonly site: string })[];
  readonly policySet: Sourced;
  /** What registers and documents say of the programme, each for itself. */
  readonly assertions: readonly AssertionFact[];
}

export interface ActivityFact extends Sourced {
  readonly title: string;
  readonly lead: string;
  readonly sites: readonly string[];
  readonly occurrences: readonly (Sourced & { readonly what: string; readonly site: string })[];
}

export interface ResultsFacts {
  readonly outcomes: readonly (Sourced & { readonly code: string })[];
  readonly outputs: readonly (Sourced & { readonly code: string; readonly outcome: string })[];
  readonly activities: readonly ActivityFact[];
}

export interface PrintedFigure {
  /** Null: the cell is blank. */
  readonly asPrinted: string | null;
  readonly percentAsPrinted: string;
  readonly place: string;
}

export interface ReportFact extends Sourced {
  readonly period: string;
  readonly total: { readonly amount: string };
  readonly transferred: PrintedFigure;
  readonly committed: PrintedFigure;
  readonly disbursed: PrintedFigure;
}

export interface MoneyFacts {
  readonly currency: string;
  /** How the reports print numbers. */
  readonly printedAs: NumberConvention;
  readonly committedDefinition: string;
  readonly allocations: readonly (Sourced & { readonly agency: string; readonly amount: string })[];
  readonly tranches: readonly (Sourced & { readonly number: number; readonly date: string; readonly amount: string })[];
  readonly reports: readonly ReportFact[];
  readonly gatesEvaluated: readonly { readonly tranche: number; readonly effectiveDate: string }[];
}

export interface KeyActionFact extends Sourced {
  readonly code: string | null;
  readonly text: string;
  readonly statusAsPrinted: string | null;
  readonly comment: string | null;
  readonly window: { readonly start: string; readonly end: string } | null;
  readonly lead: string;
  readonly collaborators: readonly string[];
}

export interface RecommendationFact extends Sourced {
  readonly code: string;
  readonly parent?: string;
  readonly title: string;
  readonly text: string;
  readonly response: string;
  readonly disposition: string;
  readonly keyActions: readonly KeyActionFact[];
}

export interface EvaluationFacts {
  readonly evaluation: Sourced & { readonly code: string };
  readonly issuedOn: string;
  readonly issuedOnReason: string;
  readonly standsOn: string;
  readonly standsOnReason: string;
  readonly recommendations: readonly RecommendationFact[];
}

export interface ReportingFacts {
  readonly report: Sourced & { readonly level: string; readonly period: string; readonly title: string };
  readonly content: Sourced & { readonly sections: readonly object[] };
  readonly submission: Sourced;
}

export interface MeetingsFacts {
  readonly meetings: readonly (Sourced & {
    readonly body: string;
    readonly date: string;
    readonly attendees: readonly string[];
    readonly decision: Sourced & { readonly outcome: string; readonly text: string };
  })[];
}

export interface ProductFact extends Sourced {
  readonly title: string;
  readonly lead: string;
  readonly printRun?: Sourced;
  /** Names of sites: nobody printed how many copies each of them got. */
  readonly distributions: readonly string[];
  readonly reusedFor?: string;
  readonly sharedWith?: string;
}

export interface ListsFacts {
  readonly products: readonly ProductFact[];
  readonly services: readonly (Sourced & { readonly lead: string })[];
  readonly trainers: readonly (Sourced & { readonly organization: string })[];
  readonly register: readonly (Sourced & { readonly byWhom: readonly string[] })[];
  readonly beneficiaries: readonly Sourced[];
}

/** Everything the documents say about one programme, as far as the platform records it. */
export interface Facts {
  readonly documents: Readonly<Record<string, { readonly kind: string; readonly document: string }>>;
  readonly organizations: readonly OrganizationFact[];
  readonly programme: ProgrammeFacts;
  readonly results: ResultsFacts;
  readonly money: MoneyFacts;
  readonly evaluation: EvaluationFacts;
  readonly meetings: MeetingsFacts;
  readonly lists: ListsFacts;
  readonly reporting: ReportingFacts;
}

const read = <Content>(folder: string, file: string): Content =>
  JSON.parse(readFileSync(new URL(`../${folder}/${file}.json`, import.meta.url), 'utf8')) as Content;

/** Reads the files of one programme. */
export const readFacts = (folder: string): Facts => ({
  documents: read(folder, 'documents'),
  organizations: read<{ organizations: OrganizationFact[] }>(folder, 'organizations').organizations,
  programme: read(folder, 'programme'),
  results: read(folder, 'results'),
  money: read(folder, 'money'),
  evaluation: read(folder, 'evaluation'),
  meetings: read(folder, 'meetings'),
  lists: read(folder, 'lists'),
  reporting: read(folder, 'reporting'),
});
