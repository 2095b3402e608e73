import { type CommandContext, CommandLog, type CommandOutcome, type EventStore, fold } from '@concert/event-sourcing';
import { ProgrammeDirectory, type ProgrammeFacts, requireBody, requireParticipant } from '@concert/programme-directory';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type BodyConstitution,
  ConveneMeeting,
  HoldConvenedMeeting,
  HoldMeeting,
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
    requireBody(await this.directory.programme(data.programme), data.body, 'body');
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
    const constitution = constitutionOf(await this.directory.programme(data.programme), data);
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
    const constitution = constitutionOf(await this.directory.programme(data.programme), held);
    return {
      outcome: await decideOn(this.log, data, context, (state) => decisions.holdMeeting(state, constitution, held)),
    };
  }
}

/** @throws Unknown  the programme has no such body, or an attendee has no part in the programme */
const constitutionOf = (
  facts: ProgrammeFacts,
  { body, attendees }: { body: string; attendees: readonly string[] },
): BodyConstitution => {
  const { members, coChairs, quorum } = requireBody(facts, body, 'body');
  attendees.forEach((attendee, index) => requireParticipant(facts, attendee, `attendees[${index}]`));
  return { members: [...members, ...coChairs], quorum };
};

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
