import {
  BodyConstitutedV1,
  ContactPointNamedV1,
  DecisionNotCarriedOutV1,
  ExtensionApprovedV1,
  ExtensionRefusedV1,
  ExtensionRequestedV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  OrganizationRenamedV1,
  OrganizationSucceededV1,
  ParticipantAdmittedV1,
  PartnerRegisteredV1,
  PolicySetAdoptedV1,
  ProgrammeAlignedV1,
  ProgrammeFinanciallyClosedV1,
  ProgrammeLinkedV1,
  ProgrammeOperationallyClosedV1,
  SiteAddedV1,
} from '@concert/contracts/agencies';
import type { PublishedEvents } from '@concert/messaging';
import type { JointProgrammeEvent } from '../domain/joint-programme/joint-programme.events.js';
import type { OrganizationEvent } from '../domain/organization/organization.events.js';

/** What others may read of this service's log. */
export const publishedEvents: PublishedEvents<OrganizationEvent | JointProgrammeEvent> = {
  BodyConstituted: ({ data }) => BodyConstitutedV1.publish(data),
  ContactPointNamed: ({ data }) => ContactPointNamedV1.publish(data),
  DecisionNotCarriedOut: ({ data }) => DecisionNotCarriedOutV1.publish(data),
  ExtensionApproved: ({ data }) => ExtensionApprovedV1.publish(data),
  ExtensionRefused: ({ data }) => ExtensionRefusedV1.publish(data),
  ExtensionRequested: ({ data }) => ExtensionRequestedV1.publish(data),
  JointProgrammeEstablished: ({ data }) => JointProgrammeEstablishedV1.publish(data),
  OrganizationRegistered: ({ data }) => OrganizationRegisteredV1.publish(data),
  OrganizationRenamed: ({ data }) => OrganizationRenamedV1.publish(data),
  OrganizationSucceeded: ({ data }) => OrganizationSucceededV1.publish(data),
  ParticipantAdmitted: ({ data }) => ParticipantAdmittedV1.publish(data),
  PartnerRegistered: ({ data }) => PartnerRegisteredV1.publish(data),
  PolicySetAdopted: ({ data }) => PolicySetAdoptedV1.publish(data),
  ProgrammeAligned: ({ data }) => ProgrammeAlignedV1.publish(data),
  ProgrammeFinanciallyClosed: ({ data }) => ProgrammeFinanciallyClosedV1.publish(data),
  ProgrammeLinked: ({ data }) => ProgrammeLinkedV1.publish(data),
  ProgrammeOperationallyClosed: ({ data }) => ProgrammeOperationallyClosedV1.publish(data),
  SiteAdded: ({ data }) => SiteAddedV1.publish(data),
};
