import { aboutRecommendation, type Rule } from './rule.js';

/** Words after which a sentence goes on, and marks that say so. */
const GOES_ON = /(?:[-–,;:]|…|\.{3}|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))\s*$/i;

/** the words of a recommendation end where a sentence ends; a table cell may have cut them short. */
export const recommendationCutShort: Rule = ({ recommendations }) =>
  [...recommendations.values()].flatMap((recommendation) => {
    const cut = [recommendation.title, recommendation.text].find((words) => GOES_ON.test(words));
    if (cut === undefined) return [];
    return [
      aboutRecommendation(
        { ...recommendation, response: null },
        {
          rule: 'recommendation-cut-short',
          severity: 'warn',
          expected: 'the whole sentence',
          observed: cut,
          note: `The words of ${recommendation.code} break off.`,
        },
      ),
    ];
  });
