import { IconAddressBook } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const LISTS = [
  'products',
  'services',
  'entries',
  'small-projects',
  'trainers',
  'beneficiaries',
  'local-resources',
  'partners',
  'contact-points',
] as const;
export type ListName = (typeof LISTS)[number];

interface Search {
  /** Products when left out. */
  readonly list?: ListName;
  /** Words that a row holds. */
  readonly find?: string;
  /** Kind or status of the rows. */
  readonly only?: string;
}

export const page = definePage({
  name: 'registers',
  path: '/programmes/$programme/registers',
  navigation: { section: 'programme', order: 40, icon: IconAddressBook },
  search: ({ list, find, only }: Record<string, unknown>): Search => ({
    ...(LISTS.includes(list as ListName) ? { list: list as ListName } : {}),
    ...(typeof find === 'string' && find !== '' ? { find } : {}),
    ...(typeof only === 'string' && only !== '' ? { only } : {}),
  }),
});
