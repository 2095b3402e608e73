import type { Evidence } from './evidence.js';
import type { EventReference, FoundProblem } from './problem.js';
import { programmeMetadataMissing } from './programme-metadata-missing.js';
import { registersDisagree } from './registers-disagree.js';

/** Everything that is missing or does not agree as it stands. */
export const assess = (evidence: Evidence): FoundProblem[] => [
  ...programmeMetadataMissing(evidence),
  ...registersDisagree(evidence),
];

/** What was said since the finding was raised. */
export const newInputsIn =
  ({ said, assertions }: Evidence) =>
  ({ inputEvents }: Pick<FoundProblem, 'inputEvents'>): EventReference[] => {
    const seen = new Set(inputEvents.map(({ id }) => id));
    return [...said, ...assertions.map(({ event }) => event)].filter(({ id }) => !seen.has(id));
  };
