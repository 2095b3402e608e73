import type { CommittedDefinition } from '@concert/contracts/agencies';
import type { Moment } from '@concert/event-sourcing';
import { money, type Money } from '@concert/money';
import { cutOffOf, type Period } from '@concert/reference-data';
import { inOrderOf, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Participant } from '../../participant/participant.js';
import { asReported, committedIn, deliveryOf, together, totalOf } from './explained-figure.query.js';
import type { ExplainedFigureResponse } from './explained-figure.response.js';
import type { EarmarkResponse, MoneyViewResponse, PeriodResponse, ReportedPeriodResponse } from './money.response.js';
import { AllocationRow, EarmarkEntryRow, FinancialReportRow, TrancheRow, TransferRow } from './money.view.js';

export interface MoneyQuestion {
  readonly programme: string;
  readonly currency: string;
  readonly definition: CommittedDefinition;
  /** Whether every agency's figures are shown, or the participant's own beside the totals. */
  readonly overseer: boolean;
  /** As true on, or known on, a day; left out: as it stands. */
  readonly moment?: Moment;
}

const WHOLE_PROGRAMME = 'programme';

@Injectable()
export class MoneyQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly participant: Participant,
  ) {}

  async of(question: MoneyQuestion): Promise<MoneyViewResponse> {
    const { programme, currency, overseer } = question;
    const then = await this.rows.of(programme, question.moment);
    const [allocations, earmarked, arrived, scheduled, reports] = await Promise.all([
      then.all(AllocationRow),
      then.all(EarmarkEntryRow),
      then.all(TransferRow),
      then.all(TrancheRow),
      then.all(FinancialReportRow),
    ]);
    const allocated = allocatedBy(allocations, currency);
    const transfers = inOrderOf(arrived, 'valueDate', 'transfer');
    const tranches = inOrderOf(scheduled, 'tranche');
    const periods = [...new Set(reports.map(({ period }) => period))].sort();
    const agencies = [...allocated.keys()];
    return {
      currency,
      allocated: {
        own: this.ownAllocation(allocated),
        programme: together(
          [...allocated].map(([agency, value]) => [agency, { value, explanation: '' }]),
          currency,
        ),
        ...(overseer && { agencies: Object.fromEntries(allocated) }),
      },
      earmarks: setAside(earmarked, currency),
      transferred: {
        programme: {
          value: totalOf(transfers, currency).amount,
          explanation: `${transfers.length} transfers of the fund added up.`,
        },
        transfers: transfers.map(({ programme: _programme, ...transfer }) => transfer),
      },
      tranches: tranches.map(({ programme: _programme, ...tranche }) => tranche),
      periods: periods.map((period) => {
        const ofPeriod = reports.filter((report) => report.period === period);
        return this.period(question, period, agencies, transfers, ofPeriod);
      }),
    };
  }

  private ownAllocation(allocated: ReadonlyMap<string, string>): ExplainedFigureResponse {
    const { code } = this.participant;
    const value = allocated.get(code) ?? null;
    return {
      value,
      explanation: value ? `Allocations to ${code} added up.` : `Nothing is allocated to ${code}.`,
    };
  }

  private period(
    question: MoneyQuestion,
    period: string,
    agencies: readonly string[],
    transfers: readonly TransferRow[],
    reports: readonly FinancialReportRow[],
  ): PeriodResponse {
    const { currency, definition, overseer } = question;
    const cutOff = cutOffOf(period as Period);
    const received = transfers.filter(({ valueDate }) => valueDate <= cutOff);
    const funded = totalOf(received, currency);
    const of = (scope: string): ReportedPeriodResponse | null => {
      const report = reports.find((each) => each.scope === scope);
      if (!report) return null;
      const own = report.figures.transferred.amount;
      return scope === WHOLE_PROGRAMME
        ? reported(report, definition, funded, `received by ${cutOff}`)
        : reported(report, definition, own === null ? null : money(own, report.currency), 'transferred to it');
    };
    const byAgency = agencies.map((agency) => [agency, of(agency)] as const);
    const inTotal = (figure: 'committedInOurDefinition' | 'disbursed'): ExplainedFigureResponse =>
      together(
        byAgency.map(([agency, report]) => [agency, report?.[figure]]),
        currency,
      );
    return {
      period,
      own: of(this.participant.code),
      programme: of(WHOLE_PROGRAMME),
      agenciesTogether: { committed: inTotal('committedInOurDefinition'), disbursed: inTotal('disbursed') },
      ...(overseer && { agencies: Object.fromEntries(byAgency) }),
    };
  }
}

/** Agency → what it was given, revisions included, by agency. */
const allocatedBy = (allocations: readonly AllocationRow[], currency: string): Map<string, string> => {
  const agencies = [...new Set(allocations.map(({ agency }) => agency))].sort();
  const given = (agency: string): AllocationRow[] => allocations.filter((each) => each.agency === agency);
  return new Map(agencies.map((agency) => [agency, totalOf(given(agency), currency).amount]));
};

/** What is held by no agency, by purpose. */
const setAside = (entries: readonly EarmarkEntryRow[], currency: string): EarmarkResponse[] =>
  [...new Set(entries.map(({ earmark }) => earmark))].sort().map((earmark) => {
    const amount = totalOf(
      entries.filter((each) => each.earmark === earmark),
      currency,
    );
    return { earmark, amount };
  });

const reported = (
  { report, version, status, committedDefinition, currency, figures, submittedBy }: FinancialReportRow,
  definition: CommittedDefinition,
  funded: Money | null,
  fundedAs: string,
): ReportedPeriodResponse => ({
  report,
  version,
  status,
  committedDefinition,
  total: asReported('total', figures.total, submittedBy),
  transferred: asReported('transferred', figures.transferred, submittedBy),
  committed: asReported('committed', figures.committed, submittedBy),
  committedInOurDefinition: committedIn(definition, { definition: committedDefinition, currency, ...figures }),
  disbursed: asReported('disbursed', figures.disbursed, submittedBy),
  delivery: deliveryOf(figures.disbursed, funded, fundedAs),
});
