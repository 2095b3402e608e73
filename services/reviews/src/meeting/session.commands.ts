import {
  type CommandContext,
  CommandLog,
  type CommandOutcome,
  type EventStore,
  load,
  Unknown,
} from '@concert/event-sourcing';
import { NotInDirectory, ProgrammeDirectory } from '@concert/programme-directory';
import { Arrivals, commandIdOf, EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as decisions from './meeting.decisions.js';
import {
  type BodyConstitution,
  ConveneMeeting,
  ConveneSession,
  HoldSession,
  meeting,
  type Meeting,
  type MeetingEvent,
  meetingStream,
} from './meeting.js';

/** One meeting's way to the log; who may do it is asked before. */
const decideOn = (
  log: CommandLog,
  { programme, meeting: id }: { programme: string; meeting: string },
  context: CommandContext,
  decide: (state: Meeting) => MeetingEvent[],
): Promise<CommandOutcome> =>
  log.run({ stream: meetingStream(programme, id), programme, evolution: meeting, context, decide });

const meetingOf = async (events: EventStore, programme: string, id: string) => {
  const { state } = await load(events, meetingStream(programme, id), meeting);
  return decisions.knownMeeting(state, id);
};

/** A part of a command that concerns several programmes: it has its own result when it comes again. */
const partOf = (context: CommandContext, programme: string): CommandContext => ({
  ...context,
  commandId: commandIdOf(context.commandId, programme),
});

@CommandHandler(ConveneSession)
export class ConveneSessionHandler implements ICommandHandler<ConveneSession> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly arrivals: Arrivals,
  ) {}

  /** @throws Unknown  a programme, or its body: then no meeting is convened */
  async execute({ data, context }: ConveneSession): Promise<Recorded> {
    const { id: session, body, date, programmes } = data;
    permit(context.actor, 'ConveneMeeting', { owners: [body] });
    for (const [index, programme] of programmes.entries()) {
      const field = `programmes[${index}]`;
      await this.arrivals.orAgain(async () =>
        this.directory.bodyOver(await this.directory.programme(programme, field), body, field),
      );
    }
    let outcome: CommandOutcome | undefined;
    for (const programme of programmes) {
      const own = partOf(context, programme);
      const convene = new ConveneMeeting({ programme, id: own.commandId, body, date, session }, own);
      outcome = await decideOn(this.log, { programme, meeting: own.commandId }, own, (state) =>
        decisions.conveneMeeting(state, convene),
      );
    }
    return { id: session, outcome: outcome as CommandOutcome };
  }
}

@CommandHandler(HoldSession)
export class HoldSessionHandler implements ICommandHandler<HoldSession> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly arrivals: Arrivals,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the sitting, or an attendee who sits neither in the body nor has a part in any of its programmes */
  async execute({ data, context }: HoldSession): Promise<Recorded> {
    const { session, meetings, attendees } = data;
    const [first] = meetings;
    if (!first) throw new Unknown('session', session);
    const { body, date } = await meetingOf(this.events, first.programme, first.meeting);
    permit(context.actor, 'HoldMeeting', { owners: [body] });
    const held = { body, date: data.date ?? date, attendees };
    const constitutions = await this.arrivals.orAgain(() => this.constitutionsOf(meetings, held));
    let outcome: CommandOutcome | undefined;
    for (const [index, { programme, meeting: id }] of meetings.entries())
      outcome = await decideOn(this.log, { programme, meeting: id }, partOf(context, programme), (state) =>
        decisions.holdMeeting(state, constitutions[index] as BodyConstitution, { id, ...held }),
      );
    return { outcome: outcome as CommandOutcome };
  }

  private async constitutionsOf(
    meetings: HoldSession['data']['meetings'],
    { body, attendees }: { body: string; attendees: readonly string[] },
  ): Promise<BodyConstitution[]> {
    const facts = await Promise.all(meetings.map(({ programme }) => this.directory.programme(programme)));
    const bodies = await Promise.all(facts.map((each) => this.directory.bodyOver(each, body, 'body')));
    const constitutions = bodies.map(({ members, coChairs, quorum }) => ({
      members: [...new Set([...members, ...coChairs])],
      quorum,
    }));
    attendees.forEach((attendee, index) => {
      const isKnown =
        facts.some(({ participants }) => participants.has(attendee)) ||
        constitutions.some(({ members }) => members.includes(attendee));
      if (!isKnown) throw new NotInDirectory(facts[0]!.code, 'participant', attendee, `attendees[${index}]`);
    });
    return constitutions;
  }
}

/** Written by hand: a sitting concerns the meetings of several programmes, each with its own stream. */
export const sessionHandlers = [ConveneSessionHandler, HoldSessionHandler];
