import { openKeyActions } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

/** a time frame ends on a day; what goes on is bounded by the programme's end, and without any end is never overdue. */
export const timeFrameWithoutEnd: Rule = (evidence, { end }) =>
  openKeyActions(evidence)
    .filter(({ window, windowFrom }) => window === null || windowFrom === 'programme-end')
    .map((action) =>
      aboutKeyAction(action, {
        rule: 'time-frame-without-end',
        severity: 'warn',
        expected: end,
        observed: action.timeFrameAsPrinted ?? null,
        note:
          action.window === null
            ? `${action.code} gives no day by which it is done, so it can never be overdue.`
            : `${action.code} gives no end of its own; it is taken to end with the programme, on ${action.window.end}.`,
      }),
    );
