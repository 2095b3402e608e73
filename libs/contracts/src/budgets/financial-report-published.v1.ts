import { contract } from '../contract.js';
import { id, integer } from '../fields.js';

/** An accepted report is an edition from now on: a restatement becomes the next one and leaves this as it is. */
export interface FinancialReportPublishedV1 {
  /** UUID of the report. */
  readonly report: string;
  /** 1 for the first. */
  readonly edition: number;
  /** Version of the figures that were published. */
  readonly version: number;
}

export const FinancialReportPublishedV1 = contract<FinancialReportPublishedV1>('budgets.FinancialReportPublished.v1', {
  report: id,
  edition: integer,
  version: integer,
});
