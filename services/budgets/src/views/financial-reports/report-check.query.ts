import type { RecordedEvent } from '@concert/event-sourcing';
import { findingIdsOf, isSame } from '@concert/findings';
import { Finding } from '@concert/findings/view';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { readFigures } from '../../financial-report/amounts.query.js';
import { submitFinancialReport } from '../../financial-report/financial-report.decisions.js';
import {
  financialReport,
  type FinancialReportSubmitted,
  type SubmitFinancialReport,
  WHOLE_PROGRAMME,
} from '../../financial-report/financial-report.js';
import { type Evidence, withEvent } from '../../reconciliation/evidence.js';
import type { FoundProblem } from '../../reconciliation/problem.js';
import { ProgrammeEvidence } from '../../reconciliation/programme-evidence.query.js';
import { reconcile } from '../../reconciliation/reconcile.js';
import { termsOf } from '../../reconciliation/terms-of.query.js';

/** A finding that figures would raise or end; without its events, since nothing is recorded. */
export interface ExpectedFinding extends Omit<FoundProblem, 'inputEvents' | 'waivedBy'> {
  readonly id: string;
}

export interface ReportCheck {
  /** Whether figures for the scope and period are there: then these would be a restatement. */
  readonly isRestatement: boolean;
  readonly raised: readonly ExpectedFinding[];
  /** Findings that stand already and would say something else. */
  readonly changed: readonly ExpectedFinding[];
  /** Findings that would be resolved. */
  readonly resolved: readonly ExpectedFinding[];
}

const HERE = '00000000-0000-0000-0000-000000000000';

/** What would be questioned, were the figures submitted now? Nothing is stored. */
@Injectable()
export class ReportCheckQuery {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly programmeEvidence: ProgrammeEvidence,
    private readonly rows: ViewRows,
  ) {}

  /**
   * @throws Unknown       no such programme, or the agency takes no part in it
   * @throws InvalidInput  an amount has more digits than its currency
   * @throws FinancialReportCurrencyDiffers
   */
  async check({ data, context }: SubmitFinancialReport): Promise<ReportCheck> {
    const { programme, scope, period } = data;
    const facts = await this.directory.programme(programme);
    if (scope !== WHOLE_PROGRAMME) requireParticipant(facts, scope, 'scope');
    const figures = readFigures(data.figures, data.currency ?? facts.currency);
    const [submitted] = submitFinancialReport(
      financialReport.initial,
      { data: { ...data, figures }, context },
      { report: HERE, currency: facts.currency },
    );
    const { evidence, position } = await this.programmeEvidence.of(programme);
    const terms = termsOf(facts);
    const standing = (of: Evidence): FoundProblem[] => reconcile(of, terms).filter(({ waivedBy }) => !waivedBy);
    const idOf = findingIdsOf(programme);
    const named = (problems: FoundProblem[]): Map<string, FoundProblem> =>
      new Map(problems.map((problem) => [idOf(problem), problem]));
    const before = named(standing(evidence));
    const after = named(standing(withEvent(evidence, assumed(submitted!, programme, position + 1n))));
    const accepted = await this.accepted(programme);
    return {
      isRestatement: evidence.reports.has(`${scope}/${period}`),
      raised: [...after]
        .filter(([id, problem]) => !before.has(id) && !isAccepted(accepted.get(id), problem))
        .map(expected),
      changed: [...after]
        .filter(([id, problem]) => before.has(id) && !isSame(figuresOf(before.get(id)!), figuresOf(problem)))
        .map(expected),
      resolved: [...before].filter(([id]) => !after.has(id)).map(expected),
    };
  }

  private async accepted(programme: string): Promise<Map<string, Finding>> {
    const findings = await (await this.rows.of(programme)).all(Finding);
    return new Map(findings.filter(({ resolvedBy }) => resolvedBy === 'acceptance').map((each) => [each.id, each]));
  }
}

const figuresOf = ({
  expected: computed,
  observed,
  difference,
  unit,
}: Pick<FoundProblem, 'expected' | 'observed' | 'difference'> & { readonly unit: string }): object => ({
  computed,
  observed,
  difference,
  unit,
});

const isAccepted = (known: Finding | undefined, problem: FoundProblem): boolean =>
  known !== undefined && isSame(figuresOf(known), figuresOf(problem));

const expected = ([id, { inputEvents: _, waivedBy: __, ...problem }]: [string, FoundProblem]): ExpectedFinding => ({
  id,
  ...problem,
});

/** As the log would give it back, had it been recorded. */
const assumed = (event: FinancialReportSubmitted, programme: string, position: bigint): RecordedEvent => ({
  ...event,
  id: HERE,
  version: 1,
  stream: HERE,
  streamVersion: 1,
  position,
  programme,
  effectiveDate: event.effectiveDate ?? '',
  recordedAt: '',
  actor: { user: HERE, organization: HERE, role: 'service' },
  correlationId: HERE,
  causationId: HERE,
  visibility: 'shared',
});
