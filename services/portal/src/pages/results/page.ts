import { IconTargetArrow } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const VIEWS = ['plan', 'indicators', 'framework'] as const;
export type View = (typeof VIEWS)[number];

interface Search {
  /** The work plan when left out. */
  readonly view?: View;
  /** Of the work plan; the last one when left out. */
  readonly year?: number;
}

export const page = definePage({
  name: 'results',
  path: '/programmes/$programme/results',
  navigation: { section: 'results', order: 10, icon: IconTargetArrow },
  search: ({ view, year }: Record<string, unknown>): Search => ({
    ...(VIEWS.includes(view as View) ? { view: view as View } : {}),
    ...(Number.isInteger(Number(year)) && Number(year) > 1900 ? { year: Number(year) } : {}),
  }),
});
