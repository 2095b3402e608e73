import type * as shared from '@concert/findings';

/** Events of this log that findings and gates are derived from. */
export const evidenceNames = [
  'BudgetAllocated',
  'BudgetAllocationCorrected',
  'BudgetAllocationWithdrawn',
  'TrancheScheduled',
  'TrancheRequested',
  'TrancheReleased',
  'TransferReceived',
  'TransferCorrected',
  'TransferWithdrawn',
  'ReleaseGateWaived',
  'BudgetRevisionApplied',
  'FinancialReportSubmitted',
  'FinancialReportRestated',
  'FinancialReportExempted',
  'CommitmentMade',
  'CommitmentCancelled',
  'DisbursementMade',
  'RefundMade',
  'LedgerEntryCorrected',
] as const;
export type EvidenceName = (typeof evidenceNames)[number];

export type EventReference = shared.EventReference<EvidenceName>;
