import { Unknown } from '@concert/event-sourcing';
import { inOrderOf, type Page, pageIn, type PageQuery, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { KeyActionFollowUpQuery, type Standing } from '../key-action-follow-up/key-action-follow-up.query.js';
import { type Counts, countsOf, type KeyActionItem } from '../key-action-follow-up/key-action-item.query.js';
import {
  type CorrectedRecommendation,
  type DispositionStated,
  type FollowUpState,
  RecommendationOverview,
} from './recommendation-overview.view.js';

/** A recommendation as readers follow it: what was said, answered, promised and done. */
export interface RecommendationItem {
  readonly recommendation: string;
  readonly code: string;
  readonly parent: string | null;
  readonly title: string;
  readonly text: string;
  readonly addressees: readonly string[];
  readonly addresseesAsPrinted: string | null;
  readonly issuedOn: string;
  /** Null before there is a response. */
  readonly disposition: string | null;
  readonly response: {
    readonly text: string;
    readonly reason: string | null;
    readonly on: string;
    /** Id of the decision that approved it. */
    readonly approvedBy: string | null;
    /** Null where the response itself says the disposition, or nobody has. */
    readonly dispositionStated: DispositionStated | null;
  } | null;
  readonly state: FollowUpState;
  readonly counts: Counts;
  readonly keyActions: readonly KeyActionItem[];
  /** Where it is told what it changed in money. */
  readonly moneyEffect: string;
  readonly corrected: CorrectedRecommendation | null;
}

/** How far a programme has come with its recommendations. */
export interface FollowUpSummary {
  readonly day: string;
  readonly recommendations: { readonly total: number; readonly byState: Readonly<Record<FollowUpState, number>> };
  readonly keyActions: Counts;
}

export interface RecommendationFilter {
  readonly state?: FollowUpState;
  readonly addressee?: string;
}

const stateOf = ({ disposition }: RecommendationOverview, keyActions: readonly KeyActionItem[]): FollowUpState => {
  if (disposition === null) return 'issued';
  if (keyActions.length === 0) return 'responded';
  return keyActions.every(({ closed }) => closed) ? 'closed' : 'in-follow-up';
};

const itemOf = (row: RecommendationOverview, keyActions: readonly KeyActionItem[]): RecommendationItem => {
  const { recommendation, programme, code, parent, title, text, addressees, addresseesAsPrinted, issuedOn } = row;
  const { disposition, response, reason, respondedOn, approvedBy, dispositionStated, corrected } = row;
  return {
    recommendation,
    code,
    parent,
    title,
    text,
    addressees,
    addresseesAsPrinted,
    issuedOn,
    disposition,
    response:
      response && respondedOn ? { text: response, reason, on: respondedOn, approvedBy, dispositionStated } : null,
    state: stateOf(row, keyActions),
    counts: countsOf(keyActions),
    keyActions,
    moneyEffect: `/api/budgets/programmes/${programme}/recommendations/${code}/effect`,
    corrected,
  };
};

@Injectable()
export class RecommendationOverviewQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly keyActions: KeyActionFollowUpQuery,
  ) {}

  /** In the order of the source document. */
  async page(
    programme: string,
    { state, addressee }: RecommendationFilter,
    standing: Standing,
    page: PageQuery,
  ): Promise<Page<RecommendationItem>> {
    const { overview, items } = await this.known(programme, standing);
    const shown = new Map(items.map((item) => [item.recommendation, item]));
    const wanted = overview.filter(({ recommendation, addressees }) => {
      const item = shown.get(recommendation);
      return (
        (state === undefined || item?.state === state) && (addressee === undefined || addressees.includes(addressee))
      );
    });
    const { items: rows, cursor } = pageIn(wanted, ['sequence', 'recommendation'], page);
    return { items: rows.flatMap(({ recommendation }) => shown.get(recommendation) ?? []), cursor };
  }

  /** @throws Unknown when the programme has no recommendation of that code */
  async one(programme: string, code: string, standing: Standing): Promise<RecommendationItem> {
    const found = (await this.known(programme, standing)).items.find((item) => item.code === code);
    if (!found) throw new Unknown('recommendation', code);
    return found;
  }

  async summary(programme: string, standing: Standing): Promise<FollowUpSummary> {
    const { items, keyActions } = await this.known(programme, standing);
    const of = (state: FollowUpState): number => items.filter((item) => item.state === state).length;
    const byState = {
      issued: of('issued'),
      responded: of('responded'),
      'in-follow-up': of('in-follow-up'),
      closed: of('closed'),
    };
    return {
      day: standing.day,
      recommendations: { total: items.length, byState },
      keyActions: countsOf(keyActions),
    };
  }

  private async known(programme: string, { day, ...moment }: Standing) {
    const rows = await this.rows.of(programme, moment);
    const [recommendations, keyActions] = await Promise.all([
      rows.all(RecommendationOverview),
      this.keyActions.among(programme, rows, { day, ...moment }),
    ]);
    const overview = inOrderOf(recommendations, 'sequence', 'recommendation');
    const under = new Map<string, KeyActionItem[]>(overview.map(({ code }) => [code, []]));
    for (const keyAction of keyActions) under.get(keyAction.recommendation)?.push(keyAction);
    return { overview, keyActions, items: overview.map((row) => itemOf(row, under.get(row.code) ?? [])) };
  }
}
