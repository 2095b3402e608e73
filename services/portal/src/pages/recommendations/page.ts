import { IconListCheck } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const VIEWS = ['recommendation', 'owner', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

export const NARROWINGS = ['open', 'overdue', 'alike', 'unfunded'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

interface Search {
  /** By recommendation when left out. */
  readonly by?: View;
  readonly only?: Narrowing;
  /** Code of the key action that is open. */
  readonly action?: string;
}

export const page = definePage({
  name: 'recommendations',
  path: '/programmes/$programme/recommendations',
  navigation: { section: 'recommendations', order: 10, icon: IconListCheck },
  search: ({ by, only, action }: Record<string, unknown>): Search => ({
    ...(VIEWS.includes(by as View) ? { by: by as View } : {}),
    ...(NARROWINGS.includes(only as Narrowing) ? { only: only as Narrowing } : {}),
    ...(typeof action === 'string' || typeof action === 'number' ? { action: String(action) } : {}),
  }),
});
