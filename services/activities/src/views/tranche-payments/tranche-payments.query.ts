import type { Moment } from '@concert/event-sourcing';
import { ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { TranchePaymentRow } from './tranche-payments.view.js';

@Injectable()
export class TranchePaymentsQuery {
  constructor(private readonly rows: ViewRows) {}

  /** In the order of the tranches. */
  async of(programme: string, { asOf, knownAt }: Moment = {}): Promise<TranchePaymentRow[]> {
    const rows = await (await this.rows.of(programme, { asOf, knownAt })).all(TranchePaymentRow);
    return [...rows].sort((a, b) => a.tranche - b.tranche);
  }
}
