import { queryOptions } from '@tanstack/react-query';
import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type Listed = components['schemas']['view.BeneficiaryListedResponse'];
export type Card = components['schemas']['view.BeneficiaryCardResponse'];
export type Counts = components['schemas']['view.BeneficiaryCountsResponse'];

/** Whose database it is asked of. */
export interface HeldPlace extends Place {
  readonly participant: string;
}

const pathOf = ({ participant, programme }: HeldPlace) => ({ participant, programme });

export const cardsQuery = (place: HeldPlace) =>
  recordQuery('view', { ...place, moment: {} }, [place.participant, 'beneficiaries'], () =>
    readAll((cursor) =>
      api.GET('/api/views/{participant}/programmes/{programme}/beneficiaries', {
        params: { path: pathOf(place), query: { limit: 1000, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );

export const countsQuery = (place: HeldPlace) =>
  recordQuery('view', { ...place, moment: {} }, [place.participant, 'beneficiaries', 'counts'], () =>
    read(
      api.GET('/api/views/{participant}/programmes/{programme}/beneficiaries/counts', {
        params: { path: pathOf(place) },
      }),
    ),
  );

/** A card opened. It is forgotten by this browser as soon as it is closed. */
export const cardQuery = (place: HeldPlace, beneficiary: string) =>
  queryOptions({
    ...recordQuery('view', { ...place, moment: {} }, [place.participant, 'beneficiaries', beneficiary], () =>
      read(
        api.GET('/api/views/{participant}/beneficiaries/{beneficiary}', {
          params: { path: { participant: place.participant, beneficiary } },
        }),
      ),
    ),
    gcTime: 0,
  });
