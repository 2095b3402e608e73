import { Rejection } from '@concert/event-sourcing';

export class OutcomeAlreadyDefined extends Rejection {
  readonly code = 'OUTCOME_ALREADY_DEFINED';
}

export class OutputAlreadyDefined extends Rejection {
  readonly code = 'OUTPUT_ALREADY_DEFINED';
}
