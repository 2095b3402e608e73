import { Unknown } from '@concert/event-sourcing';
import { type MomentPageQuery, type Page, pageIn, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { DecisionEffect } from '../decision-effects/decision-effects.view.js';
import { DecisionRow, type effectFilters } from './decisions.view.js';

/** A decision with what became of it; null while the service concerned has said nothing. */
export interface DecisionWithEffect extends DecisionRow {
  readonly effect: Omit<DecisionEffect, 'decision' | 'programme'> | null;
}

export interface DecisionsFilter {
  readonly body?: string;
  readonly meeting?: string;
  readonly outcome?: string;
  readonly effect?: (typeof effectFilters)[number];
  /** `budgets/revision/…`: service, kind and id. */
  readonly subject?: string;
}

const fits =
  ({ body, meeting, outcome, effect, subject }: DecisionsFilter) =>
  (decision: DecisionWithEffect): boolean => {
    const { service, kind, id } = decision.subject;
    return (
      (body === undefined || decision.body === body) &&
      (meeting === undefined || decision.meeting === meeting) &&
      (outcome === undefined || decision.outcome === outcome) &&
      (effect === undefined || (decision.effect?.outcome ?? 'none') === effect) &&
      (subject === undefined || `${service}/${kind}/${id}` === subject)
    );
  };

@Injectable()
export class DecisionsQuery {
  constructor(private readonly rows: ViewRows) {}

  /** In the order of the meetings' dates, as of any day. */
  async page(programme: string, filter: DecisionsFilter, page: MomentPageQuery): Promise<Page<DecisionWithEffect>> {
    const decisions = (await this.all(programme, page)).filter(fits(filter));
    return pageIn(decisions, ['date', 'recordedAt', 'decision'], page);
  }

  /** @throws Unknown when no such decision was taken in the programme */
  async one(programme: string, decision: string): Promise<DecisionWithEffect> {
    const found = (await this.all(programme, {})).find((each) => each.decision === decision);
    if (!found) throw new Unknown('decision', decision);
    return found;
  }

  private async all(programme: string, { asOf, knownAt }: MomentPageQuery): Promise<DecisionWithEffect[]> {
    const rows = await this.rows.of(programme, { asOf, knownAt });
    const [decisions, effects] = await Promise.all([rows.all(DecisionRow), rows.all(DecisionEffect)]);
    const byDecision = new Map(effects.map(({ decision, programme: _, ...effect }) => [decision, effect] as const));
    return decisions.map((row) => ({ ...row, effect: byDecision.get(row.decision) ?? null }));
  }
}
