import {
  AssertionRecordedV1,
  AssertionWithdrawnV1,
  BodyConstitutedV1,
  ContactPointChangedV1,
  ContactPointNamedV1,
  ContactPointWithdrawnV1,
  DecisionNotCarriedOutV1,
  ExtensionApprovedV1,
  ExtensionRefusedV1,
  ExtensionRequestedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  OrganizationRenamedV1,
  OrganizationSucceededV1,
  ParticipantAdmittedV1,
  PartnerChangedV1,
  PartnerRegisteredV1,
  PartnershipEndedV1,
  PolicySetAdoptedV1,
  ProgrammeAlignedV1,
  ProgrammeFinanciallyClosedV1,
  ProgrammeLinkedV1,
  ProgrammeOperationallyClosedV1,
  ProgrammeUnlinkedV1,
  SiteAddedV1,
  TotalBudgetStatedV1,
} from '@concert/contracts/agencies';
import type { FindingEvent } from '@concert/findings';
import type { PublishedEvents } from '@concert/messaging';
import type { EventReference, FoundProblem } from './findings/problem.js';
import type { JointProgrammeEvent } from './joint-programme/joint-programme.js';
import type { OrganizationEvent } from './organization/organization.js';

/** References to events of this log, named as others know them: all are in their first version. */
const withContractNames = <Data extends { readonly inputEvents: readonly EventReference[] }>(data: Data) => ({
  ...data,
  inputEvents: data.inputEvents.map((event) => ({ ...event, type: `agencies.${event.type}.v1` })),
});

/** What others may read of this service's log. */
export const publishedEvents: PublishedEvents<OrganizationEvent | JointProgrammeEvent | FindingEvent<FoundProblem>> = {
  AssertionRecorded: ({ data }) => AssertionRecordedV1.publish(data),
  AssertionWithdrawn: ({ data }) => AssertionWithdrawnV1.publish(data),
  BodyConstituted: ({ data }) => BodyConstitutedV1.publish(data),
  ContactPointChanged: ({ data }) => ContactPointChangedV1.publish(data),
  ContactPointNamed: ({ data }) => ContactPointNamedV1.publish(data),
  ContactPointWithdrawn: ({ data }) => ContactPointWithdrawnV1.publish(data),
  DecisionNotCarriedOut: ({ data }) => DecisionNotCarriedOutV1.publish(data),
  ExtensionApproved: ({ data }) => ExtensionApprovedV1.publish(data),
  ExtensionRefused: ({ data }) => ExtensionRefusedV1.publish(data),
  ExtensionRequested: ({ data }) => ExtensionRequestedV1.publish(data),
  FindingRaised: ({ data }) => FindingRaisedV1.publish(withContractNames(data)),
  FindingRevised: ({ data }) => FindingRevisedV1.publish(withContractNames(data)),
  FindingReopened: ({ data }) => FindingReopenedV1.publish(withContractNames(data)),
  FindingExplained: ({ data }) => FindingExplainedV1.publish(data),
  FindingResolved: ({ data }) => FindingResolvedV1.publish(withContractNames(data)),
  JointProgrammeEstablished: ({ data }) => JointProgrammeEstablishedV1.publish(data),
  OrganizationRegistered: ({ data }) => OrganizationRegisteredV1.publish(data),
  OrganizationRenamed: ({ data }) => OrganizationRenamedV1.publish(data),
  OrganizationSucceeded: ({ data }) => OrganizationSucceededV1.publish(data),
  ParticipantAdmitted: ({ data }) => ParticipantAdmittedV1.publish(data),
  PartnerChanged: ({ data }) => PartnerChangedV1.publish(data),
  PartnershipEnded: ({ data }) => PartnershipEndedV1.publish(data),
  PartnerRegistered: ({ data }) => PartnerRegisteredV1.publish(data),
  PolicySetAdopted: ({ data }) => PolicySetAdoptedV1.publish(data),
  ProgrammeAligned: ({ data }) => ProgrammeAlignedV1.publish(data),
  ProgrammeFinanciallyClosed: ({ data }) => ProgrammeFinanciallyClosedV1.publish(data),
  ProgrammeLinked: ({ data }) => ProgrammeLinkedV1.publish(data),
  ProgrammeOperationallyClosed: ({ data }) => ProgrammeOperationallyClosedV1.publish(data),
  ProgrammeUnlinked: ({ data }) => ProgrammeUnlinkedV1.publish(data),
  SiteAdded: ({ data }) => SiteAddedV1.publish(data),
  TotalBudgetStated: ({ data }) => TotalBudgetStatedV1.publish(data),
};
