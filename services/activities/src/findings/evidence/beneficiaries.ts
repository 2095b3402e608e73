import type { EventReference } from '@concert/findings';
import type { BeneficiariesEvent, BeneficiaryCell, CountOf } from '../../beneficiaries/beneficiaries.js';
import { type Part, referenceTo } from './part.js';

export interface KnownCount extends Readonly<CountOf> {
  readonly cells: readonly BeneficiaryCell[];
  readonly events: readonly EventReference[];
}

/** By id of the count. */
export type Counts = ReadonlyMap<string, KnownCount>;

export const beneficiaries: Part<Counts, BeneficiariesEvent> = {
  types: ['BeneficiariesReported', 'BeneficiariesRestated'],
  nothing: new Map(),
  withEvent: (known, recorded) => {
    const { report, period, scope, reach, cells } = recorded.data;
    const events = [...(known.get(report)?.events ?? []), referenceTo(recorded)];
    return new Map(known).set(report, { period, scope, reach, cells, events });
  },
};
