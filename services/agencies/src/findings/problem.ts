import type * as shared from '@concert/findings';
import type { JointProgrammeEvent } from '../joint-programme/joint-programme.js';

/** Scope of what is put to the programme as a whole. */
export const WHOLE_PROGRAMME = 'programme';

export const ruleNames = ['registers-disagree', 'programme-metadata-missing'] as const;
export type RuleName = (typeof ruleNames)[number];
export type EventReference = shared.EventReference<JointProgrammeEvent['type']>;

/** What does not agree, or is missing, in what is said about a programme. */
export type FoundProblem = shared.FoundProblem<RuleName, JointProgrammeEvent['type']>;
