import { IconHeartbeat } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'operations',
  path: '/administration/operations',
  groups: ['auditor', 'office', 'committee'],
  navigation: { section: 'programme', order: 90, icon: IconHeartbeat },
});
