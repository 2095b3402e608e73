import { isSame } from '@concert/findings';
import { Finding, FINDINGS_ORDER, type FindingsFilter } from '@concert/findings/view';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { type MomentPageQuery, type MomentQuery, type Page, pageIn, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import type { FoundProblem } from '../domain/reconciliation/problem.js';
import { reconcile } from '../domain/reconciliation/reconcile.js';
import { inputEventsOf } from '../input-events.js';
import { findingIdsOf } from './finding-id.js';
import { ProgrammeEvidence } from './programme-evidence.js';
import { termsOf } from './programme-terms.js';

const figuresOf = ({ expected, observed, difference, unit }: Pick<Finding, keyof FoundProblem & keyof Finding>) => ({
  expected,
  observed,
  difference,
  unit,
});

/**
 * What did not agree in the figures as true on a day, judged by the rules of today: derived anew, since a finding is
 * raised when the figures become known and not when they are true.
 */
@Injectable()
export class FindingsAsOfQuery {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly evidence: ProgrammeEvidence,
    private readonly rows: ViewRows,
  ) {}

  /** @throws Unknown when no such programme was established */
  async page(
    programme: string,
    filter: FindingsFilter,
    { asOf, knownAt, ...page }: MomentPageQuery,
  ): Promise<Page<Finding>> {
    const findings = await this.all(programme, { asOf, knownAt });
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
    return pageIn(
      findings.filter((finding) => wanted.every(([column, value]) => finding[column as keyof Finding] === value)),
      FINDINGS_ORDER,
      page,
    );
  }

  /** As they stand or, given a moment, as they stood. */
  async of(programme: string, moment: MomentQuery): Promise<readonly Finding[]> {
    if (moment.asOf !== undefined) return this.all(programme, moment);
    return (await this.rows.of(programme, moment)).all(Finding);
  }

  /** @throws Unknown when no such programme was established */
  private async all(programme: string, { asOf, knownAt }: MomentQuery): Promise<Finding[]> {
    const terms = termsOf(await this.directory.programme(programme));
    const evidence = await this.evidence.at(programme, { asOf, knownAt });
    const recorded = await (await this.rows.of(programme, { knownAt })).all(Finding);
    const known = new Map(recorded.map((finding) => [finding.id, finding]));
    const idOf = findingIdsOf(programme);
    return reconcile(evidence, terms).map((problem) => {
      const id = idOf(problem);
      return asFinding({ id, programme }, problem, known.get(id));
    });
  }
}

/** An explanation holds for the figures that were explained, and for no others. */
const asFinding = (
  identity: Pick<Finding, 'id' | 'programme'>,
  { waivedBy, inputEvents, ...problem }: FoundProblem,
  known: Finding | undefined,
): Finding => {
  const isExplained =
    known !== undefined && known.explanation !== null && isSame(figuresOf(known), figuresOf({ ...problem } as Finding));
  return {
    ...identity,
    ...problem,
    subject: problem.subject ?? null,
    currency: problem.currency ?? null,
    derived: problem.derived ?? false,
    range: problem.range ?? null,
    status: waivedBy ? 'resolved' : isExplained ? 'explained' : 'open',
    explanation: isExplained ? known.explanation : null,
    explainedBy: isExplained ? known.explainedBy : null,
    resolvedBy: waivedBy ? 'waiver' : null,
    inputEvents: inputEventsOf([...inputEvents, ...(waivedBy ? [waivedBy] : [])]),
    assignedTo: known?.assignedTo ?? null,
    raisedAt: known?.raisedAt ?? null,
    changedAt: known?.changedAt ?? null,
  } as Finding;
};
