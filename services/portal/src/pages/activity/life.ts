import type { Activity, Occurrence } from '~/record/activities';

type Change = Activity['changesOfPlan'][number];

/** One moment of an activity's life. */
export type Moment =
  | { readonly kind: 'occurrence'; readonly on: string; readonly occurrence: Occurrence }
  | { readonly kind: 'change'; readonly on: string; readonly change: Change }
  | { readonly kind: 'started' | 'completed'; readonly on: string };

/** What stands first when several things are true from one day on. */
const ORDER: Readonly<Record<Moment['kind'], number>> = { started: 0, change: 1, occurrence: 2, completed: 3 };

/** What became of an activity, day after day. */
export const lifeOf = (
  { startedOn, completedOn, changesOfPlan }: Pick<Activity, 'startedOn' | 'completedOn' | 'changesOfPlan'>,
  occurrences: readonly Occurrence[],
): Moment[] =>
  [
    ...(startedOn ? [{ kind: 'started' as const, on: startedOn }] : []),
    ...changesOfPlan.map((change) => ({ kind: 'change' as const, on: change.on, change })),
    ...occurrences.map((occurrence) => ({ kind: 'occurrence' as const, on: occurrence.from, occurrence })),
    ...(completedOn ? [{ kind: 'completed' as const, on: completedOn }] : []),
  ].sort((a, b) => a.on.localeCompare(b.on) || ORDER[a.kind] - ORDER[b.kind]);

export const STEPS = ['schedule', 'start', 'complete', 'reschedule', 'modality', 'suspend', 'resume'] as const;
export type Step = (typeof STEPS)[number];

const POSSIBLE: Readonly<Record<Activity['status'], readonly Step[]>> = {
  planned: ['schedule', 'start', 'reschedule', 'modality', 'suspend'],
  scheduled: ['start', 'reschedule', 'modality', 'suspend'],
  ongoing: ['complete', 'reschedule', 'modality', 'suspend'],
  suspended: ['resume', 'reschedule', 'modality'],
  completed: [],
  eliminated: [],
};

/** What its lead may decide about an activity as it stands. */
export const stepsOf = (status: Activity['status']): readonly Step[] => POSSIBLE[status];
