import { programmeList } from '@concert/programme-directory';
import { MomentPageQuery, OneOf, Text } from '@concert/service-kit';
import { type ServiceFacts, serviceStatuses } from '../../service-entry/service-entry.js';
import { ServiceRow } from './services.view.js';

export class ServicesQuery extends MomentPageQuery {
  @Text({ optional: true, max: 80 })
  site?: string;

  @Text({ optional: true, description: 'As the entry says it' })
  audience?: string;

  @OneOf([...serviceStatuses, 'withdrawn'], { optional: true })
  status?: ServiceFacts['status'] | 'withdrawn';
}

/** The directory of services: by site, then by service. */
export const servicesList = programmeList({
  path: 'services',
  tag: 'services',
  row: ServiceRow,
  order: ['site', 'service', 'entry'],
  query: ServicesQuery,
});
