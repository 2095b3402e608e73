import { IconAddressBook } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { oneOf, searchOf, text } from '~/routing/search';

export const LISTS = [
  'products',
  'services',
  'entries',
  'planning-documents',
  'small-projects',
  'trainers',
  'beneficiaries',
  'local-resources',
  'partners',
  'contact-points',
] as const;
export type ListName = (typeof LISTS)[number];

export const page = definePage({
  name: 'registers',
  path: '/programmes/$programme/registers',
  navigation: { section: 'programme', order: 40, icon: IconAddressBook },
  search: searchOf({ list: oneOf(LISTS), find: text, only: text }),
});
