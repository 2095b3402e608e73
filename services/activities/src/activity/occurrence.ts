import { Command, type Evolution, type EvidenceSource, type Records, withRecord } from '@concert/event-sourcing';
import type { ActivityEvent, OccurrenceValues, OfOccurrence } from './activity.js';

/** What of an occurrence is corrected; what is left out stays, null is said no more. */
export type NewOccurrenceValues = Partial<Pick<OccurrenceValues, 'activity' | 'what' | 'site' | 'from' | 'byWhom'>> & {
  readonly to?: string | null;
  readonly participants?: OccurrenceValues['participants'];
  readonly note?: string | null;
};

type MendOccurrence = Readonly<OfOccurrence> & { readonly programme: string; readonly reason: string };

export class CorrectActivityOccurrence extends Command<MendOccurrence & { readonly newValues: NewOccurrenceValues }> {}

export class WithdrawActivityOccurrence extends Command<MendOccurrence> {}

/** What is said of an activity, with the document that was cited. */
export type OccurrenceEvent = ActivityEvent & {
  readonly evidence?: EvidenceSource;
};

/** The document and the place in it, as a reader would look them up. */
export const citation = ({ document, place }: EvidenceSource): string =>
  place === undefined ? document : `${document}, ${place}`;

const evolve = (
  records: Records<OccurrenceValues>,
  { type, data, effectiveDate, evidence }: OccurrenceEvent,
): Records<OccurrenceValues> => {
  switch (type) {
    case 'ActivityOccurrenceLogged': {
      const { occurrence, ...values } = data;
      return withRecord(records, occurrence, { ...values, evidence: evidence && citation(evidence) }, effectiveDate);
    }
    case 'ActivityOccurrenceCorrected':
      return withRecord(records, data.occurrence, data.newValues, effectiveDate);
    case 'ActivityOccurrenceWithdrawn':
      return withRecord(records, data.occurrence, null);
    default:
      return records;
  }
};

/** What was logged under one activity, as it says now. Only who mends it asks for all of it. */
export const occurrences: Evolution<Records<OccurrenceValues>, OccurrenceEvent> = { initial: {}, evolve };
