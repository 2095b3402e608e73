import type { KeyActionStatus } from '@concert/contracts/recommendations';
import { type Moment, Unknown } from '@concert/event-sourcing';
import { inOrderOf, type Page, pageIn, type PageQuery, type ProgrammeRows, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { RecommendationOverview } from '../recommendation-overview/recommendation-overview.view.js';
import { sequenceOf } from '../sequence.js';
import { FindingsOn } from './findings-on.query.js';
import { KeyActionFollowUp } from './key-action-follow-up.view.js';
import { type Counts, countsOf, type KeyActionItem, keyActionsOn } from './key-action-item.query.js';

export interface KeyActionFilter {
  /** Lead, collaborator or facilitator. */
  readonly organization?: string;
  /** Code of the recommendation. */
  readonly recommendation?: string;
  readonly status?: KeyActionStatus;
  readonly overdue?: boolean;
  readonly closed?: boolean;
  readonly unfunded?: boolean;
  /** Seems to be the same act as another one. */
  readonly alike?: boolean;
  /** A part of the window lies on or after, and on or before, these days. */
  readonly from?: string;
  readonly to?: string;
}

/** When: what was true on, or known on, a day, and the day on which statuses and overdue are judged. */
export interface Standing extends Moment {
  readonly day: string;
}

export type Part = 'lead' | 'collaborator' | 'facilitator';

/** What one organization or body answers for. */
export interface OwnerItem {
  readonly owner: string;
  readonly counts: Counts;
  readonly keyActions: readonly (KeyActionItem & { readonly part: Part })[];
}

const partsIn = ({ responsible }: KeyActionItem): [string, Part][] => [
  [responsible.lead, 'lead'],
  ...responsible.collaborators.map((code): [string, Part] => [code, 'collaborator']),
  ...(responsible.facilitator === null ? [] : [[responsible.facilitator, 'facilitator'] satisfies [string, Part]]),
];

const fits =
  ({ organization, recommendation, status, overdue, closed, unfunded, alike, from, to }: KeyActionFilter) =>
  (item: KeyActionItem): boolean =>
    (organization === undefined || partsIn(item).some(([owner]) => owner === organization)) &&
    (recommendation === undefined || item.recommendation === recommendation) &&
    (status === undefined || item.status === status) &&
    (overdue === undefined || item.overdue === overdue) &&
    (closed === undefined || item.closed === closed) &&
    (unfunded === undefined || item.unfunded === unfunded) &&
    (alike === undefined || item.alike.length > 0 === alike) &&
    (from === undefined || item.intervals.some(({ end }) => end >= from)) &&
    (to === undefined || item.intervals.some(({ start }) => start <= to));

/** Each owner's key actions, those it leads and those it takes part in. */
const byOwner = (items: readonly KeyActionItem[]): OwnerItem[] => {
  const owned = new Map<string, (KeyActionItem & { part: Part })[]>();
  for (const item of items)
    for (const [owner, part] of partsIn(item)) owned.set(owner, [...(owned.get(owner) ?? []), { ...item, part }]);
  return [...owned].map(([owner, keyActions]) => ({ owner, counts: countsOf(keyActions), keyActions }));
};

@Injectable()
export class KeyActionFollowUpQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly findings: FindingsOn,
  ) {}

  /** In the order of the source document. */
  async page(
    programme: string,
    filter: KeyActionFilter,
    standing: Standing,
    page: PageQuery,
  ): Promise<Page<KeyActionItem>> {
    const items = (await this.all(programme, standing)).filter(fits(filter));
    const sequenced = items.map((item) => ({ ...item, sequence: sequenceOf(item.code) }));
    const { items: shown, cursor } = pageIn(sequenced, ['sequence', 'action'], page);
    return { items: shown.map(({ sequence: _, ...item }) => item), cursor };
  }

  /** By owner, in the order of their codes. */
  async owners(
    programme: string,
    filter: KeyActionFilter,
    standing: Standing,
    page: PageQuery,
  ): Promise<Page<OwnerItem>> {
    const owners = byOwner((await this.all(programme, standing)).filter(fits(filter)));
    const wanted =
      filter.organization === undefined ? owners : owners.filter((each) => each.owner === filter.organization);
    return pageIn(wanted, ['owner'], page);
  }

  /**
   * @param address  code or id
   * @throws Unknown when the programme has no such key action
   */
  async one(programme: string, address: string, standing: Standing): Promise<KeyActionItem> {
    const found = (await this.all(programme, standing)).find(({ action, code }) => [action, code].includes(address));
    if (!found) throw new Unknown('key action', address);
    return found;
  }

  async all(programme: string, { day, ...moment }: Standing): Promise<KeyActionItem[]> {
    return this.among(programme, await this.rows.of(programme, moment), { day, ...moment });
  }

  /** As `all`, for whoever needs other rows of the same answer. */
  async among(programme: string, rows: ProgrammeRows, { day, ...moment }: Standing): Promise<KeyActionItem[]> {
    const [recommendations, keyActions, findings] = await Promise.all([
      rows.all(RecommendationOverview),
      rows.all(KeyActionFollowUp),
      this.findings.of(programme, moment),
    ]);
    return keyActionsOn(day, { recommendations, keyActions, findings: inOrderOf(findings, 'id') });
  }
}
