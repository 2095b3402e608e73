import { acceptedWithoutKeyAction } from './accepted-without-key-action.js';
import { addresseeNotRegistered } from './addressee-not-registered.js';
import { commentSaysDone } from './comment-says-done.js';
import { costedKeyActionWithoutBudget } from './costed-key-action-without-budget.js';
import { dispositionMissing } from './disposition-missing.js';
import { evaluationContradictsItself } from './evaluation-contradicts-itself.js';
import { evaluationManagedByProgramme } from './evaluation-managed-by-programme.js';
import type { EventReference, Evidence } from './evidence.js';
import { keyActionWithoutNumber } from './key-action-without-number.js';
import { keyActionsAlike } from './key-actions-alike.js';
import { parentMissing } from './parent-missing.js';
import type { FoundProblem } from './problem.js';
import type { ProgrammeTerms } from './programme-terms.js';
import { recommendationBeyondProgramme } from './recommendation-beyond-programme.js';
import { recommendationCutShort } from './recommendation-cut-short.js';
import { recommendationWithoutAddressee } from './recommendation-without-addressee.js';
import { responsibleNotRegistered } from './responsible-not-registered.js';
import type { Rule } from './rule.js';
import { statusInTimeFrame } from './status-in-time-frame.js';
import { statusLeftBlank } from './status-left-blank.js';
import { statusOutsideVocabulary } from './status-outside-vocabulary.js';
import { timeFrameWithoutEnd } from './time-frame-without-end.js';
import { windowBeyondProgramme } from './window-beyond-programme.js';
import { wordMisspelt } from './word-misspelt.js';

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
      ...[...recommendations.values()].map(({ events, response }) => [...events, ...(response?.events ?? [])]),
    ];
    return chains
      .filter((events) => events.some(({ id }) => seen.has(id)))
      .flatMap((events) => events.filter(({ id }) => !seen.has(id)));
  };
