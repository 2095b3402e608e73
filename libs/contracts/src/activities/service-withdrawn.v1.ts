import { contract, type DataOf } from '../contract.js';
import { id, text } from '../fields.js';

/** A service is no longer offered. */
export const ServiceWithdrawnV1 = contract('activities.ServiceWithdrawn.v1', {
  /** UUID of the entry. */
  entry: id,
  reason: text,
});
export type ServiceWithdrawnV1 = DataOf<typeof ServiceWithdrawnV1>;
