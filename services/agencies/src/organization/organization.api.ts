import { CalendarDate, Code, OneOf, RecordedRequest, Text, commandRoutes } from '@concert/service-kit';
import {
  type Layer,
  layers,
  type OrganizationKind,
  organizationKinds,
  RecordSuccession,
  RegisterOrganization,
  RenameOrganization,
} from './organization.js';

export class RegisterOrganizationDto extends RecordedRequest {
  @Code({ example: 'ILO' })
  code: string;

  @Text({ example: 'International Labour Organization' })
  name: string;

  @OneOf(organizationKinds)
  kind: OrganizationKind;

  @OneOf(layers, { optional: true })
  layer?: Layer;
}

export class RenameOrganizationDto extends RecordedRequest {
  @Text({ example: 'National Health and Family Planning Commission' })
  name: string;
}

export class RecordSuccessionDto extends RecordedRequest {
  @Code({ description: 'The organization that is no more', example: 'UNIFEM' })
  from: string;

  @Code({ description: 'The organization it became part of', example: 'UN-Women' })
  to: string;

  @CalendarDate({ description: 'First day of the successor', example: '2011-01-01' })
  date: string;
}

const at = commandRoutes('organizations', 'agencies');

export const OrganizationController = at.controller('OrganizationController', [
  at.post('', RegisterOrganization, RegisterOrganizationDto),
  at.put(':organization/name', RenameOrganization, RenameOrganizationDto, {
    status: 204,
    data: ({ organization: code, ...renamed }) => ({ code, ...renamed }),
  }),
  at.post('successions', RecordSuccession, RecordSuccessionDto, { status: 204 }),
]);
