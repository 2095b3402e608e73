import {
  BodyConstitutedV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  ParticipantAdmittedV1,
  PolicySetAdoptedV1,
  SiteAddedV1,
} from '@concert/contracts/agencies';
import { sampleOf } from '@concert/contracts/testing';
import { publishedEvents } from './published-events.js';

describe('What others may read', () => {
  it.each([
    ['OrganizationRegistered', OrganizationRegisteredV1],
    ['JointProgrammeEstablished', JointProgrammeEstablishedV1],
    ['ParticipantAdmitted', ParticipantAdmittedV1],
    ['BodyConstituted', BodyConstitutedV1],
    ['SiteAdded', SiteAddedV1],
    ['PolicySetAdopted', PolicySetAdoptedV1],
  ] as const)('%s is the contract of that name', (type, contract) => {
    const sample = sampleOf<object>(contract as never);
    expect(publishedEvents[type]?.({ type, data: sample.data } as never)).toEqual(sample);
  });
});
