import * as contracts from '@concert/contracts/activities';
import type { AssignableFindingEvent, EventReference } from '@concert/findings';
import { publishes } from '@concert/messaging';
import type { ActivityEvent } from './activity/activity.js';
import { citation } from './activity/occurrence.js';
import type { AnnualWorkPlanEvent } from './annual-work-plan/annual-work-plan.js';
import type { BeneficiariesEvent } from './beneficiaries/beneficiaries.js';
import type { FoundProblem } from './findings/problem.js';
import type { IndicatorEvent } from './indicator/indicator.js';
import type { LocalResourcesMobilised } from './local-resources/local-resources.js';
import type { PlanningDocumentEvent } from './planning-document/planning-document.js';
import type { ProductEvent } from './product/product.js';
import type { ProgressReportEvent } from './progress-report/progress-report.js';
import type { RegisterEntryEvent } from './register-entry/register-entry.js';
import type { ResultsFrameworkEvent } from './results-framework/results-framework.js';
import type { ServiceEntryEvent } from './service-entry/service-entry.js';
import type { SmallProjectEvent } from './small-project/small-project.js';
import type { TrainersEvent } from './trainers/trainers.js';

/** References to events of this log, named as others know them: all are in their first version. */
const withContractNames = <Data extends { readonly inputEvents: readonly EventReference[] }>(data: Data) => ({
  ...data,
  inputEvents: data.inputEvents.map((event) => ({ ...event, type: `activities.${event.type}.v1` })),
});

/** What others may read of this service's log: all of it. */
export const publishedEvents = publishes<
  | ResultsFrameworkEvent
  | ActivityEvent
  | RegisterEntryEvent
  | AssignableFindingEvent<FoundProblem>
  | ProductEvent
  | ServiceEntryEvent
  | SmallProjectEvent
  | TrainersEvent
  | BeneficiariesEvent
  | LocalResourcesMobilised
  | IndicatorEvent
  | AnnualWorkPlanEvent
  | ProgressReportEvent
  | PlanningDocumentEvent,
  typeof contracts
>(contracts, {
  ActivityOccurrenceLogged: ({ data, evidence }) =>
    contracts.ActivityOccurrenceLoggedV1.publish({ ...data, evidence: evidence && citation(evidence) }),
  FindingRaised: ({ data }) => contracts.FindingRaisedV1.publish(withContractNames(data)),
  FindingRevised: ({ data }) => contracts.FindingRevisedV1.publish(withContractNames(data)),
  FindingReopened: ({ data }) => contracts.FindingReopenedV1.publish(withContractNames(data)),
  FindingResolved: ({ data }) => contracts.FindingResolvedV1.publish(withContractNames(data)),
});
