import { contract } from '../contract.js';
import { code, id, text } from '../fields.js';
import { type LedgerAmount, ledgerAmountFields, type LedgerLine, ledgerLineFields } from './ledger-amount.js';

/** An agency bound money by a contract. */
export interface CommitmentMadeV1 extends LedgerLine, LedgerAmount {
  /** UUID of the commitment. */
  readonly commitment: string;
  readonly agency: string;
  /** Unique within the agency: `ILO-2010-017`. */
  readonly agreementNumber: string;
  /** Who is to be paid. */
  readonly counterparty: string;
}

export const CommitmentMadeV1 = contract<CommitmentMadeV1>('budgets.CommitmentMade.v1', {
  commitment: id,
  agency: code,
  agreementNumber: text,
  counterparty: text,
  ...ledgerLineFields,
  ...ledgerAmountFields,
});
