import { openKeyActions, statedStatus } from './evidence.js';
import { aboutKeyAction, type Rule } from './rule.js';

/** a status is spelled as the vocabulary spells it; the document's own spelling is kept beside it. */
export const statusOutsideVocabulary: Rule = (evidence) =>
  openKeyActions(evidence).flatMap((action) => {
    const stated = statedStatus(action);
    const printed = stated?.statusAsPrinted;
    if (!stated || printed === undefined || printed === stated.status) return [];
    return [
      aboutKeyAction(action, {
        rule: 'status-outside-vocabulary',
        severity: 'warn',
        expected: stated.status,
        observed: printed,
        note: `The document writes "${printed}"; it was read as ${stated.status}.`,
      }),
    ];
  });
