import { IconCalendarEvent } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { searchOf } from './search';

export const page = definePage({
  name: 'activity-calendar',
  path: '/programmes/$programme/calendar',
  navigation: { section: 'activities', order: 10, icon: IconCalendarEvent },
  search: searchOf,
});
