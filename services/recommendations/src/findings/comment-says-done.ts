import { openKeyActions, statedStatus } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

const DONE =
  /\b(?:has|have|had|was|were) (?:been )?(?:already )?(?:shared|held|completed|done|finished|published|submitted|sent|carried out|delivered)\b/i;

/** when a comment says that it is done, the status says so too. */
export const commentSaysDone: Rule = (evidence) =>
  openKeyActions(evidence).flatMap((action) => {
    const comment = action.followUps.findLast((followUp) => followUp.comment !== undefined)?.comment;
    const status = statedStatus(action)?.status;
    if (comment === undefined || !DONE.test(comment) || status === 'completed' || status === 'dropped') return [];
    return [
      aboutKeyAction(action, {
        rule: 'comment-says-done',
        severity: 'info',
        expected: 'completed',
        observed: status ?? null,
        note: `The comment on ${action.code} says that it was done: "${comment}". Its status is ${status ?? 'blank'}.`,
      }),
    ];
  });
