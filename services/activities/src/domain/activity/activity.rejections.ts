import { rejection } from '@concert/event-sourcing';

export class ActivityAlreadyPlanned extends rejection('ACTIVITY_ALREADY_PLANNED') {}
export class ActivityEndsBeforeItStarts extends rejection('ACTIVITY_ENDS_BEFORE_IT_STARTS') {}
export class ActivityOutsideProgrammeWindow extends rejection('ACTIVITY_OUTSIDE_PROGRAMME_WINDOW') {}
export class ActivityCurrencyDiffers extends rejection('ACTIVITY_CURRENCY_DIFFERS') {}
export class ActivityOccurrenceEndsBeforeItStarts extends rejection('ACTIVITY_OCCURRENCE_ENDS_BEFORE_IT_STARTS') {}
export class ActivityParticipantsCountedTwice extends rejection('ACTIVITY_PARTICIPANTS_COUNTED_TWICE') {}
export class ActivityStatusDoesNotAllow extends rejection('ACTIVITY_STATUS_DOES_NOT_ALLOW') {}
export class ActivityWasEliminated extends rejection('ACTIVITY_WAS_ELIMINATED') {}
export class ActivityDaysOutOfOrder extends rejection('ACTIVITY_DAYS_OUT_OF_ORDER') {}
export class ActivityWindowUnchanged extends rejection('ACTIVITY_WINDOW_UNCHANGED') {}
export class ActivityModalityUnchanged extends rejection('ACTIVITY_MODALITY_UNCHANGED') {}
export class ActivityReleasesMoreThanPlanned extends rejection('ACTIVITY_RELEASES_MORE_THAN_PLANNED') {}
