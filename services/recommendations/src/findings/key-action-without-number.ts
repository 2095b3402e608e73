import { openKeyActions } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

/** every key action has a number in its document; the platform's own are marked with a `u`. */
export const keyActionWithoutNumber: Rule = (evidence) =>
  openKeyActions(evidence)
    .filter(({ code, recommendation }) => code.startsWith(`${recommendation}.u`))
    .map((action) =>
      aboutKeyAction(action, {
        rule: 'key-action-without-number',
        severity: 'warn',
        expected: `a number under ${action.recommendation}`,
        observed: null,
        note: `The document gives "${action.text}" no number; it is kept as ${action.code}.`,
      }),
    );
