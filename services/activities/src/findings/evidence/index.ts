import type { RecordedEvent } from '@concert/event-sourcing';
import type { EventReference } from '@concert/findings';
import { beneficiaries } from './beneficiaries.js';
import { minorities } from './minorities.js';
import { type Part, referenceTo } from './part.js';
import { products } from './products.js';
import { reached } from './reached.js';
import { research } from './research.js';
import { frameworks, indicators, planningDocuments, progressReports } from './results.js';

const PARTS = {
  frameworks,
  indicators,
  planningDocuments,
  progressReports,
  research,
  products,
  beneficiaries,
  minorities,
  reached,
} as const;

/** What the log of one programme says, as far as a rule asks for it. */
export type Evidence = { readonly [Name in keyof typeof PARTS]: (typeof PARTS)[Name]['nothing'] } & {
  /** Every event that a rule may look at, by its stream: it tells what became known since. */
  readonly streams: ReadonlyMap<string, readonly EventReference[]>;
};

const parts = Object.entries(PARTS) as unknown as readonly [keyof typeof PARTS, Part<unknown>][];

/** Types of the events that findings are derived from. */
export const EVIDENCE: ReadonlySet<string> = new Set(parts.flatMap(([, { types }]) => types));

export const noEvidence = {
  ...Object.fromEntries(parts.map(([name, { nothing }]) => [name, nothing])),
  streams: new Map(),
} as unknown as Evidence;

/** Adds an event of the programme's log to the evidence; what no rule asks for changes nothing. */
export const withEvent = (evidence: Evidence, event: RecordedEvent): Evidence => {
  if (!EVIDENCE.has(event.type)) return evidence;
  const concerned = parts.filter(([, { types }]) => types.includes(event.type));
  const changed = concerned
    .map(([name, part]) => [name, part.withEvent(evidence[name], event)] as const)
    .filter(([name, known]) => known !== evidence[name]);
  if (changed.length === 0) return evidence;
  const before = evidence.streams.get(event.stream) ?? [];
  const streams = new Map(evidence.streams).set(event.stream, [...before, referenceTo(event)]);
  return { ...evidence, ...Object.fromEntries(changed), streams };
};
