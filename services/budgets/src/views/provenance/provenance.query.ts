import { Finding } from '@concert/findings/view';
import { factOf, type MomentQuery, type RecordedFact, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { LedgerEntry } from '../ledger/ledger-entry.view.js';
import { LedgerQuery } from '../ledger/ledger.query.js';
import { SummaryQuery } from '../summary/summary.query.js';
import { trace } from './provenance-of-figure.query.js';

export interface Provenance {
  readonly figure: string;
  readonly value: string | null;
  readonly currency: string | null;
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly events: readonly RecordedFact[];
}

/** "Where does this figure come from?": the events, who recorded them, and the document and place they were read from. */
@Injectable()
export class ProvenanceQuery {
  constructor(
    private readonly summary: SummaryQuery,
    private readonly ledger: LedgerQuery,
    private readonly rows: ViewRows,
  ) {}

  /** @throws Unknown when no such programme was established, or it has no such figure */
  async of(programme: string, figure: string, { asOf, knownAt }: MomentQuery): Promise<Provenance> {
    const moment = { asOf, knownAt };
    const summary = await this.summary.of(programme, moment);
    const ledger = await this.ledger.of(programme, moment);
    const entries = await (await this.rows.of(programme, moment)).all(LedgerEntry);
    const findings = await (await this.rows.of(programme, { knownAt })).all(Finding);
    const messages = await this.rows.messages(programme, moment);
    const { value, currency, messages: behind } = trace(figure, { summary, ledger, entries, findings, messages });
    return {
      figure,
      value,
      currency,
      asOf: asOf ?? null,
      knownAt: knownAt ?? null,
      events: behind.map(factOf),
    };
  }
}
