import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

type Schemas = components['schemas'];

export type Attribute = Schemas['agencies.AttributeResponse'];
export type PolicySetVersion = Schemas['agencies.PolicySetVersionResponse'];

/** What the programme says of itself, and what other registers say. */
export const assertionsQuery = (place: Place) => ({
  ...recordQuery('/api/agencies/programmes/{programme}/assertions', place),
  select: ({ items }: { readonly items: readonly Attribute[] }) => items,
});

/** Every version of the rules. */
export const policySetsQuery = (place: Place) => ({
  ...recordQuery('/api/agencies/programmes/{programme}/policy-sets', place),
  select: ({ items }: { readonly items: readonly PolicySetVersion[] }) => items,
});
