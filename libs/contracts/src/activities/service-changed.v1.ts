import { contract } from '../contract.js';
import { id } from '../fields.js';
import { type ServiceFacts, serviceFields } from './service-facts.js';

/** The directory says something else of a service now; this holds as a whole. */
export interface ServiceChangedV1 extends ServiceFacts {
  /** UUID of the entry. */
  readonly entry: string;
}

export const ServiceChangedV1 = contract<ServiceChangedV1>('activities.ServiceChanged.v1', {
  entry: id,
  ...serviceFields,
});
