import { IconInfoSquareRounded } from '@tabler/icons-react';
import { definePage } from '~/app/define-page';

export const page = definePage({
  name: 'programme',
  path: '/programmes/$programme',
  navigation: { section: 'programme', order: 10, icon: IconInfoSquareRounded },
  load: async () => (await import('./ProgrammePage')).ProgrammePage,
});
