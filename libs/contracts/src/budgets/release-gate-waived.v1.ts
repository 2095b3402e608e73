import { contract } from '../contract.js';
import { id, integer } from '../fields.js';

/** The tranche may be released although its gate was not passed. */
export interface ReleaseGateWaivedV1 {
  readonly tranche: number;
  /** UUID of the steering committee's decision. */
  readonly decision: string;
}

export const ReleaseGateWaivedV1 = contract<ReleaseGateWaivedV1>('budgets.ReleaseGateWaived.v1', {
  tranche: integer,
  decision: id,
});
