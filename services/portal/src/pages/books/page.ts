import { IconBook2 } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { oneOf, searchOf } from '~/routing/search';

export const PARTS = ['compare', 'import', 'mapping', 'entries'] as const;
export type Part = (typeof PARTS)[number];

export const page = definePage({
  name: 'books',
  path: '/programmes/$programme/books',
  groups: ['coordinator', 'office'],
  navigation: { section: 'money', order: 14, icon: IconBook2 },
  search: searchOf({ part: oneOf(PARTS) }),
});
