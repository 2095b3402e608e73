import { present, recordList, recordQuery } from '~/api/record-query';
import type { ParticipantPlace } from '~/moment/place';

export const comparisonQuery = ({ participant, ...place }: ParticipantPlace) =>
  recordQuery('/api/views/{participant}/programmes/{programme}/books/comparison', place, { participant });

export const mappingQuery = ({ participant, ...place }: ParticipantPlace) =>
  recordQuery('/api/views/{participant}/programmes/{programme}/books/mapping', present(place), { participant });

export const entriesQuery = ({ participant, ...place }: ParticipantPlace) =>
  recordList('/api/views/{participant}/programmes/{programme}/books', present(place), { participant });
