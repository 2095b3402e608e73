import { Rejection } from '@concert/event-sourcing';

export class LedgerAmountNotPositive extends Rejection {
  readonly code = 'LEDGER_AMOUNT_NOT_POSITIVE';
}

export class AgreementNumberTaken extends Rejection {
  readonly code = 'COMMITMENT_AGREEMENT_NUMBER_TAKEN';
}

export class CommitmentAlreadyCancelled extends Rejection {
  readonly code = 'COMMITMENT_ALREADY_CANCELLED';
}

export class CommitmentPaidInFull extends Rejection {
  readonly code = 'COMMITMENT_PAID_IN_FULL';
}

export class CommittedExceedsAllocation extends Rejection {
  readonly code = 'LEDGER_COMMITTED_EXCEEDS_ALLOCATION';
}

export class CommittedExceedsTransferred extends Rejection {
  readonly code = 'LEDGER_COMMITTED_EXCEEDS_TRANSFERRED';
}

export class DisbursedExceedsCommitted extends Rejection {
  readonly code = 'LEDGER_DISBURSED_EXCEEDS_COMMITTED';
}

export class DisbursementPrecedesCommitment extends Rejection {
  readonly code = 'DISBURSEMENT_PRECEDES_COMMITMENT';
}

export class DisbursementNeedsCommitment extends Rejection {
  readonly code = 'DISBURSEMENT_NEEDS_COMMITMENT';
}

export class DisbursementNeedsLine extends Rejection {
  readonly code = 'DISBURSEMENT_NEEDS_LINE';
}

export class DisbursementLineIsTheCommitments extends Rejection {
  readonly code = 'DISBURSEMENT_LINE_IS_THE_COMMITMENTS';
}

export class CommitmentOfAnotherAgency extends Rejection {
  readonly code = 'DISBURSEMENT_ON_COMMITMENT_OF_ANOTHER_AGENCY';
}

export class ActivityEliminated extends Rejection {
  readonly code = 'LEDGER_ACTIVITY_ELIMINATED';
}

export class ActivityAlreadyClosed extends Rejection {
  readonly code = 'LEDGER_ACTIVITY_ALREADY_CLOSED';
}

export class CorrectionChangesNothing extends Rejection {
  readonly code = 'LEDGER_CORRECTION_CHANGES_NOTHING';
}

export class CorrectionNotOfThisEntry extends Rejection {
  readonly code = 'LEDGER_CORRECTION_NOT_OF_THIS_ENTRY';
}
