import { openKeyActions } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

/** a key action ends with the programme at the latest. An approved extension moves that day. */
export const windowBeyondProgramme: Rule = (evidence, { end }) =>
  openKeyActions(evidence).flatMap((action) => {
    const { window } = action;
    if (window === null || window.end <= end) return [];
    return [
      aboutKeyAction(action, {
        rule: 'window-beyond-programme',
        severity: 'hold',
        expected: end,
        observed: window.end,
        unit: 'date',
        note: `${action.code} runs to ${window.end}; the programme ends on ${end} and no later end was approved.`,
      }),
    ];
  });
