import { Code, commandRoutes, MoneyDto, Nested, OneOf, RecordedRequest, Text, YesNo } from '@concert/service-kit';
import { RecordLocalResources } from './local-resources.js';
import { type Layer, layers } from '../small-project/small-project.js';

export class RecordLocalResourcesDto extends RecordedRequest {
  @Text({ description: 'Who gives: an organization of any kind', example: 'Labour bureau of Anhui' })
  source: string;

  @OneOf(layers)
  layer: Layer;

  @Text({ optional: true, max: 80, description: 'Name of a site of the programme' })
  site?: string;

  @Nested(() => MoneyDto, { description: 'In the currency in which it is given' })
  amount: MoneyDto;

  @YesNo({ optional: true, description: 'True for staff, rooms and goods, valued in money' })
  inKind?: boolean;

  @Text({ max: 2000 })
  purpose: string;

  @Code({ description: 'The participant that found it', example: 'ILO' })
  lead: string;

  @Text({ optional: true, description: 'The work plan of the giver in which it stands' })
  workPlan?: string;
}

const at = commandRoutes('programmes/:programme/local-resources', 'local resources');

export const LocalResourcesController = at.controller('LocalResourcesController', [
  at.post('', RecordLocalResources, RecordLocalResourcesDto, {
    newIds: { resources: 'local-resources' },
    data: ({ inKind = false, ...sent }) => ({ ...sent, inKind }),
  }),
]);
