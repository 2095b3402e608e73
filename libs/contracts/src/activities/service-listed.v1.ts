import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';
import { serviceFields } from './service-facts.js';

/** A service stands in the directory of services. */
export const ServiceListedV1 = contract('activities.ServiceListed.v1', {
  /** UUID of the entry. */
  entry: id,
  ...serviceFields,
});
export type ServiceListedV1 = DataOf<typeof ServiceListedV1>;
