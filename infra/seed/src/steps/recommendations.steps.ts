import type { Facts, KeyActionFact, RecommendationFact } from '../facts.js';
import { at, byPmo, known, sourced, type Step } from './step.js';

const under = (facts: Facts, code: string, path: string): string =>
  at(facts, 'recommendations', `recommendations/${encodeURIComponent(code)}/${path}`);

const nameOf = (recommendation: string, text: string): string => `key action of ${recommendation}: ${text}`;

const agreed = (
  facts: Facts,
  { code: recommendation }: RecommendationFact,
  { code, statusAsPrinted: _status, comment: _comment, ...terms }: KeyActionFact,
): Step => {
  const effectiveDate = facts.evaluation.standsOn;
  const action = { ...(code !== null && { code }), effectiveDate, ...sourced(facts, terms) };
  return {
    ...byPmo('key actions', under(facts, recommendation, 'key-actions'), action),
    saves: nameOf(recommendation, terms.text),
  };
};

/** How a key action stands, where the document says so: each of its spellings of "ongoing" means the same. */
const followedUp = (
  facts: Facts,
  { code }: RecommendationFact,
  { text, source, statusAsPrinted, comment }: KeyActionFact,
): Step[] => {
  if (statusAsPrinted === null && comment === null) return [];
  const { standsOn: on, standsOnReason: reason } = facts.evaluation;
  const progress = {
    status: statusAsPrinted === null ? 'not-stated' : 'ongoing',
    ...(statusAsPrinted !== null && { statusAsPrinted }),
    ...(comment !== null && { comment }),
  };
  return [
    byPmo(
      'follow-ups',
      (ids) => under(facts, code, `key-actions/${encodeURIComponent(known(ids, nameOf(code, text)))}/progress`),
      { ...progress, ...sourced(facts, { on, reason, source }) },
    ),
  ];
};

/** What was recommended, answered, promised and done. */
export const recommendations = (facts: Facts): Step[] => {
  const { evaluation, recommendations: all, issuedOn, issuedOnReason, standsOn } = facts.evaluation;
  return [
    byPmo('evaluations', at(facts, 'recommendations', 'evaluations'), sourced(facts, evaluation)),
    ...all.map(({ response: _response, disposition: _disposition, keyActions: _actions, ...recommendation }) => {
      const dated = { ...recommendation, addressees: [], effectiveDate: issuedOn, reason: issuedOnReason };
      return byPmo('recommendations', at(facts, 'recommendations', 'recommendations'), sourced(facts, dated));
    }),
    ...all.map(({ code, response: text, disposition, source }) => {
      // No reason: here it would be the reason of the disposition, which the document does not give.
      const response = { disposition, text, effectiveDate: standsOn, source };
      return byPmo('management responses', under(facts, code, 'response'), sourced(facts, response));
    }),
    ...all.flatMap((each) => each.keyActions.map((action) => agreed(facts, each, action))),
    ...all.flatMap((each) => each.keyActions.flatMap((action) => followedUp(facts, each, action))),
  ];
};
