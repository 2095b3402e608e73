import { openKeyActions, statedStatus } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

/** a blank is no status; it does not say that nothing was begun. */
export const statusLeftBlank: Rule = (evidence) =>
  openKeyActions(evidence)
    .filter((action) => !statedStatus(action))
    .map((action) =>
      aboutKeyAction(action, {
        rule: 'status-left-blank',
        severity: 'warn',
        expected: 'planned, ongoing, completed or dropped',
        observed: null,
        note: `Nobody has stated how ${action.code} stands: it may have begun, or not.`,
      }),
    );
