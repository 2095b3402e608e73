import { IconFileText } from '@tabler/icons-react';
import { definePage } from '~/app/define-page';

export const page = definePage({
  name: 'factsheet',
  path: '/programmes/$programme/factsheet',
  navigation: { section: 'results', order: 90, icon: IconFileText },
  load: async () => (await import('./FactsheetPage')).FactsheetPage,
});
