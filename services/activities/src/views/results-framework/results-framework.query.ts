import type { Moment } from '@concert/event-sourcing';
import { money } from '@concert/money';
import { ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { ActivityRow } from '../activities/activities.view.js';
import { IndicatorRow } from '../indicators/indicators.view.js';
import { rollUpOf } from '../indicators/roll-up.query.js';
import type { OutcomeResponse, OutputResponse, ResultResponse } from './results-framework.response.js';
import { OutcomeRow, OutputRow } from './results-framework.view.js';

/** `1.10` comes after `1.9`. */
const byCode = (a: { code: string }, b: { code: string }): number =>
  a.code.localeCompare(b.code, 'en', { numeric: true });

const measured = (wanted: (row: IndicatorRow) => boolean, all: readonly IndicatorRow[]): ResultResponse['indicators'] =>
  all
    .filter((row) => wanted(row) && row.mergedInto === null)
    .map((row) => {
      const { indicator, title, unit, baseline, target } = row;
      const { toDate, percentOfWay } = rollUpOf(row, all);
      return { indicator, title, unit, baseline: baseline.value, target: target.value, toDate, percentOfWay };
    })
    .sort((a, b) => a.indicator.localeCompare(b.indicator, 'en', { numeric: true }));

const planned = (wanted: (row: ActivityRow) => boolean, all: readonly ActivityRow[]): ResultResponse['activities'] =>
  all
    .filter(wanted)
    .sort((a, b) => (a.start + a.activity < b.start + b.activity ? -1 : 1))
    .map(({ activity: id, title, lead, status, plannedCost, currency }) => ({
      id,
      title,
      lead,
      status,
      plannedCost: plannedCost === null || currency === null ? null : money(plannedCost, currency),
    }));

@Injectable()
export class ResultsFrameworkQuery {
  constructor(private readonly rows: ViewRows) {}

  /** Outcomes with their outputs, in the order of their codes. */
  async of(programme: string, moment: Moment = {}): Promise<OutcomeResponse[]> {
    const rows = await this.rows.of(programme, moment);
    const [outcomes, outputs, indicators, activities] = await Promise.all([
      rows.all(OutcomeRow),
      rows.all(OutputRow),
      rows.all(IndicatorRow),
      rows.all(ActivityRow),
    ]);
    const outputsOf = (outcome: string): OutputResponse[] =>
      outputs
        .filter((output) => output.outcome === outcome)
        .map(({ code, title, lead, corrected }) => ({
          code,
          title,
          lead,
          corrected,
          indicators: measured((row) => row.output === code, indicators),
          activities: planned((row) => row.output === code, activities),
        }))
        .sort(byCode);
    return outcomes
      .map(({ code, title, originalTerm, corrected }) => ({
        code,
        title,
        originalTerm,
        corrected,
        indicators: measured((row) => row.outcome === code, indicators),
        activities: planned((row) => row.output === null && row.outcome === code, activities),
        outputs: outputsOf(code),
      }))
      .sort(byCode);
  }
}
