import { fold, historyOf, NotPermitted, Unknown } from '@concert/event-sourcing';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { requireKnown } from './activity.commands.js';
import { activityStream } from './activity.js';
import { correctActivityOccurrence, withdrawActivityOccurrence } from './occurrence.decisions.js';
import { CorrectActivityOccurrence, occurrences, WithdrawActivityOccurrence } from './occurrence.js';
import { plannedActivity } from './planned-activity.query.js';

type Mend = WithdrawActivityOccurrence | CorrectActivityOccurrence;

const historyOfActivity = ({ data: { activity } }: Mend, reads: Reads) =>
  historyOf(reads, activityStream(activity), occurrences);

/** Who logged it answers for it. */
const owners = async (command: Mend, reads: Reads): Promise<string[]> => {
  const { programme, occurrence } = command.data;
  const logged = (await historyOfActivity(command, reads)).find(
    (event) =>
      event.type === 'ActivityOccurrenceLogged' &&
      event.programme === programme &&
      event.data.occurrence === occurrence,
  );
  if (!logged) throw new Unknown('occurrence', `${occurrence} in ${programme}`);
  return [logged.actor.onBehalfOf ?? logged.actor.organization];
};

/** The activity under which it took place in truth: another one than it says now, when the correction says so. */
const takesPlaceUnder = async (command: CorrectActivityOccurrence, reads: Reads) => {
  const { programme, activity, occurrence, newValues } = command.data;
  const records = fold(occurrences, await historyOfActivity(command, reads));
  const under = newValues.activity ?? records[occurrence]?.values.activity ?? activity;
  return plannedActivity(reads, programme, under, 'newValues.activity');
};

/** @throws NotPermitted  who logged it moves it to an activity in which they could not have logged it */
const requirePart = async (
  command: CorrectActivityOccurrence,
  { lead, collaborators }: { readonly lead: string; readonly collaborators: readonly string[] },
  reads: Reads,
): Promise<void> => {
  const { organization } = command.context.actor;
  const logged = await owners(command, reads);
  if (logged.includes(organization) && ![lead, ...collaborators].includes(organization))
    throw new NotPermitted(`${organization} has no part in that activity`, { organization, lead, collaborators });
};

const on = commandsOn({
  evolution: occurrences,
  stream: ({ activity }: { readonly activity: string }) => activityStream(activity),
});

export const occurrenceCommands: readonly CommandEntry[] = [
  on(CorrectActivityOccurrence, {
    owners,
    facts: async (command, reads) => {
      const { programme, newValues } = command.data;
      await requireKnown(reads, { programme, ...newValues }, 'newValues.');
      const under = await takesPlaceUnder(command, reads);
      if (newValues.activity !== undefined) await requirePart(command, under, reads);
      return under;
    },
    decide: correctActivityOccurrence,
  }),
  on(WithdrawActivityOccurrence, { owners, decide: withdrawActivityOccurrence }),
];
