import { area, date, evidence, optional, reason } from '~/commands/fields';
import { inWordsOf } from './describe';

const { fields } = inWordsOf<Record<never, never>>('record');

/** Why something was recorded, and the document that shows it; both may be left out. */
export const GROUNDS = fields({
  reason: optional(area('common:form.reason')),
  evidence: optional(evidence('common:evidence.document', 'document')),
});

/** The same where the reason has to be given. */
export const REASONED = fields({ reason: reason(), evidence: GROUNDS.evidence });

/** As `GROUNDS`, and the day from which it is true. */
export const PROVENANCE = fields({
  effectiveDate: optional(date('record:provenance.day', { hint: 'record:provenance.dayHint' })),
  ...GROUNDS,
});

/** The day from which it is true, for what counts from the start of the programme when none is stated. */
export const FROM_THE_START = fields({
  effectiveDate: optional(date('record:provenance.day', { hint: 'record:provenance.startHint' })),
});
