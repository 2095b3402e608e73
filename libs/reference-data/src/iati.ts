/** A code of an IATI 2.03 codelist with its name there. Source: IATI-Codelists, branch version-2.03. */
export interface IatiCode {
  readonly code: string;
  readonly name: string;
}

/** Codelist TransactionType, as far as a joint programme uses it. */
export const TRANSACTION_TYPES = [
  { code: '1', name: 'Incoming Funds' },
  { code: '2', name: 'Outgoing Commitment' },
  { code: '3', name: 'Disbursement' },
  { code: '4', name: 'Expenditure' },
  { code: '7', name: 'Reimbursement' },
  { code: '11', name: 'Incoming Commitment' },
  { code: '12', name: 'Outgoing Pledge' },
  { code: '13', name: 'Incoming Pledge' },
] as const satisfies readonly IatiCode[];

/** Codelist OrganisationRole. */
export const ORGANISATION_ROLES = [
  { code: '1', name: 'Funding' },
  { code: '2', name: 'Accountable' },
  { code: '3', name: 'Extending' },
  { code: '4', name: 'Implementing' },
] as const satisfies readonly IatiCode[];

/** Codelist ActivityStatus. */
export const ACTIVITY_STATUSES = [
  { code: '1', name: 'Pipeline/identification' },
  { code: '2', name: 'Implementation' },
  { code: '3', name: 'Finalisation' },
  { code: '4', name: 'Closed' },
  { code: '5', name: 'Cancelled' },
  { code: '6', name: 'Suspended' },
] as const satisfies readonly IatiCode[];

/** Codelist ActivityDateType. */
export const ACTIVITY_DATE_TYPES = [
  { code: '1', name: 'Planned start' },
  { code: '2', name: 'Actual start' },
  { code: '3', name: 'Planned end' },
  { code: '4', name: 'Actual end' },
] as const satisfies readonly IatiCode[];

export type TransactionTypeCode = (typeof TRANSACTION_TYPES)[number]['code'];
export type OrganisationRoleCode = (typeof ORGANISATION_ROLES)[number]['code'];
export type ActivityStatusCode = (typeof ACTIVITY_STATUSES)[number]['code'];
export type ActivityDateTypeCode = (typeof ACTIVITY_DATE_TYPES)[number]['code'];
