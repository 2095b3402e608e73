import { contract, type DataOf } from '../contract.js';
import { amount, code, date, oneOf, optional, text, type ValueOf } from '../fields.js';

/** Fund management modality. Source: MPTF Office glossary; UN INFO help, joint programme definition. */
const fundManagementModality = oneOf('pass-through', 'pooled', 'parallel');
export type FundManagementModality = ValueOf<typeof fundManagementModality>;

/** A joint programme exists, with its document's dates and total. */
export const JointProgrammeEstablishedV1 = contract('agencies.JointProgrammeEstablished.v1', {
  /** Number given by the fund: `MDGF-1880`. */
  code,
  title: text,
  shortName: optional(text),
  /** ISO 3166-1 alpha-2. */
  country: optional(code),
  /** Code of the fund that finances it: `MDG-F`. */
  fund: optional(code),
  /** First day, ISO date. */
  start: date,
  /** Last day, ISO date; an extension is an event of its own. */
  end: date,
  /** All agencies together, indirect support costs included; left out while no document states it. */
  totalBudget: optional(amount),
  /** ISO 4217: what the programme is kept in while no total is stated. */
  currency: optional(code),
  modality: fundManagementModality,
});
export type JointProgrammeEstablishedV1 = DataOf<typeof JointProgrammeEstablishedV1>;
