import { type Moment, Unknown } from '@concert/event-sourcing';
import { type MomentPageQuery, type Page, pageIn, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { IndicatorRow } from './indicators.view.js';
import { IndicatorResponse } from './indicators.response.js';
import { rollUpOf } from './roll-up.query.js';

export interface IndicatorFilter extends MomentPageQuery {
  readonly outcome?: string;
  readonly output?: string;
  readonly responsible?: string;
  readonly partOf?: string;
}

const viewOf = (row: IndicatorRow, all: readonly IndicatorRow[]): IndicatorResponse => {
  const { programme: _, ...rest } = row;
  return { ...rest, rollUp: rollUpOf(row, all) };
};

const fits = (wanted: string | undefined, value: string | null): boolean => wanted === undefined || wanted === value;

@Injectable()
export class IndicatorsQuery {
  constructor(private readonly rows: ViewRows) {}

  /** In the order of their codes. */
  async of(programme: string, filter: IndicatorFilter): Promise<Page<IndicatorResponse>> {
    const all = await this.all(programme, filter);
    const wanted = all.filter(
      (row) =>
        fits(filter.outcome, row.outcome) &&
        fits(filter.output, row.output) &&
        fits(filter.responsible, row.responsible) &&
        fits(filter.partOf, row.partOf),
    );
    const { items, cursor } = pageIn(wanted, ['indicator'], filter);
    return { items: items.map((row) => viewOf(row, all)), cursor };
  }

  /** @throws Unknown  the programme has no such indicator, or had none then */
  async one(programme: string, code: string, moment: Moment): Promise<IndicatorResponse> {
    const all = await this.all(programme, moment);
    const row = all.find(({ indicator }) => indicator === code);
    if (!row) throw new Unknown('indicator', `${code} in ${programme}`);
    return viewOf(row, all);
  }

  private async all(programme: string, { asOf, knownAt }: Moment): Promise<readonly IndicatorRow[]> {
    return (await this.rows.of(programme, { asOf, knownAt })).all(IndicatorRow);
  }
}
