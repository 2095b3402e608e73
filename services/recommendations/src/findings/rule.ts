import { periodOf } from '@concert/reference-data';
import type { Evidence, KnownKeyAction, KnownRecommendation } from './evidence.js';
import { type FoundProblem, WHOLE_PROGRAMME } from './problem.js';
import type { ProgrammeTerms } from './programme-terms.js';

/** One rule: looks at recommendations, responses and key actions, tells what is missing or contradicts itself. */
export type Rule = (evidence: Evidence, terms: ProgrammeTerms) => FoundProblem[];

type Found = Pick<FoundProblem, 'rule' | 'severity' | 'expected' | 'observed' | 'note'> &
  Partial<Pick<FoundProblem, 'unit' | 'inputEvents'>>;

/** Put to whoever leads the key action; the half year is that of the agreement. */
export const aboutKeyAction = ({ code, lead, agreedOn, events }: KnownKeyAction, found: Found): FoundProblem => ({
  scope: lead,
  period: periodOf(agreedOn),
  subject: code,
  difference: null,
  unit: 'words',
  inputEvents: events,
  ...found,
});

/** Put to the programme; the half year is that of the response, or of the recommendation before there is one. */
export const aboutRecommendation = (
  { code, issuedOn, events, response }: KnownRecommendation,
  found: Found,
): FoundProblem => ({
  scope: WHOLE_PROGRAMME,
  period: periodOf(response?.on ?? issuedOn),
  subject: code,
  difference: null,
  unit: 'words',
  inputEvents: [...events, ...(response?.events ?? [])],
  ...found,
});
