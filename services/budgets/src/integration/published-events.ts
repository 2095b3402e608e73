import {
  ActivityClosedToSpendingV1,
  AdditionalFundsDeclinedV1,
  AdditionalFundsGrantedV1,
  AdditionalFundsRequestedV1,
  BudgetAllocatedV1,
  BudgetRevisionAppliedV1,
  BudgetRevisionApprovedV1,
  BudgetRevisionDraftedV1,
  BudgetRevisionEndorsedV1,
  BudgetRevisionProposedV1,
  BudgetRevisionRejectedV1,
  BudgetRevisionWithdrawnV1,
  CommitmentCancelledV1,
  CommitmentMadeV1,
  DecisionNotCarriedOutV1,
  DisbursementMadeV1,
  FinancialReportAcceptedV1,
  FinancialReportExemptedV1,
  FinancialReportPublishedV1,
  FinancialReportRestatedV1,
  FinancialReportReturnedV1,
  FinancialReportSubmittedV1,
  FindingAssignedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
  LedgerEntryCorrectedV1,
  RecommendationsLinkedV1,
  RefundMadeV1,
  ReleaseGateEvaluatedV1,
  ReleaseGateWaivedV1,
  TrancheReleasedV1,
  TrancheRequestedV1,
  TrancheScheduledV1,
  TransferReceivedV1,
  UnfundedNeedRecordedV1,
} from '@concert/contracts/budgets';
import type { PublishedEvents } from '@concert/messaging';
import type { BudgetLedgerEvent } from '../domain/budget-ledger/budget-ledger.events.js';
import type { DecisionNotCarriedOut } from '../domain/decision/decision.js';
import type { BudgetRevisionEvent } from '../domain/budget-revision/budget-revision.events.js';
import type { FinancialReportEvent } from '../domain/financial-report/financial-report.events.js';
import type { FindingEvent } from '../domain/finding/finding.events.js';
import type { FundEvent } from '../fund/fund.js';
import type { FundingEvent } from '../domain/funding-request/funding-request.events.js';
import type { LedgerEvent } from '../domain/ledger/ledger.events.js';
import type { EventReference } from '../domain/reconciliation/evidence.js';
import { type InputEvent, inputEventsOf } from '../input-events.js';

const withContractNames = <Data extends { readonly inputEvents: readonly EventReference[] }>(
  data: Data,
): Omit<Data, 'inputEvents'> & { inputEvents: InputEvent[] } => ({
  ...data,
  inputEvents: inputEventsOf(data.inputEvents),
});

/** What others may read of this service's log. */
export const publishedEvents: PublishedEvents<
  | DecisionNotCarriedOut
  | BudgetLedgerEvent
  | FundEvent
  | FinancialReportEvent
  | FindingEvent
  | BudgetRevisionEvent
  | FundingEvent
  | LedgerEvent
> = {
  DecisionNotCarriedOut: ({ data }) => DecisionNotCarriedOutV1.publish(data),
  BudgetAllocated: ({ data }) => BudgetAllocatedV1.publish(data),
  CommitmentMade: ({ data }) => CommitmentMadeV1.publish(data),
  CommitmentCancelled: ({ data }) => CommitmentCancelledV1.publish(data),
  DisbursementMade: ({ data }) => DisbursementMadeV1.publish(data),
  RefundMade: ({ data }) => RefundMadeV1.publish(data),
  ActivityClosedToSpending: ({ data }) => ActivityClosedToSpendingV1.publish(data),
  LedgerEntryCorrected: ({ data }) => LedgerEntryCorrectedV1.publish(data),
  TrancheScheduled: ({ data }) => TrancheScheduledV1.publish(data),
  TransferReceived: ({ data }) => TransferReceivedV1.publish(data),
  ReleaseGateEvaluated: ({ data }) => ReleaseGateEvaluatedV1.publish(withContractNames(data)),
  TrancheRequested: ({ data }) => TrancheRequestedV1.publish(data),
  TrancheReleased: ({ data }) => TrancheReleasedV1.publish(data),
  ReleaseGateWaived: ({ data }) => ReleaseGateWaivedV1.publish(data),
  FinancialReportSubmitted: ({ data: { submittedBy: _, ...report } }) => FinancialReportSubmittedV1.publish(report),
  FinancialReportRestated: ({ data: { submittedBy: _, ...report } }) => FinancialReportRestatedV1.publish(report),
  FinancialReportAccepted: ({ data }) => FinancialReportAcceptedV1.publish(data),
  FinancialReportReturned: ({ data }) => FinancialReportReturnedV1.publish(data),
  FinancialReportPublished: ({ data }) => FinancialReportPublishedV1.publish(data),
  FinancialReportExempted: ({ data }) => FinancialReportExemptedV1.publish(data),
  FindingRaised: ({ data }) => FindingRaisedV1.publish(withContractNames(data)),
  FindingRevised: ({ data }) => FindingRevisedV1.publish(withContractNames(data)),
  FindingReopened: ({ data }) => FindingReopenedV1.publish(withContractNames(data)),
  FindingExplained: ({ data }) => FindingExplainedV1.publish(data),
  FindingAssigned: ({ data }) => FindingAssignedV1.publish(data),
  FindingResolved: ({ data }) => FindingResolvedV1.publish(withContractNames(data)),
  BudgetRevisionDrafted: ({ data }) => BudgetRevisionDraftedV1.publish(data),
  BudgetRevisionProposed: ({ data }) => BudgetRevisionProposedV1.publish(data),
  BudgetRevisionWithdrawn: ({ data }) => BudgetRevisionWithdrawnV1.publish(data),
  BudgetRevisionEndorsed: ({ data }) => BudgetRevisionEndorsedV1.publish(data),
  BudgetRevisionApproved: ({ data }) => BudgetRevisionApprovedV1.publish(data),
  BudgetRevisionRejected: ({ data }) => BudgetRevisionRejectedV1.publish(data),
  BudgetRevisionApplied: ({ data }) => BudgetRevisionAppliedV1.publish(data),
  RecommendationsLinked: ({ data }) => RecommendationsLinkedV1.publish(data),
  UnfundedNeedRecorded: ({ data }) => UnfundedNeedRecordedV1.publish(data),
  AdditionalFundsRequested: ({ data }) => AdditionalFundsRequestedV1.publish(data),
  AdditionalFundsGranted: ({ data }) => AdditionalFundsGrantedV1.publish(data),
  AdditionalFundsDeclined: ({ data }) => AdditionalFundsDeclinedV1.publish(data),
};
