import { IconBriefcase } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'portfolio',
  path: '/portfolio',
  navigation: { section: 'overview', order: 30, icon: IconBriefcase },
});
