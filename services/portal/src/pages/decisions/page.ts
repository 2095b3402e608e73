import { IconGavel } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { searchOf, text } from '~/routing/search';

export interface DecisionsSearch {
  readonly body?: string;
  readonly outcome?: string;
  readonly effect?: string;
}

export const page = definePage({
  name: 'decisions',
  path: '/programmes/$programme/decisions',
  navigation: { section: 'committee', order: 20, icon: IconGavel },
  search: searchOf({ body: text, outcome: text, effect: text }),
});
