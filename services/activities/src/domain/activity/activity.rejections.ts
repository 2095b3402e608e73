import { Rejection } from '@concert/event-sourcing';

export class ActivityAlreadyPlanned extends Rejection {
  readonly code = 'ACTIVITY_ALREADY_PLANNED';
}

export class ActivityEndsBeforeItStarts extends Rejection {
  readonly code = 'ACTIVITY_ENDS_BEFORE_IT_STARTS';
}

export class ActivityOutsideProgrammeWindow extends Rejection {
  readonly code = 'ACTIVITY_OUTSIDE_PROGRAMME_WINDOW';
}

export class ActivityCurrencyDiffers extends Rejection {
  readonly code = 'ACTIVITY_CURRENCY_DIFFERS';
}

export class ActivityOccurrenceEndsBeforeItStarts extends Rejection {
  readonly code = 'ACTIVITY_OCCURRENCE_ENDS_BEFORE_IT_STARTS';
}

export class ActivityParticipantsCountedTwice extends Rejection {
  readonly code = 'ACTIVITY_PARTICIPANTS_COUNTED_TWICE';
}
