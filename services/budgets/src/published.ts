import * as contracts from '@concert/contracts/budgets';
import { publishes } from '@concert/messaging';
import type { BudgetLedgerEvent } from './budget-ledger/budget-ledger.js';
import type { BudgetRevisionEvent } from './budget-revision/budget-revision.js';
import type { DecisionNotCarriedOut } from './decision/decision.js';
import type { FinancialReportEvent } from './financial-report/financial-report.js';
import type { FindingEvent } from './findings/finding.js';
import type { FundEvent } from './fund/fund.js';
import type { FundingEvent } from './funding-request/funding-request.js';
import type { LedgerEvent } from './ledger/ledger.js';
import type { EventReference } from './reconciliation/event-reference.js';
import { type InputEvent, inputEventsOf } from './reconciliation/input-events.response.js';

const withContractNames = <Data extends { readonly inputEvents: readonly EventReference[] }>(
  data: Data,
): Omit<Data, 'inputEvents'> & { inputEvents: InputEvent[] } => ({
  ...data,
  inputEvents: inputEventsOf(data.inputEvents),
});

/** What others may read of this service's log. */
export const publishedEvents = publishes<
  | DecisionNotCarriedOut
  | BudgetLedgerEvent
  | FundEvent
  | FinancialReportEvent
  | FindingEvent
  | BudgetRevisionEvent
  | FundingEvent
  | LedgerEvent,
  typeof contracts
>(contracts, {
  ReleaseGateEvaluated: ({ data }) => contracts.ReleaseGateEvaluatedV1.publish(withContractNames(data)),
  FinancialReportSubmitted: ({ data: { submittedBy: _, ...report } }) =>
    contracts.FinancialReportSubmittedV1.publish(report),
  FinancialReportRestated: ({ data: { submittedBy: _, ...report } }) =>
    contracts.FinancialReportRestatedV1.publish(report),
  FindingRaised: ({ data }) => contracts.FindingRaisedV1.publish(withContractNames(data)),
  FindingRevised: ({ data }) => contracts.FindingRevisedV1.publish(withContractNames(data)),
  FindingReopened: ({ data }) => contracts.FindingReopenedV1.publish(withContractNames(data)),
  FindingResolved: ({ data }) => contracts.FindingResolvedV1.publish(withContractNames(data)),
});
