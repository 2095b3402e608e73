import { requireParticipant, requireSite } from '@concert/programme-directory';
import { permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  localResources,
  localResourcesStream,
  recordLocalResources,
  RecordLocalResources,
} from '../../domain/local-resources/local-resources.js';
import { Records } from './records.js';

@CommandHandler(RecordLocalResources)
export class RecordLocalResourcesHandler implements ICommandHandler<RecordLocalResources> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme, participant or site */
  async execute({ data, context: sent }: RecordLocalResources): Promise<Recorded> {
    const context = permitted(sent, 'RecordLocalResources', { owners: [data.lead] });
    const programme = await this.records.programme(data.programme);
    requireParticipant(programme, data.lead, 'lead');
    if (data.site !== undefined) requireSite(programme, data.site, 'site');
    return this.records.decide({
      id: data.resources,
      stream: localResourcesStream(data.resources),
      programme: programme.code,
      evolution: localResources,
      context,
      decide: (state) => recordLocalResources(state, new RecordLocalResources(data, context)),
    });
  }
}
