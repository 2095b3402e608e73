import { type KnownKeyAction, openKeyActions } from './evidence.js';
import { WHOLE_PROGRAMME } from './problem.js';
import { aboutKeyAction, type Rule } from './rule.js';

const FILLERS = new Set(['a', 'an', 'and', 'the', 'of', 'for', 'to', 'in', 'on', 'with', 'under', 'by']);
const ALIKE = 0.8;
const FEWEST_WORDS = 3;

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FILLERS.has(word)));

/** The shorter text says nothing, or almost nothing, that the longer one does not say. */
export const areAlike = (one: string, other: string): boolean => {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (few.size < FEWEST_WORDS) return false;
  return [...few].filter((word) => many.has(word)).length / few.size >= ALIKE;
};

const conflictsOf = (one: KnownKeyAction, other: KnownKeyAction): string[] => {
  const differs = (what: string, a: string | undefined, b: string | undefined): string[] =>
    a === b ? [] : [`${what}: ${a ?? 'none'} or ${b ?? 'none'}`];
  return [
    ...differs('time frame', one.timeFrameAsPrinted, other.timeFrameAsPrinted),
    ...differs('responsible', one.responsibleAsPrinted ?? one.lead, other.responsibleAsPrinted ?? other.lead),
  ];
};

/** one act is one key action, whatever number of recommendations it answers; its conflicts are named. */
export const keyActionsAlike: Rule = (evidence) => {
  const actions = openKeyActions(evidence);
  return actions.flatMap((one, index) =>
    actions
      .slice(index + 1)
      .filter((other) => !one.linked.includes(other.id) && !other.linked.includes(one.id))
      .filter((other) => areAlike(one.text, other.text))
      .map((other) => {
        const conflicts = conflictsOf(one, other);
        const contradiction =
          conflicts.length === 0 ? 'They agree in everything.' : `They differ in ${conflicts.join('; ')}.`;
        return {
          ...aboutKeyAction(one, {
            rule: 'key-actions-alike',
            severity: 'hold',
            expected: 'one key action, or a link between the two',
            observed: `${one.code}: ${one.text} / ${other.code}: ${other.text}`,
            note: `${one.code} and ${other.code} seem to be the same act. ${contradiction}`,
            inputEvents: [...one.events, ...other.events],
          }),
          scope: one.lead === other.lead ? one.lead : WHOLE_PROGRAMME,
          subject: `${one.code} and ${other.code}`,
        };
      }),
  );
};
