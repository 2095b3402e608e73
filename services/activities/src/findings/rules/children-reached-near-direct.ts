import { WHOLE_PROGRAMME } from '../problem.js';
import type { Rule } from './rule.js';

/** Nearer than this, in parts of the count, two figures may tell of the same people. */
const NEAR = 0.1;
const CHILDREN = ['girls', 'boys'] as const;

/** children reached by one piece of work, told beside girls and boys in all: are these the same people? */
export const childrenReachedNearDirect: Rule = ({ beneficiaries, reached }) =>
  [...beneficiaries.values()]
    .filter(({ scope, reach }) => scope === WHOLE_PROGRAMME && reach === 'direct')
    .flatMap(({ period, cells, events }) => {
      const counts = CHILDREN.map((child) => cells.find(({ group }) => group === child)?.count ?? null);
      if (counts.some((count) => count === null)) return [];
      const children = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      return reached
        .filter(({ reached: told }) => told.who === 'children')
        .filter(({ reached: told }) => Math.abs(told.count - children) <= children * NEAR)
        .map(({ title, reached: told, event }) => ({
          rule: 'children-reached-near-direct' as const,
          severity: 'info' as const,
          scope: WHOLE_PROGRAMME,
          period,
          subject: title,
          expected: String(children),
          observed: String(told.count),
          difference: String(Math.abs(told.count - children)),
          unit: 'words' as const,
          note: `"${title}" reached ${told.isMinimum ? 'more than ' : ''}${told.count} children; girls and boys are ${children} in all. Are these the same people?`,
          inputEvents: [...events, event],
        }));
    });
