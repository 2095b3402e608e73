import type { ImportTemplate } from './template.js';

/** Figures of a report as a factsheet prints them. */
export const figures: ImportTemplate = {
  key: 'figures',
  title: 'Figures',
  columns: [
    { key: 'period', header: 'Period', kind: 'period', required: true, help: 'Half a year', example: '2009-2' },
    { key: 'total', header: 'Total budget', kind: 'amount', help: 'All of it', example: '6600000.00' },
    { key: 'transferred', header: 'Transferred', kind: 'amount', help: 'Cumulative', example: '2632.00' },
    { key: 'transferredShare', header: 'Transferred %', kind: 'percentage', help: 'Of the total', example: '0.04' },
    { key: 'transferredOther', header: 'Transferred, other reading', kind: 'amount', help: 'If any', example: '' },
    { key: 'committed', header: 'Committed', kind: 'amount', help: 'Cumulative', example: '1296566.00' },
    { key: 'committedShare', header: 'Committed %', kind: 'percentage', help: 'Of the total', example: '19.64' },
    { key: 'agency', header: 'Agency', kind: 'code', help: 'Code', example: 'ILO' },
    { key: 'cutOff', header: 'Cut-off', kind: 'date', help: 'Day', example: '2009-12-31' },
    { key: 'sites', header: 'Sites', kind: 'list', help: 'Names', example: 'Tianjin; Hangzhou' },
    { key: 'girls', header: 'Girls', kind: 'count', help: 'Persons', example: '137381' },
    { key: 'text', header: 'Text', kind: 'text', help: 'Words', example: '' },
  ],
  shares: [
    { amount: 'transferred', share: 'transferredShare', whole: 'total', otherReading: 'transferredOther' },
    { amount: 'committed', share: 'committedShare', whole: 'total' },
  ],
};
