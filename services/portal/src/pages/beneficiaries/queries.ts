import type { components } from '~/api/generated/concert';
import { present, recordList, recordQuery } from '~/api/record-query';
import type { ParticipantPlace } from '~/moment/place';

export type Listed = components['schemas']['view.BeneficiaryListedResponse'];
export type Card = components['schemas']['view.BeneficiaryCardResponse'];
export type Counts = components['schemas']['view.BeneficiaryCountsResponse'];

export const cardsQuery = ({ participant, ...place }: ParticipantPlace) =>
  recordList('/api/views/{participant}/programmes/{programme}/beneficiaries', present(place), { participant });

export const countsQuery = ({ participant, ...place }: ParticipantPlace) =>
  recordQuery('/api/views/{participant}/programmes/{programme}/beneficiaries/counts', present(place), { participant });

/** A card opened. It is forgotten by this browser as soon as it is closed. */
export const cardQuery = ({ participant, ...place }: ParticipantPlace, beneficiary: string) => ({
  ...recordQuery('/api/views/{participant}/beneficiaries/{beneficiary}', present(place), { participant, beneficiary }),
  gcTime: 0,
});
