import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, code, date, oneOf, optional, text } from '../fields.js';

/** Fund management modality. Source: MPTF Office glossary; UN INFO help, joint programme definition. */
export type FundManagementModality = 'pass-through' | 'pooled' | 'parallel';

/** A joint programme exists, with its document's dates and total. */
export interface JointProgrammeEstablishedV1 {
  /** Number given by the fund: `MDGF-1880`. */
  readonly code: string;
  readonly title: string;
  readonly shortName?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Code of the fund that finances it: `MDG-F`. */
  readonly fund?: string;
  /** First day, ISO date. */
  readonly start: string;
  /** Last day, ISO date; an extension is an event of its own. */
  readonly end: string;
  /** All agencies together, indirect support costs included; left out while no document states it. */
  readonly totalBudget?: Money;
  /** ISO 4217: what the programme is kept in while no total is stated. */
  readonly currency?: string;
  readonly modality: FundManagementModality;
}

export const JointProgrammeEstablishedV1 = contract<JointProgrammeEstablishedV1>(
  'agencies.JointProgrammeEstablished.v1',
  {
    code,
    title: text,
    shortName: optional(text),
    country: optional(code),
    fund: optional(code),
    start: date,
    end: date,
    totalBudget: optional(amount),
    currency: optional(code),
    modality: oneOf('pass-through', 'pooled', 'parallel'),
  },
);
