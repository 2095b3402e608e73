import { api, read } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

type Schemas = components['schemas'];

export type Attribute = Schemas['agencies.AttributeResponse'];
export type PolicySetVersion = Schemas['agencies.PolicySetVersionResponse'];

/** What the programme says of itself, and what other registers say. */
export const assertionsQuery = (place: Place) =>
  recordQuery('agencies', place, ['assertions'], () =>
    read(
      api.GET('/api/agencies/programmes/{programme}/assertions', {
        params: { path: { programme: place.programme }, query: { ...place.moment } },
      }),
    ).then(({ items }) => items),
  );

/** Every version of the rules. */
export const policySetsQuery = (place: Place) =>
  recordQuery('agencies', place, ['policy-sets'], () =>
    read(
      api.GET('/api/agencies/programmes/{programme}/policy-sets', {
        params: { path: { programme: place.programme }, query: { ...place.moment } },
      }),
    ).then(({ items }) => items),
  );
