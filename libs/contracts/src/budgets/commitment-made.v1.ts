import { contract, type DataOf } from '../contract.js';
import { code, id, text } from '../fields.js';
import { ledgerLineFields, ledgerAmountFields } from './ledger-amount.js';

/** An agency bound money by a contract. */
export const CommitmentMadeV1 = contract('budgets.CommitmentMade.v1', {
  /** UUID of the commitment. */
  commitment: id,
  agency: code,
  /** Unique within the agency: `ILO-2010-017`. */
  agreementNumber: text,
  /** Who is to be paid. */
  counterparty: text,
  ...ledgerLineFields,
  ...ledgerAmountFields,
});
export type CommitmentMadeV1 = DataOf<typeof CommitmentMadeV1>;
