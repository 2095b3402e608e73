import type { EventReference } from '@concert/findings';
import type { Evidence } from './evidence/index.js';
import type { FoundProblem } from './problem.js';
import type { ProgrammeTerms } from './programme-terms.js';
import { beneficiariesInOneCell } from './rules/beneficiaries-in-one-cell.js';
import { childrenReachedNearDirect } from './rules/children-reached-near-direct.js';
import { countDiffersFromList, statementsContradict } from './rules/document-statements.js';
import { ethnicGroupsZeroThoughPlanned } from './rules/ethnic-groups-zero-though-planned.js';
import { indicatorFell } from './rules/indicator-fell.js';
import { indicatorGroupsDiffer } from './rules/indicator-groups-differ.js';
import { moreDistributedThanPrinted } from './rules/more-distributed-than-printed.js';
import { narrativeOlderThanFigures } from './rules/narrative-older-than-figures.js';
import { printRunPartsDiffer } from './rules/print-run-parts-differ.js';
import { researchWithoutFiguresBySex } from './rules/research-without-figures-by-sex.js';
import { resultCodesLeaveGap, resultTermsMixed } from './rules/result-codes.js';
import type { Rule } from './rules/rule.js';
import { sectionLeftBlank } from './rules/section-left-blank.js';

const RULES: readonly Rule[] = [
  sectionLeftBlank,
  narrativeOlderThanFigures,
  statementsContradict,
  countDiffersFromList,
  indicatorFell,
  resultCodesLeaveGap,
  resultTermsMixed,
  researchWithoutFiguresBySex,
  printRunPartsDiffer,
  moreDistributedThanPrinted,
  beneficiariesInOneCell,
  ethnicGroupsZeroThoughPlanned,
  childrenReachedNearDirect,
  indicatorGroupsDiffer,
];

/** Everything that is missing or contradicts itself as it stands. The clock is not asked: the evidence alone decides. */
export const assess = (evidence: Evidence, terms: ProgrammeTerms): FoundProblem[] =>
  RULES.flatMap((rule) => rule(evidence, terms));

/** What was said since, of what the finding was about. */
export const newInputsIn =
  ({ streams }: Evidence) =>
  ({ inputEvents }: Pick<FoundProblem, 'inputEvents'>): EventReference[] => {
    const seen = new Set(inputEvents.map(({ id }) => id));
    return [...streams.values()]
      .filter((events) => events.some(({ id }) => seen.has(id)))
      .flatMap((events) => events.filter(({ id }) => !seen.has(id)));
  };
