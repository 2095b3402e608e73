import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

type Schemas = components['schemas'];

export type Meeting = Schemas['reviews.MeetingResponse'];
export type Decision = Schemas['reviews.DecisionResponse'];
export type Subject = Schemas['reviews.SubjectResponse'];
export type RecordedPack = Schemas['reviews.PackResponse'];
export type Pack = Schemas['reviews.PackContentResponse'];

const inAll = ({ moment }: Place, cursor?: string) => ({ ...moment, limit: 1000, ...(cursor ? { cursor } : {}) });

/** When which body meets and met. */
export const meetingsQuery = (place: Place) =>
  recordQuery('reviews', place, ['meetings'], () =>
    readAll((cursor) =>
      api.GET('/api/reviews/programmes/{programme}/meetings', {
        params: { path: { programme: place.programme }, query: inAll(place, cursor) },
      }),
    ),
  );

/** What was decided, and what became of it. */
export const decisionsQuery = (place: Place) =>
  recordQuery('reviews', place, ['decisions'], () =>
    readAll((cursor) =>
      api.GET('/api/reviews/programmes/{programme}/decisions', {
        params: { path: { programme: place.programme }, query: inAll(place, cursor) },
      }),
    ),
  );

export const meetingQuery = (place: Place, meeting: string) =>
  recordQuery('reviews', place, ['meeting', meeting], () =>
    read(
      api.GET('/api/reviews/programmes/{programme}/meetings/{meeting}', {
        params: { path: { programme: place.programme, meeting } },
      }),
    ),
  );

/** What a meeting needs before it decides, as the record stands. */
export const packQuery = (place: Place, meeting: string) =>
  recordQuery('reviews', place, ['pack', meeting], () =>
    read(
      api.GET('/api/reviews/programmes/{programme}/meetings/{meeting}/pack', {
        params: { path: { programme: place.programme, meeting } },
      }),
    ),
  );

/** The pack that a decision was taken on, folded anew up to the positions it saw. */
export const packOfDecisionQuery = (place: Place, decision: string) =>
  recordQuery('reviews', place, ['pack-of-decision', decision], () =>
    read(
      api.GET('/api/reviews/programmes/{programme}/decisions/{decision}/pack', {
        params: { path: { programme: place.programme, decision } },
      }),
    ),
  );
