import { Unknown } from '@concert/event-sourcing';
import { money, type Money } from '@concert/money';
import type { ProgrammeFacts } from '@concert/programme-directory';
import { type MomentQuery, type Page, type PageQuery, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Participant } from '../../participant/participant.js';
import { AllocationRow, FinancialReportRow } from '../money/money.view.js';
import { DefinitionQuery } from '../private-record/definition.query.js';
import { compareBooks } from './comparison.query.js';
import type { BooksComparisonResponse } from './own-books.response.js';
import { OwnBooksEntryRow, OwnBooksExplanationRow, OwnBooksMappingRow } from './own-books.view.js';

@Injectable()
export class OwnBooksQuery {
  constructor(
    private readonly participant: Participant,
    private readonly definitions: DefinitionQuery,
    private readonly rows: ViewRows,
  ) {}

  entries(programme: string, page: PageQuery): Promise<Page<OwnBooksEntryRow>> {
    return this.rows.page(OwnBooksEntryRow, { programme }, ['date', 'row'], page);
  }

  async mapping(programme: string): Promise<OwnBooksMappingRow | null> {
    const [mapping = null] = await (await this.rows.of(programme)).all(OwnBooksMappingRow);
    return mapping;
  }

  /** As the books and the record stand or, given a moment, as they were true on or known on a day. */
  async comparison(
    { code: programme, currency, policySet }: ProgrammeFacts,
    moment: MomentQuery = {},
  ): Promise<BooksComparisonResponse> {
    const participant = this.participant.code;
    const then = await this.rows.of(programme, moment);
    const [entries, [mapping = null], allocations, reports, explanations, { definition }] = await Promise.all([
      then.all(OwnBooksEntryRow),
      then.all(OwnBooksMappingRow),
      then.where(AllocationRow, { programme, agency: participant }),
      then.where(FinancialReportRow, { programme, scope: participant }),
      then.all(OwnBooksExplanationRow),
      this.definitions.inUse(policySet),
    ]);
    return compareBooks({
      participant,
      programme,
      currency,
      definition,
      entries,
      mapping,
      allocations,
      reports,
      explanations,
    });
  }

  /** @throws Unknown, naming the field, when nothing is compared under that name */
  async differenceAt(programme: ProgrammeFacts, figure: string): Promise<Money | null> {
    const { figures, currency } = await this.comparison(programme);
    const found = figures.find((each) => each.figure === figure);
    if (!found) throw new Unknown('figure', figure, 'figure');
    return found.difference === null ? null : money(found.difference, currency);
  }
}
