import { rejection } from '@concert/event-sourcing';

export class TrancheAlreadyScheduled extends rejection('TRANCHE_ALREADY_SCHEDULED') {}
export class TrancheAlreadyReceived extends rejection('TRANCHE_ALREADY_RECEIVED') {}
export class TrancheAlreadyRequested extends rejection('TRANCHE_ALREADY_REQUESTED') {}
export class TrancheNotRequested extends rejection('TRANCHE_NOT_REQUESTED') {}
export class TrancheAlreadyReleased extends rejection('TRANCHE_ALREADY_RELEASED') {}
export class TrancheAmountNotPositive extends rejection('TRANCHE_AMOUNT_NOT_POSITIVE') {}
export class TrancheCurrencyDiffers extends rejection('TRANCHE_CURRENCY_DIFFERS') {}
export class TransferAmountNotPositive extends rejection('TRANSFER_AMOUNT_NOT_POSITIVE') {}
export class TransferTrancheMissing extends rejection('TRANSFER_TRANCHE_MISSING') {}
export class AdvanceHasNoTranche extends rejection('TRANSFER_ADVANCE_HAS_NO_TRANCHE') {}
export class ReleaseGateWithoutPolicySet extends rejection('RELEASE_GATE_WITHOUT_POLICY_SET') {}
export class ReleaseGateThresholdDiffers extends rejection('RELEASE_GATE_THRESHOLD_DIFFERS') {}
export class ReleaseGateNotEvaluable extends rejection('RELEASE_GATE_NOT_EVALUABLE') {}
export class ReleaseGateNotPassed extends rejection('RELEASE_GATE_NOT_PASSED') {}
export class ReleaseGateNotNeeded extends rejection('RELEASE_GATE_NOT_NEEDED') {}
export class ReleaseGateAlreadyWaived extends rejection('RELEASE_GATE_ALREADY_WAIVED') {}
export class ReleaseGateWaiverNeedsSteeringCommittee extends rejection(
  'RELEASE_GATE_WAIVER_NEEDS_STEERING_COMMITTEE',
) {}
