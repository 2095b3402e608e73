import { IconListCheck } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { oneOf, searchOf, text } from '~/routing/search';

export const VIEWS = ['recommendation', 'owner', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

export const NARROWINGS = ['open', 'overdue', 'alike', 'unfunded'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

export const page = definePage({
  name: 'recommendations',
  path: '/programmes/$programme/recommendations',
  navigation: { section: 'recommendations', order: 10, icon: IconListCheck },
  search: searchOf({ by: oneOf(VIEWS), only: oneOf(NARROWINGS), action: text }),
});
