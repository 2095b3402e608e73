import {
  BudgetAllocatedV1,
  BudgetAllocationCorrectedV1,
  BudgetAllocationWithdrawnV1,
  BudgetRevisionAppliedV1,
  CommitmentCancelledV1,
  CommitmentMadeV1,
  DisbursementMadeV1,
  FinancialReportExemptedV1,
  FinancialReportRestatedV1,
  FinancialReportSubmittedV1,
  type InputEvent,
  LedgerEntryCorrectedV1,
  RefundMadeV1,
  ReleaseGateWaivedV1,
  TrancheReleasedV1,
  TrancheRequestedV1,
  TrancheScheduledV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import type { EventReference } from './event-reference.js';
import type { EvidenceEvent } from './evidence.js';

export type { InputEvent };

const CONTRACT_OF: Readonly<Record<EvidenceEvent['type'], string>> = {
  BudgetAllocated: BudgetAllocatedV1.type,
  BudgetAllocationCorrected: BudgetAllocationCorrectedV1.type,
  BudgetAllocationWithdrawn: BudgetAllocationWithdrawnV1.type,
  BudgetRevisionApplied: BudgetRevisionAppliedV1.type,
  TrancheScheduled: TrancheScheduledV1.type,
  TrancheRequested: TrancheRequestedV1.type,
  TrancheReleased: TrancheReleasedV1.type,
  TransferReceived: TransferReceivedV1.type,
  TransferCorrected: TransferCorrectedV1.type,
  TransferWithdrawn: TransferWithdrawnV1.type,
  ReleaseGateWaived: ReleaseGateWaivedV1.type,
  FinancialReportSubmitted: FinancialReportSubmittedV1.type,
  FinancialReportRestated: FinancialReportRestatedV1.type,
  FinancialReportExempted: FinancialReportExemptedV1.type,
  CommitmentMade: CommitmentMadeV1.type,
  CommitmentCancelled: CommitmentCancelledV1.type,
  DisbursementMade: DisbursementMadeV1.type,
  RefundMade: RefundMadeV1.type,
  LedgerEntryCorrected: LedgerEntryCorrectedV1.type,
};

/** References to events of this log, named as others know them. */
export const inputEventsOf = (references: readonly EventReference[]): InputEvent[] =>
  references.map(({ id, type, position }) => ({ id, type: CONTRACT_OF[type], position }));
