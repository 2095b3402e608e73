import { Rejection } from '@concert/event-sourcing';

export class OrganizationAlreadyRegistered extends Rejection {
  readonly code = 'ORGANIZATION_ALREADY_REGISTERED';
}
