import { contract } from '../contract.js';
import { id, text } from '../fields.js';

/** A service is no longer offered. */
export interface ServiceWithdrawnV1 {
  /** UUID of the entry. */
  readonly entry: string;
  readonly reason: string;
}

export const ServiceWithdrawnV1 = contract<ServiceWithdrawnV1>('activities.ServiceWithdrawn.v1', {
  entry: id,
  reason: text,
});
