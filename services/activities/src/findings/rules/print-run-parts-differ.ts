import { periodOf } from '@concert/reference-data';
import type { Rule } from './rule.js';

/** the parts of a print run add up to its total. */
export const printRunPartsDiffer: Rule = ({ products }) =>
  [...products.values()].flatMap(({ title, lead, printRuns }) =>
    printRuns.flatMap(({ parts, total, on, events }, index) => {
      const sum = parts.reduce((copies, part) => copies + part.copies, 0);
      if (parts.length === 0 || sum === total) return [];
      return [
        {
          rule: 'print-run-parts-differ',
          severity: 'warn',
          scope: lead,
          period: periodOf(on),
          subject: `${title}, print run ${index + 1}`,
          expected: String(sum),
          observed: String(total),
          difference: String(Math.abs(sum - total)),
          unit: 'words',
          note: `The parts of the print run add up to ${sum} copies; ${total} are told as its total.`,
          inputEvents: events,
        },
      ];
    }),
  );
