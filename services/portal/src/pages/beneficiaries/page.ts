import { IconHeartHandshake } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'beneficiaries',
  path: '/programmes/$programme/beneficiaries',
  groups: ['coordinator'],
  navigation: { section: 'activities', order: 40, icon: IconHeartHandshake },
  search: ({ card }: Record<string, unknown>): { readonly card?: string } => (typeof card === 'string' ? { card } : {}),
});
