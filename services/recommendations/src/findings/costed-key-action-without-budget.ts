import { openKeyActions } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

/** what cannot be done without money names the budget it is paid from. */
export const costedKeyActionWithoutBudget: Rule = (evidence) =>
  openKeyActions(evidence)
    .filter(({ costed, budget }) => costed === true && budget === undefined)
    .map((action) =>
      aboutKeyAction(action, {
        rule: 'costed-key-action-without-budget',
        severity: 'hold',
        expected: 'a budget',
        observed: null,
        note: `${action.code} costs money, and no budget is named for it.`,
      }),
    );
