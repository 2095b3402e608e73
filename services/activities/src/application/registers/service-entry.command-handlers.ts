import { Unknown } from '@concert/event-sourcing';
import { requireParticipant, requireSite } from '@concert/programme-directory';
import { permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  changeService,
  ChangeService,
  listService,
  ListService,
  serviceEntry,
  serviceEntryStream,
  type ServiceFacts,
  withdrawService,
  WithdrawService,
} from '../../domain/service-entry/service-entry.js';
import { Records } from './records.js';

/** @throws Unknown when the programme has no such service in its directory */
const listedIn = async (records: Records, programme: string, entry: string): Promise<ServiceFacts> => {
  const known = await records.standing(programme, serviceEntryStream(entry), serviceEntry);
  if (known.is === 'unlisted') throw new Unknown('service', `${entry} in ${programme}`);
  return known.facts;
};

@CommandHandler(ListService)
export class ListServiceHandler implements ICommandHandler<ListService> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme, participant or site */
  async execute({ data, context: sent }: ListService): Promise<Recorded> {
    const context = permitted(sent, 'ListService', { owners: [data.lead] });
    const programme = await this.records.programme(data.programme);
    requireParticipant(programme, data.lead, 'lead');
    requireSite(programme, data.site, 'site');
    return this.records.decide({
      id: data.entry,
      stream: serviceEntryStream(data.entry),
      programme: programme.code,
      evolution: serviceEntry,
      context,
      decide: (state) => listService(state, new ListService(data, context)),
    });
  }
}

@CommandHandler(ChangeService)
export class ChangeServiceHandler implements ICommandHandler<ChangeService> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme, service or site */
  async execute({ data, context: sent }: ChangeService): Promise<Recorded> {
    const programme = await this.records.programme(data.programme);
    const { lead } = await listedIn(this.records, programme.code, data.entry);
    const context = permitted(sent, 'ChangeService', { owners: [lead] });
    if (data.site !== undefined) requireSite(programme, data.site, 'site');
    return this.records.decide({
      id: data.entry,
      stream: serviceEntryStream(data.entry),
      programme: programme.code,
      evolution: serviceEntry,
      context,
      decide: (state) => changeService(state, new ChangeService(data, context)),
    });
  }
}

@CommandHandler(WithdrawService)
export class WithdrawServiceHandler implements ICommandHandler<WithdrawService> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme or service */
  async execute({ data, context: sent }: WithdrawService): Promise<Recorded> {
    const { code: programme } = await this.records.programme(data.programme);
    const { lead } = await listedIn(this.records, programme, data.entry);
    const context = permitted(sent, 'WithdrawService', { owners: [lead] });
    return this.records.decide({
      id: data.entry,
      stream: serviceEntryStream(data.entry),
      programme,
      evolution: serviceEntry,
      context,
      decide: (state) => withdrawService(state, new WithdrawService(data, context)),
    });
  }
}
