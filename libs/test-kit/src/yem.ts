import { PORTFOLIO } from '@concert/event-sourcing';
import {
  BodyConstitutedV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  ParticipantAdmittedV1,
} from '@concert/contracts/agencies';
import type { PublishedFact } from './stand-in.js';

export const YEM = 'MDGF-1880';

const UN = ['ILO', 'UNFPA', 'UNICEF', 'UNESCO', 'UNIFEM', 'UNDP', 'WHO'];
const GOVERNMENT = ['MOFCOM', 'MoHRSS', 'MoH', 'NDRC'];
const OFFICES = ['PMO'];

const registered = (kind: OrganizationRegisteredV1['kind'], codes: readonly string[]): PublishedFact[] =>
  codes.map((code) => OrganizationRegisteredV1.publish({ code, name: code, kind }));
const admitted = (role: ParticipantAdmittedV1['role'], codes: readonly string[]): PublishedFact[] =>
  codes.map((organization) => ParticipantAdmittedV1.publish({ organization, role }));

/** Who takes part in the YEM programme, as `agencies` published it; MDGF-SEC is registered and takes no part. */
export const yemParticipants: readonly (readonly [programme: string, ...facts: PublishedFact[]])[] = [
  [
    PORTFOLIO,
    ...registered('un', UN),
    ...registered('government', GOVERNMENT),
    ...registered('office', OFFICES),
    ...registered('fund', ['MDGF-SEC']),
  ],
  [
    YEM,
    JointProgrammeEstablishedV1.publish({
      code: YEM,
      title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
      shortName: 'YEM',
      country: 'CN',
      fund: 'MDG-F',
      start: '2009-01-09',
      end: '2012-01-09',
      totalBudget: { amount: '6600000.00', currency: 'USD' },
      modality: 'pass-through',
    }),
    ...admitted('participating-un-organization', UN),
    ...admitted('national-partner', GOVERNMENT),
    ...admitted('programme-management-office', OFFICES),
    BodyConstitutedV1.publish({
      body: 'PMC',
      name: 'Programme Management Committee',
      members: ['ILO', 'UNICEF', 'UNDP', 'MoHRSS'],
      coChairs: ['ILO', 'MoHRSS'],
      quorum: 3,
    }),
    BodyConstitutedV1.publish({
      body: 'NSC',
      name: 'National Steering Committee',
      members: ['MOFCOM', 'ILO', 'UNDP', 'MoHRSS'],
      coChairs: ['MOFCOM', 'UNDP'],
      quorum: 3,
    }),
  ],
];
