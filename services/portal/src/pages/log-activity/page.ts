import { IconPencilPlus } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'log-activity',
  path: '/programmes/$programme/log',
  groups: ['coordinator', 'office'],
  navigation: { section: 'activities', order: 20, icon: IconPencilPlus },
  search: ({ activity }: Record<string, unknown>): { readonly activity?: string } =>
    typeof activity === 'string' ? { activity } : {},
});
