import { CommandLog, type EventStore, fold } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireBody, requireParticipant } from '@concert/programme-directory';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { HoldMeeting, TakeDecision } from '../domain/meeting/meeting.commands.js';
import * as decisions from '../domain/meeting/meeting.decisions.js';
import type { MeetingEvent } from '../domain/meeting/meeting.events.js';
import { meeting, meetingStream } from '../domain/meeting/meeting.state.js';
import { PositionsSeen } from './positions-seen.js';

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
    const facts = await this.directory.programme(data.programme);
    const { members, coChairs, quorum } = requireBody(facts, data.body, 'body');
    data.attendees.forEach((attendee, index) => requireParticipant(facts, attendee, `attendees[${index}]`));
    const outcome = await this.log.run({
      stream: meetingStream(data.programme, data.id),
      programme: data.programme,
      evolution: meeting,
      context,
      decide: (state) => decisions.holdMeeting(state, { members: [...members, ...coChairs], quorum }, command),
    });
    return { id: data.id, outcome };
  }
}

@CommandHandler(TakeDecision)
export class TakeDecisionHandler implements ICommandHandler<TakeDecision> {
  constructor(
    private readonly log: CommandLog,
    private readonly seen: PositionsSeen,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme has no such meeting */
  async execute(command: TakeDecision): Promise<Recorded> {
    const { data, context } = command;
    const stream = meetingStream(data.programme, data.meeting);
    const history = (await this.events.readStream(stream)) as unknown as MeetingEvent[];
    const { body } = decisions.heldMeeting(fold(meeting, history), data.meeting);
    permit(context.actor, 'TakeDecision', { owners: [body] });
    const positionsSeen = await this.seen.positions(data.programme);
    const outcome = await this.log.run({
      stream,
      programme: data.programme,
      evolution: meeting,
      context,
      decide: (state) => decisions.takeDecision(state, positionsSeen, command),
    });
    return { id: data.id, outcome };
  }
}
