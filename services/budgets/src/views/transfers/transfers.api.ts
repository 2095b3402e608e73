import { programmeList } from '@concert/programme-directory';
import { Transfer } from './transfer.view.js';

export const transfersList = programmeList({
  path: 'transfers',
  tag: 'budgets',
  row: Transfer,
  order: ['valueDate', 'transfer'],
});
