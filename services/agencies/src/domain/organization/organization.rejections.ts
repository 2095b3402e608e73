import { Rejection } from '@concert/event-sourcing';

export class OrganizationAlreadyRegistered extends Rejection {
  readonly code = 'ORGANIZATION_ALREADY_REGISTERED';
}

export class OrganizationNameUnchanged extends Rejection {
  readonly code = 'ORGANIZATION_NAME_UNCHANGED';
}

export class OrganizationAlreadySucceeded extends Rejection {
  readonly code = 'ORGANIZATION_ALREADY_SUCCEEDED';
}

export class OrganizationSucceedsItself extends Rejection {
  readonly code = 'ORGANIZATION_SUCCEEDS_ITSELF';
}

export class SuccessorIsNoMore extends Rejection {
  readonly code = 'ORGANIZATION_SUCCESSOR_IS_NO_MORE';
}
