import { aboutRecommendation, type Rule } from './rule.js';

/** a recommendation says to whom it speaks. */
export const recommendationWithoutAddressee: Rule = ({ recommendations }) =>
  [...recommendations.values()]
    .filter(({ addressees }) => addressees.length === 0)
    .map((recommendation) =>
      aboutRecommendation(
        { ...recommendation, response: null },
        {
          rule: 'recommendation-without-addressee',
          severity: 'warn',
          expected: 'an organization or body',
          observed: null,
          note: `${recommendation.code} names nobody to whom it speaks.`,
        },
      ),
    );
