import { IconScale } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'reconciliation-board',
  path: '/programmes/$programme/board',
  navigation: { section: 'money', order: 10, icon: IconScale },
  search: ({ finding, cell }: Record<string, unknown>): { readonly finding?: string; readonly cell?: string } => ({
    ...(typeof finding === 'string' ? { finding } : {}),
    ...(typeof cell === 'string' ? { cell } : {}),
  }),
});
