import { contract } from '../contract.js';
import { id } from '../fields.js';
import { type ServiceFacts, serviceFields } from './service-facts.js';

/** A service stands in the directory of services. */
export interface ServiceListedV1 extends ServiceFacts {
  /** UUID of the entry. */
  readonly entry: string;
}

export const ServiceListedV1 = contract<ServiceListedV1>('activities.ServiceListed.v1', {
  entry: id,
  ...serviceFields,
});
