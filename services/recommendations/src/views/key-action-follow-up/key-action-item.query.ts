import type { KeyActionStatus } from '@concert/contracts/recommendations';
import type { Finding } from '@concert/findings/view';
import { inOrderOf } from '@concert/service-kit';
import type { RecommendationOverview } from '../recommendation-overview/recommendation-overview.view.js';
import type {
  CorrectedKeyAction,
  DueDateEntry,
  FollowUpEntry,
  Interval,
  KeyActionFollowUp,
  LinkEntry,
} from './key-action-follow-up.view.js';
import { isClosedOn, isOverdueOn, statusOn } from './standing.query.js';

/** Another key action that seems to be the same act, and the finding that says so. */
export interface Alike {
  readonly finding: string;
  readonly code: string;
}

/** A key action as it stood on the day asked for. */
export interface KeyActionItem {
  readonly action: string;
  readonly code: string;
  /** Code of the recommendation. */
  readonly recommendation: string;
  readonly text: string;
  readonly timeFrameAsPrinted: string | null;
  readonly window: Interval | null;
  /** The window's parts, in their order; none for an open-ended one. */
  readonly intervals: readonly Interval[];
  readonly responsible: {
    readonly lead: string;
    readonly collaborators: readonly string[];
    readonly facilitator: string | null;
    readonly asPrinted: string | null;
  };
  /** `time-frame` or `programme-end` where the window was read from the words. */
  readonly windowFrom: string | null;
  readonly costed: boolean | null;
  readonly budget: string | null;
  /** Cannot be done without money, and nobody says from which. */
  readonly unfunded: boolean;
  readonly agreedOn: string;
  readonly status: KeyActionStatus;
  readonly overdue: boolean;
  /** Completed, dropped or merged into another. */
  readonly closed: boolean;
  readonly followUp: readonly FollowUpEntry[];
  /** Null before it was completed with evidence. */
  readonly completion: {
    readonly summary: string;
    readonly by: string;
    /** Another organization than `by`; null before. */
    readonly verifiedBy: string | null;
    readonly verifiedOn: string | null;
  } | null;
  readonly links: readonly LinkEntry[];
  /** Id of the key action as which it is followed up since they were merged. */
  readonly mergedInto: string | null;
  readonly alike: readonly Alike[];
  readonly dueDates: readonly DueDateEntry[];
  readonly corrected: CorrectedKeyAction | null;
}

/** What is known of a programme, all from the same answer. */
export interface KnownRows {
  readonly recommendations: readonly Pick<RecommendationOverview, 'recommendation' | 'code'>[];
  readonly keyActions: readonly KeyActionFollowUp[];
  readonly findings: readonly Pick<Finding, 'id' | 'rule' | 'status' | 'subject'>[];
}

/** Code → what it seems to be the same as, while nobody linked or merged the two. */
const alikeIn = (findings: KnownRows['findings']): Map<string, Alike[]> => {
  const found = new Map<string, Alike[]>();
  for (const { id: finding, rule, status, subject } of findings) {
    if (rule !== 'key-actions-alike' || status === 'resolved') continue;
    const [one = '', other = ''] = subject?.split(' and ') ?? [];
    found.set(one, [...(found.get(one) ?? []), { finding, code: other }]);
    found.set(other, [...(found.get(other) ?? []), { finding, code: one }]);
  }
  return found;
};

const itemOf = (
  row: KeyActionFollowUp,
  { recommendation, alike, day }: { recommendation: string; alike: readonly Alike[]; day: string },
): KeyActionItem => {
  const { action, code, text, timeFrameAsPrinted, windowStart, windowEnd, windowFrom, intervals, agreedOn } = row;
  const {
    lead,
    collaborators,
    facilitator,
    responsibleAsPrinted,
    costed,
    budget,
    followUp,
    links,
    dueDates,
    corrected,
  } = row;
  const { completion: summary, completedBy, verifiedBy, verifiedOn } = row;
  const window = windowStart && windowEnd ? { start: windowStart, end: windowEnd } : null;
  return {
    action,
    code,
    recommendation,
    text,
    timeFrameAsPrinted,
    window,
    intervals: intervals.length > 0 ? intervals : window ? [window] : [],
    responsible: { lead, collaborators, facilitator, asPrinted: responsibleAsPrinted },
    windowFrom,
    costed,
    budget,
    unfunded: costed === true && budget === null,
    agreedOn,
    status: statusOn(day, followUp),
    overdue: isOverdueOn(day, row),
    closed: isClosedOn(day, row),
    followUp,
    completion: summary && completedBy ? { summary, by: completedBy, verifiedBy, verifiedOn } : null,
    links,
    mergedInto: links.find(({ link }) => link === 'merged-into')?.action ?? null,
    alike,
    dueDates,
    corrected,
  };
};

/** Every key action of a programme in the order of its document. */
export const keyActionsOn = (day: string, { recommendations, keyActions, findings }: KnownRows): KeyActionItem[] => {
  const codes = new Map(recommendations.map(({ recommendation, code }) => [recommendation, code]));
  const alike = alikeIn(findings);
  return inOrderOf(keyActions, 'sequence', 'action').map((row) =>
    itemOf(row, { recommendation: codes.get(row.recommendation) ?? '', alike: alike.get(row.code) ?? [], day }),
  );
};

/** How many key actions stand where. What was merged is counted as the one it was merged into. */
export interface Counts {
  readonly total: number;
  readonly byStatus: Readonly<Record<KeyActionStatus, number>>;
  readonly open: number;
  readonly overdue: number;
  readonly verified: number;
  readonly unfunded: number;
  readonly merged: number;
  /** Pairs are counted once for each of the two. */
  readonly alike: number;
}

export const countsOf = (all: readonly KeyActionItem[]): Counts => {
  const items = all.filter(({ mergedInto }) => mergedInto === null);
  const number = (holds: (item: KeyActionItem) => boolean): number => items.filter(holds).length;
  const of = (status: KeyActionStatus): number => number((item) => item.status === status);
  return {
    total: items.length,
    byStatus: {
      'not-stated': of('not-stated'),
      planned: of('planned'),
      ongoing: of('ongoing'),
      completed: of('completed'),
      dropped: of('dropped'),
    },
    open: number(({ closed }) => !closed),
    overdue: number(({ overdue }) => overdue),
    verified: number(({ completion }) => (completion?.verifiedBy ?? null) !== null),
    unfunded: number(({ unfunded, closed }) => unfunded && !closed),
    merged: all.length - items.length,
    alike: number((item) => item.alike.length > 0),
  };
};
