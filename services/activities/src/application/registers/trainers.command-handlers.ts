import { Unknown } from '@concert/event-sourcing';
import { requireParticipant, requireSite } from '@concert/programme-directory';
import { permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  recordTrainers,
  RecordTrainers,
  recountTrainers,
  RecountTrainers,
  trainers,
  trainersStream,
} from '../../domain/trainers/trainers.js';
import { Records } from './records.js';

@CommandHandler(RecordTrainers)
export class RecordTrainersHandler implements ICommandHandler<RecordTrainers> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme, participant or site */
  async execute({ data, context: sent }: RecordTrainers): Promise<Recorded> {
    const context = permitted(sent, 'RecordTrainers', { owners: [data.organization] });
    const programme = await this.records.programme(data.programme);
    requireParticipant(programme, data.organization, 'organization');
    if (data.site !== undefined) requireSite(programme, data.site, 'site');
    return this.records.decide({
      id: data.group,
      stream: trainersStream(data.group),
      programme: programme.code,
      evolution: trainers,
      context,
      decide: (state) => recordTrainers(state, new RecordTrainers(data, context)),
    });
  }
}

@CommandHandler(RecountTrainers)
export class RecountTrainersHandler implements ICommandHandler<RecountTrainers> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme or group */
  async execute({ data, context: sent }: RecountTrainers): Promise<Recorded> {
    const { code: programme } = await this.records.programme(data.programme);
    const stream = trainersStream(data.group);
    const known = await this.records.standing(programme, stream, trainers);
    if (known.is === 'unrecorded') throw new Unknown('group of trainers', `${data.group} in ${programme}`);
    const context = permitted(sent, 'RecountTrainers', { owners: [known.organization] });
    return this.records.decide({
      id: data.group,
      stream,
      programme,
      evolution: trainers,
      context,
      decide: (state) => recountTrainers(state, new RecountTrainers(data, context)),
    });
  }
}
