import { periodOf } from '@concert/reference-data';
import type { Rule } from './rule.js';

/** K09: no more copies reach the sites than were printed. */
export const moreDistributedThanPrinted: Rule = ({ products }) =>
  [...products.values()].flatMap(({ title, lead, printRuns, distributed }) => {
    const first = printRuns[0];
    const printed = printRuns.reduce((copies, run) => copies + run.total, 0);
    const handedOut = distributed.reduce((copies, each) => copies + (each.copies ?? 0), 0);
    if (!first || handedOut <= printed) return [];
    return [
      {
        rule: 'more-distributed-than-printed',
        severity: 'warn',
        scope: lead,
        period: periodOf(first.on),
        subject: title,
        expected: String(printed),
        observed: String(handedOut),
        difference: String(handedOut - printed),
        unit: 'words',
        note: `${handedOut} copies reached the sites, and ${printed} were printed.`,
        inputEvents: [...printRuns.flatMap(({ events }) => events), ...distributed.map(({ event }) => event)],
      },
    ];
  });
