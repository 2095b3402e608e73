import type { components } from '~/api/generated/concert';
import { present, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type RevisionEffect = components['schemas']['budgets.RevisionEffectResponse'];

/** What a revision does, or did, to every agency, earmark and line, beside today. */
export const revisionEffectQuery = (place: Place, revision: string) =>
  recordQuery('/api/budgets/programmes/{programme}/revisions/{revision}/effect', present(place), { revision });
