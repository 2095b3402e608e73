import { contract, type DataOf } from '../contract.js';
import { code, id, oneOf, optional } from '../fields.js';
import { ledgerLineFields, ledgerAmountFields } from './ledger-amount.js';

/** Money left an agency. Without a commitment it is bound and paid at once. */
export const DisbursementMadeV1 = contract('budgets.DisbursementMade.v1', {
  /** UUID of the disbursement. */
  disbursement: id,
  agency: code,
  /** `partner`: paid to a counterparty; `own-spending`: spent by the agency itself. */
  kind: oneOf('partner', 'own-spending'),
  /** UUID of the commitment it was paid on. */
  commitment: optional(id),
  ...ledgerLineFields,
  ...ledgerAmountFields,
});
export type DisbursementMadeV1 = DataOf<typeof DisbursementMadeV1>;
