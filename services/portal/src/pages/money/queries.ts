import { recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

/** What was bound, paid and given back, by agency and line. */
export const ledgerQuery = (place: Place) => recordQuery('/api/budgets/programmes/{programme}/ledger', place);

export const ledgerEntriesQuery = (place: Place) =>
  recordList('/api/budgets/programmes/{programme}/ledger-entries', place);

/** Every allocation as it was recorded, and each change by a revision. */
export const allocationsQuery = (place: Place) => recordList('/api/budgets/programmes/{programme}/allocations', place);

export const fundingRequestsQuery = (place: Place) =>
  recordList('/api/budgets/programmes/{programme}/funding-requests', place);
