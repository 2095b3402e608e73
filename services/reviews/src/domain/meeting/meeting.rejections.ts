import { rejection } from '@concert/event-sourcing';

export class MeetingAlreadyHeld extends rejection('MEETING_ALREADY_HELD') {}
export class DecisionWithoutQuorum extends rejection('DECISION_WITHOUT_QUORUM') {}
export class DecisionNeedsFullBody extends rejection('DECISION_NEEDS_FULL_BODY') {}
export class DecisionAlreadyTaken extends rejection('DECISION_ALREADY_TAKEN') {}
export class SubjectAlreadyOnAgenda extends rejection('SUBJECT_ALREADY_ON_AGENDA') {}
export class AgendaClosed extends rejection('AGENDA_CLOSED') {}
export class MeetingNotHeld extends rejection('MEETING_NOT_HELD') {}
export class DecisionOnAnotherPack extends rejection('DECISION_ON_ANOTHER_PACK') {}
export class DissentFromOutside extends rejection('DISSENT_FROM_OUTSIDE') {}
