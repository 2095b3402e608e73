import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';
import { serviceFields } from './service-facts.js';

/** The directory says something else of a service now; this holds as a whole. */
export const ServiceChangedV1 = contract('activities.ServiceChanged.v1', {
  /** UUID of the entry. */
  entry: id,
  ...serviceFields,
});
export type ServiceChangedV1 = DataOf<typeof ServiceChangedV1>;
