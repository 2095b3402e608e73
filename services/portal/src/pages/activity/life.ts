import type { PermittedCommand } from '@concert/permissions';
import type { Activity, Occurrence } from '~/record/activities';
import { type Asking, may } from '~/session/may';

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

const COMMANDS = {
  schedule: 'ScheduleActivity',
  start: 'StartActivity',
  complete: 'CompleteActivity',
  reschedule: 'RescheduleActivity',
  modality: 'ChangeActivityModality',
  suspend: 'SuspendActivity',
  resume: 'ResumeActivity',
} as const satisfies Readonly<Record<Step, PermittedCommand>>;

/** What can be decided about an activity as it stands. */
export const stepsOf = (status: Activity['status']): readonly Step[] => POSSIBLE[status];

/** What somebody may decide about it now. */
export const stepsFor = ({ status, lead }: Pick<Activity, 'status' | 'lead'>, person: Asking): readonly Step[] =>
  stepsOf(status).filter((step) => may(person, COMMANDS[step], { owners: [lead] }));
