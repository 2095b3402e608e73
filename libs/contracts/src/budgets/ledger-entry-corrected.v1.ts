import { contract } from '../contract.js';
import { code, id, integer, oneOf, optional, record, text } from '../fields.js';
import { type LedgerAmount, ledgerAmountFields, type LedgerLine } from './ledger-amount.js';

/** All that an entry says once corrected; a refund has no line, only a commitment an agreement. */
export interface LedgerEntryValues extends LedgerAmount, Partial<LedgerLine> {
  readonly agreementNumber?: string;
  readonly counterparty?: string;
}

/** What was recorded in the ledger was not right. The entry says something else from now on. */
export interface LedgerEntryCorrectedV1 {
  /** UUID of the commitment, disbursement or refund. */
  readonly entry: string;
  readonly kind: 'commitment' | 'disbursement' | 'refund';
  readonly agency: string;
  readonly newValues: LedgerEntryValues;
  readonly reason: string;
}

export const LedgerEntryCorrectedV1 = contract<LedgerEntryCorrectedV1>('budgets.LedgerEntryCorrected.v1', {
  entry: id,
  kind: oneOf('commitment', 'disbursement', 'refund'),
  agency: code,
  newValues: record<LedgerEntryValues>({
    ...ledgerAmountFields,
    output: optional(code),
    category: optional(code),
    year: optional(integer),
    activity: optional(code),
    agreementNumber: optional(text),
    counterparty: optional(text),
  }),
  reason: text,
});
