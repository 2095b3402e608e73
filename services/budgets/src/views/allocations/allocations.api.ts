import { programmeList } from '@concert/programme-directory';
import { Allocation } from './allocation.view.js';

export const allocationsList = programmeList({
  path: 'allocations',
  tag: 'budgets',
  row: Allocation,
  order: ['agency', 'id'],
});
