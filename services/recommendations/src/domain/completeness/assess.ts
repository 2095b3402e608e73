import type { Evidence, EventReference } from './evidence.js';
import type { FoundProblem } from './problem.js';
import type { ProgrammeTerms } from './programme-terms.js';
import { acceptedWithoutKeyAction } from './rules/accepted-without-key-action.js';
import { commentSaysDone } from './rules/comment-says-done.js';
import { addresseeNotRegistered } from './rules/addressee-not-registered.js';
import { costedKeyActionWithoutBudget } from './rules/costed-key-action-without-budget.js';
import { dispositionMissing } from './rules/disposition-missing.js';
import { evaluationManagedByProgramme } from './rules/evaluation-managed-by-programme.js';
import { evaluationContradictsItself } from './rules/evaluation-contradicts-itself.js';
import { keyActionWithoutNumber } from './rules/key-action-without-number.js';
import { keyActionsAlike } from './rules/key-actions-alike.js';
import { parentMissing } from './rules/parent-missing.js';
import { recommendationBeyondProgramme } from './rules/recommendation-beyond-programme.js';
import { recommendationCutShort } from './rules/recommendation-cut-short.js';
import { recommendationWithoutAddressee } from './rules/recommendation-without-addressee.js';
import { responsibleNotRegistered } from './rules/responsible-not-registered.js';
import type { Rule } from './rules/rule.js';
import { statusInTimeFrame } from './rules/status-in-time-frame.js';
import { statusLeftBlank } from './rules/status-left-blank.js';
import { statusOutsideVocabulary } from './rules/status-outside-vocabulary.js';
import { timeFrameWithoutEnd } from './rules/time-frame-without-end.js';
import { windowBeyondProgramme } from './rules/window-beyond-programme.js';
import { wordMisspelt } from './rules/word-misspelt.js';

const RULES: readonly Rule[] = [
  acceptedWithoutKeyAction,
  keyActionWithoutNumber,
  keyActionsAlike,
  statusOutsideVocabulary,
  statusLeftBlank,
  statusInTimeFrame,
  timeFrameWithoutEnd,
  responsibleNotRegistered,
  commentSaysDone,
  dispositionMissing,
  parentMissing,
  windowBeyondProgramme,
  recommendationBeyondProgramme,
  costedKeyActionWithoutBudget,
  evaluationManagedByProgramme,
  evaluationContradictsItself,
  recommendationWithoutAddressee,
  recommendationCutShort,
  addresseeNotRegistered,
  wordMisspelt,
];

/** Everything that is missing or contradicts itself as it stands. The clock is not asked: the evidence alone decides. */
export const assess = (evidence: Evidence, terms: ProgrammeTerms): FoundProblem[] =>
  RULES.flatMap((rule) => rule(evidence, terms));

/** What was said since, of what the finding was about. */
export const newInputsIn =
  ({ recommendations, keyActions }: Evidence) =>
  ({ inputEvents }: Pick<FoundProblem, 'inputEvents'>): EventReference[] => {
    const seen = new Set(inputEvents.map(({ id }) => id));
    const chains = [
      ...[...keyActions.values()].map(({ events }) => events),
      ...[...recommendations.values()].map(({ event, response }) => (response ? [event, response.event] : [event])),
    ];
    return chains
      .filter((events) => events.some(({ id }) => seen.has(id)))
      .flatMap((events) => events.filter(({ id }) => !seen.has(id)));
  };
