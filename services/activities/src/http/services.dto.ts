import {
  CalendarDate,
  Code,
  EvidenceDto,
  MomentPageQuery,
  Nested,
  OneOf,
  RecordedRequest,
  Text,
  Texts,
} from '@concert/service-kit';
import { type ServiceFacts, serviceStatuses } from '../domain/service-entry/service-entry.js';

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

export class WithdrawServiceDto {
  @Text({ max: 2000 })
  reason: string;

  @CalendarDate({ optional: true, description: 'The day on which it became true; today when left out' })
  effectiveDate?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

export class ServicesQuery extends MomentPageQuery {
  @Text({ optional: true, max: 80 })
  site?: string;

  @Text({ optional: true, description: 'As the entry says it' })
  audience?: string;

  @OneOf([...serviceStatuses, 'withdrawn'], { optional: true })
  status?: ServiceFacts['status'] | 'withdrawn';
}
