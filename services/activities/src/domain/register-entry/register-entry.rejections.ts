import { rejection } from '@concert/event-sourcing';

export class RegisterEntryAlreadyRecorded extends rejection('REGISTER_ENTRY_ALREADY_RECORDED') {}
export class RegisterEntryIncomplete extends rejection('REGISTER_ENTRY_INCOMPLETE') {}
export class RegisterEntryEndsBeforeItStarts extends rejection('REGISTER_ENTRY_ENDS_BEFORE_IT_STARTS') {}
export class RegisterEntryStatusUnchanged extends rejection('REGISTER_ENTRY_STATUS_UNCHANGED') {}
