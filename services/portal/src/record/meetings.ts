import type { components } from '~/api/generated/concert';
import { present, recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

type Schemas = components['schemas'];

export type Meeting = Schemas['reviews.MeetingResponse'];
export type Decision = Schemas['reviews.DecisionResponse'];
export type Subject = Schemas['reviews.SubjectResponse'];
export type RecordedPack = Schemas['reviews.PackResponse'];
export type Pack = Schemas['reviews.PackContentResponse'];

/** When which body meets and met. */
export const meetingsQuery = (place: Place) => recordList('/api/reviews/programmes/{programme}/meetings', place);

/** What was decided, and what became of it. */
export const decisionsQuery = (place: Place) => recordList('/api/reviews/programmes/{programme}/decisions', place);

export const meetingQuery = (place: Place, meeting: string) =>
  recordQuery('/api/reviews/programmes/{programme}/meetings/{meeting}', present(place), { meeting });

/** What a meeting needs before it decides, as the record stands. */
export const packQuery = (place: Place, meeting: string) =>
  recordQuery('/api/reviews/programmes/{programme}/meetings/{meeting}/pack', present(place), { meeting });

/** The pack that a decision was taken on, folded anew up to the positions it saw. */
export const packOfDecisionQuery = (place: Place, decision: string) =>
  recordQuery('/api/reviews/programmes/{programme}/decisions/{decision}/pack', present(place), { decision });
