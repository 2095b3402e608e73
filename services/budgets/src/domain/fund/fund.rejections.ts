import { Rejection } from '@concert/event-sourcing';

export class TrancheAlreadyScheduled extends Rejection {
  readonly code = 'TRANCHE_ALREADY_SCHEDULED';
}

export class TrancheAlreadyReceived extends Rejection {
  readonly code = 'TRANCHE_ALREADY_RECEIVED';
}

export class TrancheAlreadyRequested extends Rejection {
  readonly code = 'TRANCHE_ALREADY_REQUESTED';
}

export class TrancheNotRequested extends Rejection {
  readonly code = 'TRANCHE_NOT_REQUESTED';
}

export class TrancheAlreadyReleased extends Rejection {
  readonly code = 'TRANCHE_ALREADY_RELEASED';
}

export class TrancheAmountNotPositive extends Rejection {
  readonly code = 'TRANCHE_AMOUNT_NOT_POSITIVE';
}

export class TrancheCurrencyDiffers extends Rejection {
  readonly code = 'TRANCHE_CURRENCY_DIFFERS';
}

export class TransferAmountNotPositive extends Rejection {
  readonly code = 'TRANSFER_AMOUNT_NOT_POSITIVE';
}

export class TransferTrancheMissing extends Rejection {
  readonly code = 'TRANSFER_TRANCHE_MISSING';
}

export class AdvanceHasNoTranche extends Rejection {
  readonly code = 'TRANSFER_ADVANCE_HAS_NO_TRANCHE';
}

export class ReleaseGateWithoutPolicySet extends Rejection {
  readonly code = 'RELEASE_GATE_WITHOUT_POLICY_SET';
}

export class ReleaseGateThresholdDiffers extends Rejection {
  readonly code = 'RELEASE_GATE_THRESHOLD_DIFFERS';
}

export class ReleaseGateNotEvaluable extends Rejection {
  readonly code = 'RELEASE_GATE_NOT_EVALUABLE';
}

export class ReleaseGateNotPassed extends Rejection {
  readonly code = 'RELEASE_GATE_NOT_PASSED';
}

export class ReleaseGateNotNeeded extends Rejection {
  readonly code = 'RELEASE_GATE_NOT_NEEDED';
}

export class ReleaseGateAlreadyWaived extends Rejection {
  readonly code = 'RELEASE_GATE_ALREADY_WAIVED';
}

export class ReleaseGateWaiverNeedsSteeringCommittee extends Rejection {
  readonly code = 'RELEASE_GATE_WAIVER_NEEDS_STEERING_COMMITTEE';
}
