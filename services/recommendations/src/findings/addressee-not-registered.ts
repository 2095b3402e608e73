import { isNear } from './nearest.js';
import type { ProgrammeTerms } from './programme-terms.js';
import { aboutRecommendation, type Rule } from './rule.js';

type Party = ProgrammeTerms['register'][number];

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The parties that the document lists, one by one. */
const partsOf = (asPrinted: string): string[] =>
  asPrinted
    .split(/\s*(?:[,;/&]|\band\b)\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Who may be meant: somebody whose code stands among the words, else somebody whose code or name is nearly written so. */
const suggestionFor = (part: string, register: readonly Party[]): Party | undefined => {
  const words = part.split(/\s+/);
  return (
    register.find(({ code }) => words.includes(code)) ??
    register.find(({ name }) => isNear(part, name)) ??
    register.find(({ code }) => words.some((word) => isNear(word, code)))
  );
};

/** the words for whom a recommendation speaks to, "OM Office" or "all IOM China", mean somebody registered. */
export const addresseeNotRegistered: Rule = ({ recommendations }, { register }) =>
  [...recommendations.values()].flatMap((recommendation) => {
    const { code, addresseesAsPrinted } = recommendation;
    const unknown = partsOf(addresseesAsPrinted ?? '').filter(
      (part) => !register.some((party) => same(party.code, part) || same(party.name, part)),
    );
    if (unknown.length === 0) return [];
    const meant = unknown.map((part) => ({ part, party: suggestionFor(part, register) }));
    const notes = meant.map(({ part, party }) =>
      party ? `"${part}" may be ${party.code}, ${party.name}` : `"${part}" is nobody registered`,
    );
    return [
      aboutRecommendation(
        { ...recommendation, response: null },
        {
          rule: 'addressee-not-registered',
          severity: 'info',
          expected: meant.flatMap(({ party }) => party?.code ?? []).join(', ') || null,
          observed: addresseesAsPrinted ?? null,
          note: `Of those to whom ${code} speaks, ${notes.join('; ')}.`,
        },
      ),
    ];
  });
