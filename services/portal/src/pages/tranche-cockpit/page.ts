import { IconLockOpen2 } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { matching, oneOf, searchOf } from '~/routing/search';

/** Rules that are asked with in place of those in force. */
export interface AskedRules {
  readonly threshold?: string;
  readonly basis?: 'last-tranche' | 'cumulative';
  readonly advance?: 'counted' | 'left-out';
}

export const page = definePage({
  name: 'tranche-cockpit',
  path: '/programmes/$programme/tranches',
  navigation: { section: 'money', order: 20, icon: IconLockOpen2 },
  search: searchOf({
    threshold: matching(/^(?:100|\d{1,2})(?:\.\d{1,2})?$/),
    basis: oneOf(['last-tranche', 'cumulative']),
    advance: oneOf(['counted', 'left-out']),
  }),
});
