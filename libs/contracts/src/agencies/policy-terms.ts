import { oneOf, type ValueOf } from '../fields.js';

/** What commitments are compared with: the last tranche alone, or all money received. */
export const releaseBasis = oneOf('last-tranche', 'cumulative');
export type ReleaseBasis = ValueOf<typeof releaseBasis>;

/** `inclusive`: committed contains what is already disbursed; `outstanding`: only what is still to be paid. */
export const committedDefinition = oneOf('inclusive', 'outstanding');
export type CommittedDefinition = ValueOf<typeof committedDefinition>;
