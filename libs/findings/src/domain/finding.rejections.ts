import { Rejection } from '@concert/event-sourcing';

export class FindingAlreadyResolved extends Rejection {
  readonly code = 'FINDING_ALREADY_RESOLVED';
}
