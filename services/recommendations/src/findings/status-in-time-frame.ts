import { openKeyActions } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

const IS_STATUS = /^\W*(?:planned|on-?going|completed|done|dropped|not (?:yet )?(?:started|initiated)|initiated)\W*$/i;

/** a time frame says when, not how it stands. */
export const statusInTimeFrame: Rule = (evidence) =>
  openKeyActions(evidence)
    .filter(({ timeFrameAsPrinted }) => timeFrameAsPrinted !== undefined && IS_STATUS.test(timeFrameAsPrinted))
    .map((action) =>
      aboutKeyAction(action, {
        rule: 'status-in-time-frame',
        severity: 'warn',
        expected: 'a time frame',
        observed: action.timeFrameAsPrinted ?? null,
        note: `"${action.timeFrameAsPrinted}" stands where ${action.code} should say by when.`,
      }),
    );
