import { Rejection } from '@concert/event-sourcing';

export class RegisterEntryAlreadyRecorded extends Rejection {
  readonly code = 'REGISTER_ENTRY_ALREADY_RECORDED';
}

export class RegisterEntryIncomplete extends Rejection {
  readonly code = 'REGISTER_ENTRY_INCOMPLETE';
}

export class RegisterEntryEndsBeforeItStarts extends Rejection {
  readonly code = 'REGISTER_ENTRY_ENDS_BEFORE_IT_STARTS';
}

export class RegisterEntryStatusUnchanged extends Rejection {
  readonly code = 'REGISTER_ENTRY_STATUS_UNCHANGED';
}
