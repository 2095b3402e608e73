import { Code, commandRoutes, OneOf, ReasonedRequest, RecordedRequest, Text, Texts } from '@concert/service-kit';
import { ChangeService, ListService, type ServiceFacts, serviceStatuses, WithdrawService } from './service-entry.js';

export class ListServiceDto extends RecordedRequest {
  @Text({ example: 'Advice for young migrants' })
  service: string;

  @Text({ description: 'Who offers it: an organization, or a centre by its name' })
  provider: string;

  @Text({ max: 80, description: 'Name of a site of the programme', example: 'Tianjin' })
  site: string;

  @Text({ description: 'Those for whom it is' })
  audience: string;

  @Texts({ optional: true, description: 'Where those are sent on to whom it cannot help' })
  referralTo?: string[];

  @Text({ optional: true, description: 'Opening hours and days' })
  opening?: string;

  @OneOf(serviceStatuses)
  status: ServiceFacts['status'];

  @Code({ description: 'The participant that answers for the entry', example: 'UNICEF' })
  lead: string;
}

/** What is left out stays as it is. */
export class ChangeServiceDto extends RecordedRequest {
  @Text({ optional: true })
  service?: string;

  @Text({ optional: true })
  provider?: string;

  @Text({ optional: true, max: 80 })
  site?: string;

  @Text({ optional: true })
  audience?: string;

  @Texts({ optional: true })
  referralTo?: string[];

  @Text({ optional: true })
  opening?: string;

  @OneOf(serviceStatuses, { optional: true })
  status?: ServiceFacts['status'];
}

const at = commandRoutes('programmes/:programme/services', 'services');

export const ServiceEntryController = at.controller('ServiceEntryController', [
  at.post('', ListService, ListServiceDto, {
    newIds: { entry: 'service' },
    data: ({ referralTo = [], ...sent }) => ({ ...sent, referralTo }),
  }),
  at.post(':entry/change', ChangeService, ChangeServiceDto, { status: 204 }),
  at.post(':entry/withdrawal', WithdrawService, ReasonedRequest, { status: 204 }),
]);
