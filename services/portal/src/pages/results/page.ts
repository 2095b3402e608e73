import { IconTargetArrow } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { oneOf, searchOf } from '~/routing/search';

export const VIEWS = ['plan', 'indicators', 'framework'] as const;
export type View = (typeof VIEWS)[number];

export const page = definePage({
  name: 'results',
  path: '/programmes/$programme/results',
  navigation: { section: 'results', order: 10, icon: IconTargetArrow },
  search: searchOf({
    view: oneOf(VIEWS),
    /** Of the work plan; the last one when left out. */
    year: (year) => (Number.isInteger(Number(year)) && Number(year) > 1900 ? Number(year) : undefined),
  }),
});
