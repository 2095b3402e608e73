import { IconHome } from '@tabler/icons-react';
import { definePage } from '~/app/define-page';

export const page = definePage({
  name: 'my-programme',
  path: '/programmes/$programme/mine',
  groups: ['coordinator'],
  navigation: { section: 'overview', order: 10, icon: IconHome },
  load: async () => (await import('./MyProgrammePage')).MyProgrammePage,
});
