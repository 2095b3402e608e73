import { Rejection } from '@concert/event-sourcing';

export class RecommendationAlreadyIssued extends Rejection {
  readonly code = 'RECOMMENDATION_ALREADY_ISSUED';
}

export class ManagementResponseAlreadyRecorded extends Rejection {
  readonly code = 'MANAGEMENT_RESPONSE_ALREADY_RECORDED';
}

export class ManagementResponseWithoutReason extends Rejection {
  readonly code = 'MANAGEMENT_RESPONSE_WITHOUT_REASON';
}

export class ManagementResponseMissing extends Rejection {
  readonly code = 'MANAGEMENT_RESPONSE_MISSING';
}

export class ManagementResponseAlreadyApproved extends Rejection {
  readonly code = 'MANAGEMENT_RESPONSE_ALREADY_APPROVED';
}

export class KeyActionCodeTaken extends Rejection {
  readonly code = 'KEY_ACTION_CODE_TAKEN';
}

export class KeyActionEndsBeforeItStarts extends Rejection {
  readonly code = 'KEY_ACTION_ENDS_BEFORE_IT_STARTS';
}

export class KeyActionClosed extends Rejection {
  readonly code = 'KEY_ACTION_CLOSED';
}

export class KeyActionDroppedWithoutComment extends Rejection {
  readonly code = 'KEY_ACTION_DROPPED_WITHOUT_COMMENT';
}

export class KeyActionFollowUpEmpty extends Rejection {
  readonly code = 'KEY_ACTION_FOLLOW_UP_EMPTY';
}

export class KeyActionCompletedWithoutEvidence extends Rejection {
  readonly code = 'KEY_ACTION_COMPLETED_WITHOUT_EVIDENCE';
}

export class KeyActionNotCompleted extends Rejection {
  readonly code = 'KEY_ACTION_NOT_COMPLETED';
}

export class KeyActionAlreadyVerified extends Rejection {
  readonly code = 'KEY_ACTION_ALREADY_VERIFIED';
}

export class CompleterMayNotVerify extends Rejection {
  readonly code = 'KEY_ACTION_COMPLETER_MAY_NOT_VERIFY';
}

export class KeyActionDueDateNotLater extends Rejection {
  readonly code = 'KEY_ACTION_DUE_DATE_NOT_LATER';
}

export class KeyActionLinkedToItself extends Rejection {
  readonly code = 'KEY_ACTION_LINKED_TO_ITSELF';
}

export class KeyActionsAlreadyLinked extends Rejection {
  readonly code = 'KEY_ACTIONS_ALREADY_LINKED';
}
