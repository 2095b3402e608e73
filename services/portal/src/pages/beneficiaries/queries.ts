import type { components } from '~/api/generated/concert';
import { present, recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type Listed = components['schemas']['view.BeneficiaryListedResponse'];
export type Card = components['schemas']['view.BeneficiaryCardResponse'];
export type Counts = components['schemas']['view.BeneficiaryCountsResponse'];

/** Whose database it is asked of. */
export interface HeldPlace extends Place {
  readonly participant: string;
}

export const cardsQuery = ({ participant, ...place }: HeldPlace) =>
  recordList('/api/views/{participant}/programmes/{programme}/beneficiaries', present(place), { participant });

export const countsQuery = ({ participant, ...place }: HeldPlace) =>
  recordQuery('/api/views/{participant}/programmes/{programme}/beneficiaries/counts', present(place), { participant });

/** A card opened. It is forgotten by this browser as soon as it is closed. */
export const cardQuery = ({ participant, ...place }: HeldPlace, beneficiary: string) => ({
  ...recordQuery('/api/views/{participant}/beneficiaries/{beneficiary}', present(place), { participant, beneficiary }),
  gcTime: 0,
});
