import * as contracts from '@concert/contracts/activities';
import type { EvidenceSource } from '@concert/event-sourcing';
import type { AssignableFindingEvent, EventReference } from '@concert/findings';
import { publishes } from '@concert/messaging';
import type { ActivityEvent } from '../domain/activity/activity.events.js';
import type { AnnualWorkPlanEvent } from '../domain/annual-work-plan/annual-work-plan.events.js';
import type { BeneficiariesEvent } from '../domain/beneficiaries/beneficiaries.js';
import type { FoundProblem } from '../domain/completeness/problem.js';
import type { IndicatorEvent } from '../domain/indicator/indicator.events.js';
import type { LocalResourcesMobilised } from '../domain/local-resources/local-resources.js';
import type { PlanningDocumentEvent } from '../domain/planning-document/planning-document.events.js';
import type { ProductEvent } from '../domain/product/product.js';
import type { ProgressReportEvent } from '../domain/progress-report/progress-report.events.js';
import type { RegisterEntryEvent } from '../domain/register-entry/register-entry.events.js';
import type { ResultsFrameworkEvent } from '../domain/results-framework/results-framework.events.js';
import type { ServiceEntryEvent } from '../domain/service-entry/service-entry.js';
import type { SmallProjectEvent } from '../domain/small-project/small-project.js';
import type { TrainersEvent } from '../domain/trainers/trainers.js';

/** The document and the place in it, as a reader would look them up. */
const citation = ({ document, place }: EvidenceSource): string =>
  place === undefined ? document : `${document}, ${place}`;

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
