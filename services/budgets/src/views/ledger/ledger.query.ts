import { ProgrammeDirectory } from '@concert/programme-directory';
import { type MomentPageQuery, type MomentQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Allocation } from '../allocations/allocation.view.js';
import { Transfer } from '../transfers/transfer.view.js';
import { ledgerOf, type ProgrammeLedger } from './balances-of-ledger.query.js';
import { LedgerEntry } from './ledger-entry.view.js';

export type LedgerEntriesFilter = Partial<
  Pick<LedgerEntry, 'agency' | 'kind' | 'output' | 'category' | 'year' | 'commitment'>
>;

/** What was bound, paid and given back, by agency, output, category and year. */
@Injectable()
export class LedgerQuery {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  /** @throws Unknown when no such programme was established */
  async of(programme: string, moment: MomentQuery = {}): Promise<ProgrammeLedger> {
    const facts = await this.directory.programme(programme);
    const rows = await this.rows.of(programme, moment);
    const [allocations, transfers, entries] = await Promise.all([
      rows.all(Allocation),
      rows.all(Transfer),
      rows.all(LedgerEntry),
    ]);
    return ledgerOf(facts, { allocations, transfers, entries });
  }

  entries(programme: string, filter: LedgerEntriesFilter, page: MomentPageQuery): Promise<Page<LedgerEntry>> {
    return this.rows.page(LedgerEntry, { programme, ...filter }, ['date', 'entry'], page);
  }
}
