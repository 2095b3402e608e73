import { IconLockOpen2 } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

/** Rules that are asked with in place of those in force. */
export interface AskedRules {
  readonly threshold?: string;
  readonly basis?: 'last-tranche' | 'cumulative';
  readonly advance?: 'counted' | 'left-out';
}

const THRESHOLD = /^(?:100|\d{1,2})(?:\.\d{1,2})?$/;

export const page = definePage({
  name: 'tranche-cockpit',
  path: '/programmes/$programme/tranches',
  navigation: { section: 'money', order: 20, icon: IconLockOpen2 },
  search: ({ threshold, basis, advance }: Record<string, unknown>): AskedRules => ({
    ...(THRESHOLD.test(String(threshold)) ? { threshold: String(threshold) } : {}),
    ...(basis === 'last-tranche' || basis === 'cumulative' ? { basis } : {}),
    ...(advance === 'counted' || advance === 'left-out' ? { advance } : {}),
  }),
});
