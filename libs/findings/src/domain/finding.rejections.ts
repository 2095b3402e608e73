import { rejection } from '@concert/event-sourcing';

export class FindingAlreadyAssigned extends rejection('FINDING_ALREADY_ASSIGNED') {}
export class FindingNotSettled extends rejection('FINDING_NOT_SETTLED') {}
export class FindingFiguresAgree extends rejection('FINDING_FIGURES_AGREE') {}
export class FindingAlreadyResolved extends rejection('FINDING_ALREADY_RESOLVED') {}
