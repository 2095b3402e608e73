import { contract, type DataOf } from '../contract.js';
import { id, integer } from '../fields.js';

/** The tranche may be released although its gate was not passed. */
export const ReleaseGateWaivedV1 = contract('budgets.ReleaseGateWaived.v1', {
  tranche: integer,
  /** UUID of the steering committee's decision. */
  decision: id,
});
export type ReleaseGateWaivedV1 = DataOf<typeof ReleaseGateWaivedV1>;
