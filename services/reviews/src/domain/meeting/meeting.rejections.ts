import { Rejection } from '@concert/event-sourcing';

export class MeetingAlreadyHeld extends Rejection {
  readonly code = 'MEETING_ALREADY_HELD';
}

export class DecisionWithoutQuorum extends Rejection {
  readonly code = 'DECISION_WITHOUT_QUORUM';
}

export class DecisionNeedsFullBody extends Rejection {
  readonly code = 'DECISION_NEEDS_FULL_BODY';
}

export class DecisionAlreadyTaken extends Rejection {
  readonly code = 'DECISION_ALREADY_TAKEN';
}

export class SubjectAlreadyOnAgenda extends Rejection {
  readonly code = 'SUBJECT_ALREADY_ON_AGENDA';
}

export class AgendaClosed extends Rejection {
  readonly code = 'AGENDA_CLOSED';
}

export class MeetingNotHeld extends Rejection {
  readonly code = 'MEETING_NOT_HELD';
}

export class DecisionOnAnotherPack extends Rejection {
  readonly code = 'DECISION_ON_ANOTHER_PACK';
}

export class DissentFromOutside extends Rejection {
  readonly code = 'DISSENT_FROM_OUTSIDE';
}
