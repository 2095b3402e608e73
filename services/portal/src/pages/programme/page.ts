import { IconInfoSquareRounded } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'programme',
  path: '/programmes/$programme',
  navigation: { section: 'programme', order: 10, icon: IconInfoSquareRounded },
});
