import type { components } from '~/api/generated/concert';
import { keptOffline, present, recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type Programme = components['schemas']['agencies.ProgrammeResponse'];

/** Participants, sites, bodies, dates and rules of a programme. */
export const programmeQuery = (place: Place) =>
  keptOffline(recordQuery('/api/agencies/programmes/{programme}', present(place)));

const OVERSIGHT = { 'programme-management-office': true, 'steering-committee': true, 'administrative-agent': true };

/** Participants that carry out the programme and spend its money, and do not oversee it. */
export const agenciesIn = ({ participants }: Programme): string[] =>
  participants.filter(({ role }) => !(role in OVERSIGHT)).map(({ organization }) => organization);

/** Every organization that is registered, so that partners and offices can be chosen among them. */
export const organizationsQuery = (place: Place) => recordList('/api/agencies/organizations', place);
