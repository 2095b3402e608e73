import type { EventMetadata } from './event.js';

/** The two senses of "as of". Both may be given: what was known on one day to have been true on another. */
export interface Moment {
  /** ISO date: what was true on that day, as far as it is known. */
  readonly asOf?: string;
  /** ISO date (to its end) or instant: what had been recorded by then. */
  readonly knownAt?: string;
}

const END_OF_DAY = 'T23:59:59.999999Z';
const instantOf = (knownAt: string): string => (knownAt.length === 10 ? knownAt + END_OF_DAY : knownAt);

/** True for an event that had happened, and was known, by then. */
export const isWithin = (
  { asOf, knownAt }: Moment,
  { effectiveDate, recordedAt }: Pick<EventMetadata, 'effectiveDate' | 'recordedAt'>,
): boolean =>
  (asOf === undefined || effectiveDate <= asOf) && (knownAt === undefined || recordedAt <= instantOf(knownAt));
