import { Rejection } from '@concert/event-sourcing';

export class PrivateNoteNotWritten extends Rejection {
  readonly code = 'PRIVATE_NOTE_NOT_WRITTEN';
}

export class PrivateNoteAlreadyWritten extends Rejection {
  readonly code = 'PRIVATE_NOTE_ALREADY_WRITTEN';
}
