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

export class ActivityStatusDoesNotAllow extends Rejection {
  readonly code = 'ACTIVITY_STATUS_DOES_NOT_ALLOW';
}

export class ActivityWasEliminated extends Rejection {
  readonly code = 'ACTIVITY_WAS_ELIMINATED';
}

export class ActivityDaysOutOfOrder extends Rejection {
  readonly code = 'ACTIVITY_DAYS_OUT_OF_ORDER';
}

export class ActivityWindowUnchanged extends Rejection {
  readonly code = 'ACTIVITY_WINDOW_UNCHANGED';
}

export class ActivityModalityUnchanged extends Rejection {
  readonly code = 'ACTIVITY_MODALITY_UNCHANGED';
}

export class ActivityReleasesMoreThanPlanned extends Rejection {
  readonly code = 'ACTIVITY_RELEASES_MORE_THAN_PLANNED';
}
