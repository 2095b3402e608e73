import {
  type CommandContext,
  CommandLog,
  type CommandOutcome,
  type EventStore,
  fold,
  Unknown,
} from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { commandIdOf, EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type BodyConstitution,
  ConveneMeeting,
  ConveneSession,
  HoldConvenedMeeting,
  HoldMeeting,
  HoldSession,
  PutOnAgenda,
  TakeDecision,
} from '../domain/meeting/meeting.commands.js';
import * as decisions from '../domain/meeting/meeting.decisions.js';
import type { MeetingEvent } from '../domain/meeting/meeting.events.js';
import { type Meeting, meeting, meetingStream } from '../domain/meeting/meeting.state.js';
import { PackSeen } from './pack-seen.js';

/** One meeting's way to the log; who may do it is asked before. */
const decideOn = (
  log: CommandLog,
  { programme, meeting: id }: { programme: string; meeting: string },
  context: CommandContext,
  decide: (state: Meeting) => MeetingEvent[],
): Promise<CommandOutcome> =>
  log.run({ stream: meetingStream(programme, id), programme, evolution: meeting, context, decide });

const meetingOf = async (events: EventStore, programme: string, id: string) => {
  const history = (await events.readStream(meetingStream(programme, id))) as unknown as MeetingEvent[];
  return decisions.knownMeeting(fold(meeting, history), id);
};

@CommandHandler(ConveneMeeting)
export class ConveneMeetingHandler implements ICommandHandler<ConveneMeeting> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the programme or its body */
  async execute(command: ConveneMeeting): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ConveneMeeting', { owners: [data.body] });
    await this.directory.bodyOver(await this.directory.programme(data.programme), data.body, 'body');
    const outcome = await decideOn(this.log, { ...data, meeting: data.id }, context, (state) =>
      decisions.conveneMeeting(state, command),
    );
    return { id: data.id, outcome };
  }
}

@CommandHandler(PutOnAgenda)
export class PutOnAgendaHandler implements ICommandHandler<PutOnAgenda> {
  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  async execute(command: PutOnAgenda): Promise<Recorded> {
    const { data, context } = command;
    const { body } = await meetingOf(this.events, data.programme, data.meeting);
    permit(context.actor, 'PutOnAgenda', { owners: [body] });
    return { outcome: await decideOn(this.log, data, context, (state) => decisions.putOnAgenda(state, command)) };
  }
}

@CommandHandler(HoldMeeting)
export class HoldMeetingHandler implements ICommandHandler<HoldMeeting> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the programme, its body, or an attendee who has no part in it */
  async execute(command: HoldMeeting): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'HoldMeeting', { owners: [data.body] });
    const constitution = await constitutionOf(this.directory, data.programme, data);
    const outcome = await decideOn(this.log, { ...data, meeting: data.id }, context, (state) =>
      decisions.holdMeeting(state, constitution, data),
    );
    return { id: data.id, outcome };
  }
}

@CommandHandler(HoldConvenedMeeting)
export class HoldConvenedMeetingHandler implements ICommandHandler<HoldConvenedMeeting> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme, the meeting, or an attendee who has no part in the programme */
  async execute(command: HoldConvenedMeeting): Promise<Recorded> {
    const { data, context } = command;
    const { body, date } = await meetingOf(this.events, data.programme, data.meeting);
    permit(context.actor, 'HoldMeeting', { owners: [body] });
    const held = { id: data.meeting, body, date: data.date ?? date, attendees: data.attendees };
    const constitution = await constitutionOf(this.directory, data.programme, held);
    return {
      outcome: await decideOn(this.log, data, context, (state) => decisions.holdMeeting(state, constitution, held)),
    };
  }
}

/** @throws Unknown  the programme has no such body, or an attendee sits neither in it nor has a part in the programme */
const constitutionOf = async (
  directory: ProgrammeDirectory,
  programme: string,
  { body, attendees }: { body: string; attendees: readonly string[] },
): Promise<BodyConstitution> => {
  const facts = await directory.programme(programme);
  const { members: seats, coChairs, quorum } = await directory.bodyOver(facts, body, 'body');
  const members = [...new Set([...seats, ...coChairs])];
  attendees.forEach((attendee, index) => {
    if (!members.includes(attendee)) requireParticipant(facts, attendee, `attendees[${index}]`);
  });
  return { members, quorum };
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
  ) {}

  /** @throws Unknown  a programme, or its body: then no meeting is convened */
  async execute({ data, context }: ConveneSession): Promise<Recorded> {
    const { id: session, body, date, programmes } = data;
    permit(context.actor, 'ConveneMeeting', { owners: [body] });
    for (const [index, programme] of programmes.entries()) {
      const field = `programmes[${index}]`;
      await this.directory.bodyOver(await this.directory.programme(programme, field), body, field);
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
    const constitutions = await this.constitutionsOf(meetings, held);
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
      if (!isKnown) throw new Unknown('participant', attendee, `attendees[${index}]`);
    });
    return constitutions;
  }
}

@CommandHandler(TakeDecision)
export class TakeDecisionHandler implements ICommandHandler<TakeDecision> {
  constructor(
    private readonly log: CommandLog,
    private readonly packs: PackSeen,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme has no such meeting, or its record ends before the positions named */
  async execute(command: TakeDecision): Promise<Recorded> {
    const { data, context } = command;
    const { body } = await meetingOf(this.events, data.programme, data.meeting);
    permit(context.actor, 'TakeDecision', { owners: [body] });
    const pack = await this.packs.seen(data.programme, data.pack?.positions);
    const outcome = await decideOn(this.log, data, context, (state) => decisions.takeDecision(state, pack, command));
    return { id: data.id, outcome };
  }
}
