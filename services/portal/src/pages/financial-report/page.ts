import { IconReportMoney } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';
import { matching, oneOf, searchOf, text } from '~/routing/search';

export const page = definePage({
  name: 'financial-report',
  path: '/programmes/$programme/report-figures',
  groups: ['coordinator', 'office'],
  navigation: { section: 'money', order: 12, icon: IconReportMoney },
  search: searchOf({ scope: text, period: matching(/^\d{4}-[12]$/), way: oneOf(['spreadsheet']) }),
});
