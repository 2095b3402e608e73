import { FindingsOnDay } from '@concert/findings/handling';
import { Finding, findingAsFound, FINDINGS_ORDER, type FindingsFilter } from '@concert/findings/view';
import { type MomentPageQuery, type MomentQuery, type Page, pageIn, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { inputEventsOf } from '../reconciliation/input-events.response.js';
import { ProgrammeEvidence } from '../reconciliation/programme-evidence.query.js';
import { reconcile, reconcileOnDay } from '../reconciliation/reconcile.js';
import { TermsAt } from '../reconciliation/terms-at.query.js';
import { findingIdsOf } from './finding-id.js';

/**
 * What did not agree in the figures as true on a day, judged by the rules of that day: derived anew, since a finding is
 * raised when the figures become known and not when they are true.
 */
@Injectable()
export class FindingsAsOfQuery extends FindingsOnDay {
  constructor(
    private readonly termsAt: TermsAt,
    private readonly evidence: ProgrammeEvidence,
    private readonly rows: ViewRows,
  ) {
    super();
  }

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
    const terms = await this.termsAt.of(programme, { asOf, knownAt });
    const evidence = await this.evidence.at(programme, { asOf, knownAt });
    const recorded = await (await this.rows.of(programme, { knownAt })).all(Finding);
    const known = new Map(recorded.map((finding) => [finding.id, finding]));
    const idOf = findingIdsOf(programme);
    const judged = asOf === undefined ? reconcile(evidence, terms) : reconcileOnDay(evidence, terms);
    return judged.map((problem) => {
      const id = idOf(problem);
      const { waivedBy, inputEvents } = problem;
      const inputs = inputEventsOf([...inputEvents, ...(waivedBy ? [waivedBy] : [])]);
      return findingAsFound(problem, { id, programme }, inputs, known.get(id));
    });
  }
}
