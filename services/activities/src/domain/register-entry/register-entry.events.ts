import type { DomainEvent } from '@concert/event-sourcing';

export const entryKinds = [
  'mission',
  'training',
  'event',
  'meeting',
  'research',
  'web-presence',
  'communication',
  'knowledge',
  'replication',
  'policy-influence',
  'procedure',
  'artefact',
  'report',
  'translation',
  'training-assessment',
  'procedure-review',
  'evaluation-step',
  'monitoring-tool',
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryStatuses = ['planned', 'draft', 'in-use', 'submitted', 'adopted', 'done', 'dropped'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

export const reachedGroups = ['women', 'girls', 'men', 'boys', 'children', 'persons', 'institutions'] as const;

/** How many an entry says that it reached. */
export interface Reached {
  who: (typeof reachedGroups)[number];
  count: number;
  /** True for "more than". */
  isMinimum: boolean;
}

export type RegisterEntryRecorded = DomainEvent<
  'RegisterEntryRecorded',
  {
    entry: string;
    kind: EntryKind;
    title: string;
    description?: string;
    byWhom: string[];
    status?: EntryStatus;
    site?: string;
    from?: string;
    /** Left out when it took one day. */
    to?: string;
    output?: string;
    activity?: string;
    audience?: string;
    address?: string;
    assessment?: string;
    sexDisaggregated?: boolean;
    reached?: Reached;
  }
>;

export type RegisterEntryFollowedUp = DomainEvent<
  'RegisterEntryFollowedUp',
  { entry: string; formerStatus: EntryStatus | null; status: EntryStatus; note?: string; sexDisaggregated?: boolean }
>;

export type RegisterEntryEvent = RegisterEntryRecorded | RegisterEntryFollowedUp;
