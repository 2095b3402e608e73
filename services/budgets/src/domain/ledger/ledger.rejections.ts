import { rejection } from '@concert/event-sourcing';

export class LedgerAmountNotPositive extends rejection('LEDGER_AMOUNT_NOT_POSITIVE') {}
export class AgreementNumberTaken extends rejection('COMMITMENT_AGREEMENT_NUMBER_TAKEN') {}
export class CommitmentAlreadyCancelled extends rejection('COMMITMENT_ALREADY_CANCELLED') {}
export class CommitmentPaidInFull extends rejection('COMMITMENT_PAID_IN_FULL') {}
export class CommittedExceedsAllocation extends rejection('LEDGER_COMMITTED_EXCEEDS_ALLOCATION') {}
export class CommittedExceedsTransferred extends rejection('LEDGER_COMMITTED_EXCEEDS_TRANSFERRED') {}
export class DisbursedExceedsCommitted extends rejection('LEDGER_DISBURSED_EXCEEDS_COMMITTED') {}
export class DisbursementPrecedesCommitment extends rejection('DISBURSEMENT_PRECEDES_COMMITMENT') {}
export class DisbursementNeedsCommitment extends rejection('DISBURSEMENT_NEEDS_COMMITMENT') {}
export class DisbursementNeedsLine extends rejection('DISBURSEMENT_NEEDS_LINE') {}
export class DisbursementLineIsTheCommitments extends rejection('DISBURSEMENT_LINE_IS_THE_COMMITMENTS') {}
export class CommitmentOfAnotherAgency extends rejection('DISBURSEMENT_ON_COMMITMENT_OF_ANOTHER_AGENCY') {}
export class ActivityEliminated extends rejection('LEDGER_ACTIVITY_ELIMINATED') {}
export class ActivityAlreadyClosed extends rejection('LEDGER_ACTIVITY_ALREADY_CLOSED') {}
export class CorrectionChangesNothing extends rejection('LEDGER_CORRECTION_CHANGES_NOTHING') {}
export class CorrectionNotOfThisEntry extends rejection('LEDGER_CORRECTION_NOT_OF_THIS_ENTRY') {}
