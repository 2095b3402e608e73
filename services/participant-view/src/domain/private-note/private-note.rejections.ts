import { rejection } from '@concert/event-sourcing';

export class PrivateNoteNotWritten extends rejection('PRIVATE_NOTE_NOT_WRITTEN') {}
export class PrivateNoteAlreadyWritten extends rejection('PRIVATE_NOTE_ALREADY_WRITTEN') {}
