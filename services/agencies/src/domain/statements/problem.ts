import type * as shared from '@concert/findings';
import type { JointProgrammeEvent } from '../joint-programme/joint-programme.events.js';

/** Scope of what is put to the programme as a whole. */
export const WHOLE_PROGRAMME = 'programme';

export type RuleName = 'registers-disagree' | 'programme-metadata-missing';
export type EventReference = shared.EventReference<JointProgrammeEvent['type']>;

/** What does not agree, or is missing, in what is said about a programme. */
export type FoundProblem = shared.FoundProblem<RuleName, JointProgrammeEvent['type']>;
