import { Rejection } from '@concert/event-sourcing';

export class PrivateNoteAlreadyWritten extends Rejection {
  readonly code = 'PRIVATE_NOTE_ALREADY_WRITTEN';
}
