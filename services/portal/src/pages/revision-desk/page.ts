import { IconArrowsExchange } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { oneOf, searchOf, text } from '~/routing/search';

export const KINDS = ['across-the-board-cut', 'within-agency', 'between-agencies', 'elimination', 'new-money'] as const;
export type Kind = (typeof KINDS)[number];

export const page = definePage({
  name: 'revision-desk',
  path: '/programmes/$programme/revisions',
  navigation: { section: 'money', order: 30, icon: IconArrowsExchange },
  search: searchOf({ revision: text, build: oneOf(KINDS), need: text }),
});
