import { findingIdsOf, type Reconciliation } from '@concert/findings';
import { FindingsJudge } from '@concert/findings/handling';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { Injectable } from '@nestjs/common';
import type { FoundProblem } from '../reconciliation/problem.js';
import { ProgrammeEvidence } from '../reconciliation/programme-evidence.query.js';
import { reconcile } from '../reconciliation/reconcile.js';
import { termsOf } from '../reconciliation/terms-of.query.js';
import { newInputsIn } from './finding.js';

/** What does not agree in the money of a programme. */
@Injectable()
export class BudgetsJudge extends FindingsJudge<FoundProblem> {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly programmeEvidence: ProgrammeEvidence,
  ) {
    super();
  }

  async judge(programme: string): Promise<{ reconciliation: Reconciliation<FoundProblem>; position: bigint }> {
    const { evidence, position } = await this.programmeEvidence.of(programme);
    const problems = reconcile(evidence, termsOf(await this.directory.programme(programme)));
    return { reconciliation: { problems, idOf: findingIdsOf(programme), newInputs: newInputsIn(evidence) }, position };
  }
}
