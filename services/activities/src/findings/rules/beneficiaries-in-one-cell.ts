import { HOLDS } from '../../beneficiaries/beneficiaries.js';
import type { Rule } from './rule.js';

/** a cell holds one value; women and girls in one cell cannot be told apart any more. */
export const beneficiariesInOneCell: Rule = ({ beneficiaries }) =>
  [...beneficiaries.values()].flatMap(({ period, scope, reach, cells, events }) =>
    cells.flatMap(({ group, count }) => {
      const parts = HOLDS[group];
      if (!parts) return [];
      return [
        {
          rule: 'beneficiaries-in-one-cell',
          severity: 'warn',
          scope,
          period,
          subject: `${reach} ${group}`,
          expected: parts.join(' | '),
          observed: count === null ? null : String(count),
          difference: null,
          unit: 'words',
          note: `One cell holds ${parts.join(' and ')}: how many of each is not known.`,
          inputEvents: events,
        },
      ];
    }),
  );
