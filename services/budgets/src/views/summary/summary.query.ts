import { DirectoryProgramme, ProgrammeDirectory } from '@concert/programme-directory';
import {
  changesBetween,
  type ChangesQuery,
  factOf,
  type MomentQuery,
  momentsOf,
  type RecordedFact,
  ViewRows,
} from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Allocation } from '../allocations/allocation.view.js';
import { allocations } from '../allocations/allocations.projection.js';
import { FinancialReport } from '../financial-reports/financial-report.view.js';
import { financialReports } from '../financial-reports/financial-reports.projection.js';
import { Earmark } from '../revisions/earmark.view.js';
import { Tranche } from '../tranches/tranche.view.js';
import { tranches } from '../tranches/tranches.projection.js';
import { Transfer } from '../transfers/transfer.view.js';
import { transfers } from '../transfers/transfers.projection.js';
import { type ProgrammeSummary, summaryOf } from './summary-of-rows.query.js';

/** What changed between two answers: both, and the events that lie between them. */
export interface SummaryChanges {
  readonly before: ProgrammeSummary;
  readonly after: ProgrammeSummary;
  readonly events: readonly RecordedFact[];
}

/** Contracts that the summary is folded from. */
const SHOWN: ReadonlySet<string> = new Set(
  [allocations, transfers, tranches, financialReports].flatMap(({ handlers }) => [...handlers.keys()]),
);

/** What was given, promised and spent, on one page: now, as true on a day, or as known on a day. */
@Injectable()
export class SummaryQuery {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  /** @throws Unknown when no such programme was established */
  async of(programme: string, moment: MomentQuery = {}): Promise<ProgrammeSummary> {
    const now = await this.directory.programme(programme);
    const rows = await this.rows.of(programme, moment);
    const [then] = await rows.where(DirectoryProgramme, { code: programme });
    const [given, setAside, received, planned, reports] = await Promise.all([
      rows.all(Allocation),
      rows.all(Earmark),
      rows.all(Transfer),
      rows.all(Tranche),
      rows.all(FinancialReport),
    ]);
    // Before the programme began, or was entered, nobody knew a total.
    return summaryOf(then ?? { ...now, totalBudget: null }, {
      allocations: given,
      earmarks: setAside,
      transfers: received,
      tranches: planned,
      reports,
    });
  }

  /**
   * @throws Unknown       no such programme was established
   * @throws InvalidInput  the first day comes after the second
   */
  async changes(programme: string, query: ChangesQuery): Promise<SummaryChanges> {
    const [before, after] = momentsOf(query);
    const messages = await this.rows.messages(programme);
    return {
      before: await this.of(programme, before),
      after: await this.of(programme, after),
      events: changesBetween(messages, query)
        .filter(({ type }) => SHOWN.has(type))
        .map(factOf),
    };
  }
}
