import { openKeyActions } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

const PART_WORDS =
  /\b(?:full|led by|in collaboration with|collaboration|with|facilitation|facilitated|coordination|coordinated|by|and|the|through|of|jointly)\b/gi;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is left of the words when everybody registered is taken out; null when nobody else is meant. */
export const unregisteredIn = (words: string, parties: readonly string[]): string | null => {
  const longestFirst = [...parties].sort((a, b) => b.length - a.length);
  const without = longestFirst.reduce(
    (left, party) => left.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(party)}(?![\\p{L}\\p{N}])`, 'giu'), ' '),
    words,
  );
  const left = without
    .replaceAll(PART_WORDS, ' ')
    .replaceAll(/[\s,;/&]+/g, ' ')
    .trim();
  return left === '' ? null : left;
};

/** whoever is responsible is a registered party: an organization that takes part, or a body. */
export const responsibleNotRegistered: Rule = (evidence, { parties }) =>
  openKeyActions(evidence).flatMap((action) => {
    const { code, lead, responsibleAsPrinted } = action;
    const unknown = responsibleAsPrinted === undefined ? null : unregisteredIn(responsibleAsPrinted, parties);
    if (unknown === null) return [];
    return [
      aboutKeyAction(action, {
        rule: 'responsible-not-registered',
        severity: 'warn',
        expected: 'registered parties',
        observed: responsibleAsPrinted ?? null,
        note: `Of those responsible for ${code}, "${unknown}" is no registered party; ${lead} answers for it.`,
      }),
    ];
  });
