import { isNear } from './nearest.js';
import { aboutRecommendation, type Rule } from './rule.js';

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;

const compoundsIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.toLowerCase().match(COMPOUND) ?? [])),
];

/** The known compound that shares a part with the word and is nearly written so: `counter-trafficking`. */
const meantBy = (word: string, known: readonly string[]): string | undefined =>
  known.find((other) => other.split('-').some((part) => word.split('-').includes(part)) && isNear(word, other));

/**
 * "coter-trafficking" is spelt as the programme spells it. Only compounds are compared: of single words it cannot
 * be told whether they are misspelt or others.
 */
export const wordMisspelt: Rule = ({ recommendations }, { vocabulary }) => {
  const known = compoundsIn(vocabulary);
  return [...recommendations.values()].flatMap((recommendation) => {
    const { code, title, text, addresseesAsPrinted = '' } = recommendation;
    const misspelt = compoundsIn([title, text, addresseesAsPrinted])
      .filter((word) => !known.includes(word))
      .flatMap((word) => {
        const meant = meantBy(word, known);
        return meant === undefined ? [] : [{ word, meant }];
      });
    if (misspelt.length === 0) return [];
    return [
      aboutRecommendation(
        { ...recommendation, response: null },
        {
          rule: 'word-misspelt',
          severity: 'info',
          expected: misspelt.map(({ meant }) => meant).join(', '),
          observed: misspelt.map(({ word }) => word).join(', '),
          note: `In ${code}, ${misspelt.map(({ word, meant }) => `"${word}" may be "${meant}"`).join('; ')}.`,
        },
      ),
    ];
  });
};
