import { contract } from '../contract.js';
import { code, id, oneOf, optional } from '../fields.js';
import { type LedgerAmount, ledgerAmountFields, type LedgerLine, ledgerLineFields } from './ledger-amount.js';

/** Money left an agency. Without a commitment it is bound and paid at once. */
export interface DisbursementMadeV1 extends LedgerLine, LedgerAmount {
  /** UUID of the disbursement. */
  readonly disbursement: string;
  readonly agency: string;
  /** `partner`: paid to a counterparty; `own-spending`: spent by the agency itself. */
  readonly kind: 'partner' | 'own-spending';
  /** UUID of the commitment it was paid on. */
  readonly commitment?: string;
}

export const DisbursementMadeV1 = contract<DisbursementMadeV1>('budgets.DisbursementMade.v1', {
  disbursement: id,
  agency: code,
  kind: oneOf('partner', 'own-spending'),
  commitment: optional(id),
  ...ledgerLineFields,
  ...ledgerAmountFields,
});
