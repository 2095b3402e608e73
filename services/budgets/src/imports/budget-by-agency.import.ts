import type { ImportTemplate } from '@concert/imports';
import { BUDGET_CATEGORIES } from '@concert/reference-data';
import { type ImportPlan, refuseChangesOf } from '@concert/service-kit';

export const budgetByAgency: ImportTemplate = {
  key: 'budget-by-agency',
  title: 'Budget by agency',
  columns: [
    { key: 'agency', header: 'Agency', kind: 'code', required: true, help: 'Code of the participant', example: 'ILO' },
    {
      key: 'amount',
      header: 'Amount',
      kind: 'amount',
      required: true,
      help: "In the programme's currency",
      example: '1696823.00',
    },
    {
      key: 'share',
      header: '% of total',
      kind: 'percentage',
      aside: true,
      help: 'Checks the amount, where the document prints it',
      example: '25.71%',
    },
    {
      key: 'total',
      header: 'Total',
      kind: 'amount',
      aside: true,
      help: 'What the percentage is a share of',
      example: '6600000.00',
    },
    { key: 'output', header: 'Output', kind: 'code', help: 'Number of the output it is meant for', example: '2.3' },
    {
      key: 'category',
      header: 'Category',
      kind: 'choice',
      choices: BUDGET_CATEGORIES.map(({ code }) => code),
      help: 'UNDG harmonized budget category',
      example: '5',
    },
    { key: 'year', header: 'Year', kind: 'count', help: 'Programme year, 1 for the first', example: '3' },
    {
      key: 'effectiveDate',
      header: 'In force from',
      kind: 'date',
      help: 'The day on which it became true; today when blank',
      example: '2009-01-09',
    },
    {
      key: 'reason',
      header: 'Reason',
      kind: 'text',
      aside: true,
      help: 'Why it is entered so, where the document leaves something open',
      example: '',
    },
  ],
  shares: [{ amount: 'amount', share: 'share', whole: 'total' }],
};

export const budgetByAgencyImport = (currency: string): ImportPlan => ({
  template: budgetByAgency,
  add: ({ values }) => [
    {
      command: 'AllocateBudget',
      body: {
        agency: values.get('agency'),
        amount: { amount: values.get('amount'), currency },
        output: values.get('output'),
        category: values.get('category'),
        year: values.get('year'),
        effectiveDate: values.get('effectiveDate'),
        reason: values.get('reason'),
      },
      about: 'amount',
    },
  ],
  replace: ({ changed }) => {
    refuseChangesOf(changed, [], 'A budget in force is changed by a budget revision, which a body approves');
    return [];
  },
});
