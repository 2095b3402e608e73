import { Rejection } from '@concert/event-sourcing';

export class JointProgrammeAlreadyEstablished extends Rejection {
  readonly code = 'JOINT_PROGRAMME_ALREADY_ESTABLISHED';
}

export class JointProgrammeEndsBeforeItStarts extends Rejection {
  readonly code = 'JOINT_PROGRAMME_ENDS_BEFORE_IT_STARTS';
}

export class ParticipantAlreadyAdmitted extends Rejection {
  readonly code = 'PARTICIPANT_ALREADY_ADMITTED';
}

export class BodyAlreadyConstituted extends Rejection {
  readonly code = 'BODY_ALREADY_CONSTITUTED';
}

export class BodyQuorumUnreachable extends Rejection {
  readonly code = 'BODY_QUORUM_UNREACHABLE';
}

export class SiteAlreadyAdded extends Rejection {
  readonly code = 'SITE_ALREADY_ADDED';
}

export class PolicySetCurrencyDiffers extends Rejection {
  readonly code = 'POLICY_SET_CURRENCY_DIFFERS';
}

export class PolicySetThresholdOutOfRange extends Rejection {
  readonly code = 'POLICY_SET_THRESHOLD_OUT_OF_RANGE';
}

export class ProgrammeClosed extends Rejection {
  readonly code = 'PROGRAMME_CLOSED';
}

export class ProgrammeNotOperationallyClosed extends Rejection {
  readonly code = 'PROGRAMME_NOT_OPERATIONALLY_CLOSED';
}

export class ProgrammeAlreadyClosed extends Rejection {
  readonly code = 'PROGRAMME_ALREADY_CLOSED';
}

export class ClosureOutOfOrder extends Rejection {
  readonly code = 'PROGRAMME_CLOSURE_OUT_OF_ORDER';
}

export class ExtensionPending extends Rejection {
  readonly code = 'EXTENSION_PENDING';
}

export class ExtensionNotPending extends Rejection {
  readonly code = 'EXTENSION_NOT_PENDING';
}

export class ExtensionNotLater extends Rejection {
  readonly code = 'EXTENSION_NOT_LATER';
}

export class ExtensionTooLong extends Rejection {
  readonly code = 'EXTENSION_TOO_LONG';
}

export class ExtensionTooOften extends Rejection {
  readonly code = 'EXTENSION_TOO_OFTEN';
}

export class PartnerAlreadyRegistered extends Rejection {
  readonly code = 'PARTNER_ALREADY_REGISTERED';
}

export class ProgrammeAlreadyLinked extends Rejection {
  readonly code = 'PROGRAMME_ALREADY_LINKED';
}

export class ProgrammeLinkedToItself extends Rejection {
  readonly code = 'PROGRAMME_LINKED_TO_ITSELF';
}

export class ProgrammeAlreadyAligned extends Rejection {
  readonly code = 'PROGRAMME_ALREADY_ALIGNED';
}

export class PartnershipEndsBeforeItBegan extends Rejection {
  readonly code = 'PARTNERSHIP_ENDS_BEFORE_IT_BEGAN';
}

export class TotalBudgetUnchanged extends Rejection {
  readonly code = 'TOTAL_BUDGET_UNCHANGED';
}

export class TotalBudgetCurrencyDiffers extends Rejection {
  readonly code = 'TOTAL_BUDGET_CURRENCY_DIFFERS';
}

export class TotalBudgetNotPositive extends Rejection {
  readonly code = 'TOTAL_BUDGET_NOT_POSITIVE';
}

export class AssertionAlreadyRecorded extends Rejection {
  readonly code = 'ASSERTION_ALREADY_RECORDED';
}
