import { IconNotes } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { oneOf, searchOf } from '~/routing/search';

export const SHOWN = ['all', 'private', 'shared', 'others'] as const;
export type Shown = (typeof SHOWN)[number];

export const page = definePage({
  name: 'notes',
  path: '/programmes/$programme/notes',
  groups: ['coordinator', 'office'],
  navigation: { section: 'overview', order: 40, icon: IconNotes },
  search: searchOf({ show: oneOf(SHOWN) }),
});
