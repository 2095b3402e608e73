import type { Money } from '@concert/money';
import type { ReleaseBasis } from '../fund/fund.js';

/** The rules of the policy set that the reconciliation judges by. */
export interface Policy {
  readonly version: number;
  /** Percent of the basis that must be committed before the next tranche. */
  readonly releaseThreshold: string;
  readonly releaseBasis: ReleaseBasis;
  readonly includeAdvance: boolean;
  readonly committedDefinition: 'inclusive' | 'outstanding';
}

/** What the programme document and the policy set in force say. */
export interface ProgrammeTerms {
  readonly programme: string;
  /** ISO 4217: what the programme is kept in. */
  readonly currency: string;
  /** All agencies together, indirect support costs included; null while no document states it. */
  readonly total: Money | null;
  /** First day, ISO date. */
  readonly start: string;
  /** Last day, extensions included; ISO date. */
  readonly end: string;
  /** Null before the first policy set: then no threshold is in force. */
  readonly policy: Policy | null;
}
