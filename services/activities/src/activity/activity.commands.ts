import { type Command, PORTFOLIO } from '@concert/event-sourcing';
import {
  NotInDirectory,
  ProgrammeDirectory,
  type ProgrammeFacts,
  programmeOf,
  requireParticipant,
  requireSite,
} from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { frameworkOf } from '../results-framework/known-output.query.js';
import * as life from './activity-life.decisions.js';
import {
  logActivityOccurrence,
  logUnplannedActivity,
  planActivity,
  type PlanningFacts,
  planOfUnplanned,
} from './activity.decisions.js';
import {
  activity,
  activityStream,
  CarryOutElimination,
  ChangeActivityModality,
  CompleteActivity,
  EliminateActivity,
  LogActivityOccurrence,
  LogUnplannedActivity,
  type OfActivity,
  PlanActivity,
  type PlanValues,
  RescheduleActivity,
  ResumeActivity,
  ScheduleActivity,
  StartActivity,
  SuspendActivity,
} from './activity.js';
import { CorrectActivity, plan } from './plan.js';
import { correctActivity } from './plan.decisions.js';
import { plannedActivity } from './planned-activity.query.js';

/** @throws Unknown  an organization that nobody registered; it need not take part in the programme */
const requireRegistered = async (
  reads: Reads,
  { participants }: ProgrammeFacts,
  byWhom: readonly string[] = [],
  within = '',
): Promise<void> => {
  const guests = byWhom.filter((organization) => !participants.has(organization));
  if (guests.length === 0) return;
  const known = new Set((await reads.get(ProgrammeDirectory).organizations()).map(({ code }) => code));
  const unknown = guests.find((organization) => !known.has(organization));
  if (unknown !== undefined)
    throw new NotInDirectory(PORTFOLIO, 'organization', unknown, `${within}byWhom[${byWhom.indexOf(unknown)}]`);
};

/** @throws Unknown  the programme has no such site, or nobody registered an organization */
export const requireKnown = async (
  reads: Reads,
  said: { readonly programme: string; readonly site?: string; readonly byWhom?: readonly string[] },
  within = '',
): Promise<void> => {
  const programme = await programmeOf(reads, said.programme);
  if (said.site !== undefined) requireSite(programme, said.site, `${within}site`);
  await requireRegistered(reads, programme, said.byWhom, within);
};

/** @throws Unknown  the programme has no such participant or site */
const requireParties = (
  programme: ProgrammeFacts,
  { lead, collaborators = [], sites = [] }: Partial<PlanValues>,
  within = '',
): void => {
  if (lead !== undefined) requireParticipant(programme, lead, `${within}lead`);
  collaborators.forEach((code, index) => requireParticipant(programme, code, `${within}collaborators[${index}]`));
  sites.forEach((site, index) => requireSite(programme, site, `${within}sites[${index}]`));
};

/** @throws Unknown  no such programme, or it has no such participant or site */
const planningFacts = async (reads: Reads, asked: PlanActivity['data']): Promise<PlanningFacts> => {
  const { facilitator, leadNationalCounterpart } = asked;
  const programme = await programmeOf(reads, asked.programme);
  requireParties(programme, asked);
  if (facilitator !== undefined) requireParticipant(programme, facilitator, 'facilitator');
  if (leadNationalCounterpart !== undefined)
    requireParticipant(programme, leadNationalCounterpart, 'leadNationalCounterpart');
  return {
    framework: await frameworkOf(reads, programme.code),
    programmeWindow: { start: programme.start, end: programme.end },
    currency: programme.currency,
  };
};

type OnActivity<Data extends OfActivity = OfActivity> = Command<Data>;

const planned = async ({ data }: OnActivity, reads: Reads) => {
  const { code } = await programmeOf(reads, data.programme);
  return plannedActivity(reads, code, data.activity);
};

/** Its lead answers for an activity. */
const owners = async (command: OnActivity, reads: Reads): Promise<string[]> => [(await planned(command, reads)).lead];

/** For those who carry it out, the one that did it first. */
const ownersOfOccurrence = async (command: LogActivityOccurrence, reads: Reads): Promise<string[]> => {
  const { lead, collaborators } = await planned(command, reads);
  const those = [lead, ...collaborators];
  const actedFor = command.data.byWhom?.find((organization) => those.includes(organization));
  return actedFor ? [actedFor, ...those] : those;
};

const programmeFacts = ({ data }: OnActivity, reads: Reads): Promise<ProgrammeFacts> =>
  programmeOf(reads, data.programme);

const on = commandsOn({ evolution: activity, stream: (data: { activity: string }) => activityStream(data.activity) });
const onPlan = commandsOn({ evolution: plan, stream: ({ activity: id }: { activity: string }) => activityStream(id) });
const onUnplanned = commandsOn({
  evolution: activity,
  stream: ({ plan }: LogUnplannedActivity['data']) => activityStream(plan.activity),
});

export const activityCommands: readonly CommandEntry[] = [
  on(PlanActivity, {
    owners: ({ data }) => [data.lead],
    facts: ({ data }, reads) => planningFacts(reads, data),
    decide: planActivity,
    id: ({ data }) => data.activity,
  }),
  onUnplanned(LogUnplannedActivity, {
    permission: 'LogActivityOccurrence',
    owners: ({ data }) => [data.plan.lead],
    facts: async ({ data }, reads) => {
      const facts = await planningFacts(reads, planOfUnplanned(data));
      await requireRegistered(reads, await programmeOf(reads, data.programme), data.occurrence.byWhom);
      return facts;
    },
    decide: logUnplannedActivity,
    id: ({ data }) => data.plan.activity,
  }),
  on(LogActivityOccurrence, {
    owners: ownersOfOccurrence,
    facts: ({ data }, reads) => requireKnown(reads, data),
    decide: logActivityOccurrence,
    id: ({ data }) => data.occurrence,
  }),
  onPlan(CorrectActivity, {
    owners,
    facts: async (command, reads) => {
      const { newValues, programme: code } = command.data;
      const programme = await programmeOf(reads, code);
      requireParties(programme, newValues, 'newValues.');
      return { activity: await planned(command, reads), currency: programme.currency };
    },
    decide: correctActivity,
  }),
  on(ScheduleActivity, { owners, facts: programmeFacts, decide: life.scheduleActivity }),
  on(StartActivity, { owners, decide: life.startActivity }),
  on(SuspendActivity, { owners, decide: life.suspendActivity }),
  on(ResumeActivity, { owners, decide: life.resumeActivity }),
  on(CompleteActivity, { owners, decide: life.completeActivity }),
  on(RescheduleActivity, { owners, facts: programmeFacts, decide: life.rescheduleActivity }),
  on(ChangeActivityModality, { owners, decide: life.changeActivityModality }),
  on(EliminateActivity, {
    owners,
    facts: async (command, reads) => (await programmeFacts(command, reads)).currency,
    decide: life.eliminateActivity,
  }),
  // The body that decided on the revision was asked for its permission.
  on(CarryOutElimination, {
    permission: 'reaction',
    facts: ({ data }, reads) => plannedActivity(reads, data.programme, data.activity),
    decide: life.carryOutElimination,
  }),
];
