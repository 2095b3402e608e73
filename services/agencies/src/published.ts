import * as contracts from '@concert/contracts/agencies';
import type { FindingEvent } from '@concert/findings';
import { publishes } from '@concert/messaging';
import type { EventReference, FoundProblem } from './findings/problem.js';
import type { JointProgrammeEvent } from './joint-programme/joint-programme.js';
import type { OrganizationEvent } from './organization/organization.js';

/** References to events of this log, named as others know them: all are in their first version. */
const withContractNames = <Data extends { readonly inputEvents: readonly EventReference[] }>(data: Data) => ({
  ...data,
  inputEvents: data.inputEvents.map((event) => ({ ...event, type: `agencies.${event.type}.v1` })),
});

/** What others may read of this service's log. */
export const publishedEvents = publishes<
  OrganizationEvent | JointProgrammeEvent | FindingEvent<FoundProblem>,
  typeof contracts
>(contracts, {
  FindingRaised: ({ data }) => contracts.FindingRaisedV1.publish(withContractNames(data)),
  FindingRevised: ({ data }) => contracts.FindingRevisedV1.publish(withContractNames(data)),
  FindingReopened: ({ data }) => contracts.FindingReopenedV1.publish(withContractNames(data)),
  FindingResolved: ({ data }) => contracts.FindingResolvedV1.publish(withContractNames(data)),
});
