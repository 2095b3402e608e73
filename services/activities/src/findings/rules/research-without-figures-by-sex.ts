import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../problem.js';
import type { Rule } from './rule.js';

/** R7: every upload of research is checked for figures given for women and men apart. */
export const researchWithoutFiguresBySex: Rule = ({ research }) =>
  [...research.values()]
    .filter(({ sexDisaggregated, isDropped }) => !sexDisaggregated && !isDropped)
    .map(({ title, byWhom, on, events }) => ({
      rule: 'research-without-figures-by-sex',
      severity: 'warn',
      scope: byWhom[0] ?? WHOLE_PROGRAMME,
      period: periodOf(on),
      subject: title,
      expected: 'figures for women and men apart',
      observed: 'figures for all together',
      difference: null,
      unit: 'words',
      note: `"${title}" does not give its figures for women and men apart.`,
      inputEvents: events,
    }));
