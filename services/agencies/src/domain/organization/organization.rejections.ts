import { rejection } from '@concert/event-sourcing';

export class OrganizationAlreadyRegistered extends rejection('ORGANIZATION_ALREADY_REGISTERED') {}
export class OrganizationNameUnchanged extends rejection('ORGANIZATION_NAME_UNCHANGED') {}
export class OrganizationAlreadySucceeded extends rejection('ORGANIZATION_ALREADY_SUCCEEDED') {}
export class OrganizationSucceedsItself extends rejection('ORGANIZATION_SUCCEEDS_ITSELF') {}
export class SuccessorIsNoMore extends rejection('ORGANIZATION_SUCCESSOR_IS_NO_MORE') {}
