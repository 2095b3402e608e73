import { rejection } from '@concert/event-sourcing';

export class OutcomeAlreadyDefined extends rejection('OUTCOME_ALREADY_DEFINED') {}
export class OutputAlreadyDefined extends rejection('OUTPUT_ALREADY_DEFINED') {}
