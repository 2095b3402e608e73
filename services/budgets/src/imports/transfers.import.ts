import type { ImportTemplate } from '@concert/imports';
import { type ImportPlan, refuseChangesOf } from '@concert/service-kit';
import { transferKinds } from '../fund/fund.js';

export const transfers: ImportTemplate = {
  key: 'transfers',
  title: 'Transfers',
  columns: [
    {
      key: 'kind',
      header: 'Kind',
      kind: 'choice',
      required: true,
      choices: transferKinds,
      help: 'An advance lies outside the list of tranches',
      example: 'tranche',
    },
    { key: 'tranche', header: 'Tranche', kind: 'count', help: 'Number; blank for an advance', example: '1' },
    {
      key: 'amount',
      header: 'Amount',
      kind: 'amount',
      required: true,
      help: "In the programme's currency",
      example: '2310075.00',
    },
    {
      key: 'share',
      header: '% of total',
      kind: 'percentage',
      aside: true,
      help: 'Checks the amount, where the document prints it',
      example: '35.00%',
    },
    {
      key: 'total',
      header: 'Total',
      kind: 'amount',
      aside: true,
      help: 'What the percentage is a share of',
      example: '6600000.00',
    },
    {
      key: 'valueDate',
      header: 'Value date',
      kind: 'date',
      required: true,
      aliases: ['Date'],
      help: 'The day on which the money was available',
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

export const transfersImport = (currency: string): ImportPlan => ({
  template: transfers,
  add: ({ values }) => [
    {
      command: 'RecordTransfer',
      body: {
        kind: values.get('kind'),
        tranche: values.get('tranche'),
        amount: { amount: values.get('amount'), currency },
        valueDate: values.get('valueDate'),
        reason: values.get('reason'),
      },
      about: 'amount',
    },
  ],
  replace: ({ changed }) => {
    refuseChangesOf(changed, [], 'A transfer stands as the bank stated it: what came back is recorded as a refund');
    return [];
  },
});
