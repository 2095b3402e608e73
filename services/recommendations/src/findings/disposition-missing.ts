import { responses } from './evidence.js';
import { aboutRecommendation, type Rule } from './rule.js';

/** a response says whether the recommendation is accepted, partially accepted or rejected. */
export const dispositionMissing: Rule = (evidence) =>
  responses(evidence)
    .filter(({ response }) => response.disposition === 'not-stated')
    .map((recommendation) =>
      aboutRecommendation(recommendation, {
        rule: 'disposition-missing',
        severity: 'block',
        expected: 'accepted, partially accepted or rejected',
        observed: null,
        note: `The response to ${recommendation.code} has words only: it neither accepts nor rejects.`,
      }),
    );
