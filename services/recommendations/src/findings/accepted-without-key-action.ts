import { responses } from './evidence.js';
import { aboutRecommendation, type Rule } from './rule.js';

const AGREES = /^\W*(?:fully |largely )?(?:agree|accept|concur)/i;

/** what is accepted, or agreed to in words, leads to a key action or to a written reason why not. */
export const acceptedWithoutKeyAction: Rule = (evidence) => {
  const answered = new Set([...evidence.keyActions.values()].map(({ recommendation }) => recommendation));
  return responses(evidence)
    .filter(({ code, response: { disposition, text, reason } }) => {
      const isAccepted = disposition === 'accepted' || (disposition === 'not-stated' && AGREES.test(text));
      return isAccepted && reason === undefined && !answered.has(code);
    })
    .map((recommendation) =>
      aboutRecommendation(recommendation, {
        rule: 'accepted-without-key-action',
        severity: 'hold',
        expected: 'a key action, or a reason',
        observed: null,
        note: `The response to ${recommendation.code} agrees, and nobody undertakes anything or says why not.`,
      }),
    );
};
