import { IconReportMoney } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

interface ReportFiguresSearch {
  readonly scope?: string;
  readonly period?: string;
  readonly way?: 'spreadsheet';
}

const PERIOD = /^\d{4}-[12]$/;

export const page = definePage({
  name: 'financial-report',
  path: '/programmes/$programme/report-figures',
  groups: ['coordinator', 'office'],
  navigation: { section: 'money', order: 12, icon: IconReportMoney },
  search: ({ scope, period, way }: Record<string, unknown>): ReportFiguresSearch => ({
    ...(typeof scope === 'string' ? { scope } : {}),
    ...(typeof period === 'string' && PERIOD.test(period) ? { period } : {}),
    ...(way === 'spreadsheet' ? { way } : {}),
  }),
});
