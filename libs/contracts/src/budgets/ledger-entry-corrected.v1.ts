import { contract, type DataOf } from '../contract.js';
import { code, id, oneOf, optional, record, text, type ValueOf } from '../fields.js';
import { ledgerAmountFields, ledgerLineFields } from './ledger-amount.js';

/** All that an entry says once corrected; a refund has no line, only a commitment an agreement. */
const ledgerEntryValues = record({
  ...ledgerAmountFields,
  output: optional(ledgerLineFields.output),
  category: optional(ledgerLineFields.category),
  year: optional(ledgerLineFields.year),
  activity: ledgerLineFields.activity,
  agreementNumber: optional(text),
  counterparty: optional(text),
});
export type LedgerEntryValues = ValueOf<typeof ledgerEntryValues>;

/** What was recorded in the ledger was not right. The entry says something else from now on. */
export const LedgerEntryCorrectedV1 = contract('budgets.LedgerEntryCorrected.v1', {
  /** UUID of the commitment, disbursement or refund. */
  entry: id,
  kind: oneOf('commitment', 'disbursement', 'refund'),
  agency: code,
  newValues: ledgerEntryValues,
  reason: text,
});
export type LedgerEntryCorrectedV1 = DataOf<typeof LedgerEntryCorrectedV1>;
