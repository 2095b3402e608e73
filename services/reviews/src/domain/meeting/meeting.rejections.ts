import { Rejection } from '@concert/event-sourcing';

export class MeetingAlreadyHeld extends Rejection {
  readonly code = 'MEETING_ALREADY_HELD';
}

export class DecisionWithoutQuorum extends Rejection {
  readonly code = 'DECISION_WITHOUT_QUORUM';
}

export class DecisionAlreadyTaken extends Rejection {
  readonly code = 'DECISION_ALREADY_TAKEN';
}
