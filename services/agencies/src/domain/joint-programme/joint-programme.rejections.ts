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
