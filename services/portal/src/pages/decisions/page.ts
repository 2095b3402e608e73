import { IconGavel } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export interface DecisionsSearch {
  readonly body?: string;
  readonly outcome?: string;
  readonly effect?: string;
}

const words = (name: keyof DecisionsSearch, value: unknown): DecisionsSearch =>
  typeof value === 'string' && value !== '' ? { [name]: value } : {};

export const page = definePage({
  name: 'decisions',
  path: '/programmes/$programme/decisions',
  navigation: { section: 'committee', order: 20, icon: IconGavel },
  search: ({ body, outcome, effect }: Record<string, unknown>): DecisionsSearch => ({
    ...words('body', body),
    ...words('outcome', outcome),
    ...words('effect', effect),
  }),
});
