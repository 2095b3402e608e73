import {
  BodyConstitutedV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  ParticipantAdmittedV1,
  PolicySetAdoptedV1,
  SiteAddedV1,
} from '@concert/contracts/agencies';
import type { PublishedEvents } from '@concert/messaging';
import type { JointProgrammeEvent } from '../domain/joint-programme/joint-programme.events.js';
import type { OrganizationEvent } from '../domain/organization/organization.events.js';

/** What others may read of this service's log. */
export const publishedEvents: PublishedEvents<OrganizationEvent | JointProgrammeEvent> = {
  OrganizationRegistered: ({ data }) => OrganizationRegisteredV1.publish(data),
  JointProgrammeEstablished: ({ data }) => JointProgrammeEstablishedV1.publish(data),
  ParticipantAdmitted: ({ data }) => ParticipantAdmittedV1.publish(data),
  BodyConstituted: ({ data }) => BodyConstitutedV1.publish(data),
  SiteAdded: ({ data }) => SiteAddedV1.publish(data),
  PolicySetAdopted: ({ data }) => PolicySetAdoptedV1.publish(data),
};
