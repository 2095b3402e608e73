import * as activities from './activity-lists';
import * as network from './network-lists';
import type { ListName } from './page';
import type { AnyList } from './shape';

export const LIST_OF: Readonly<Record<ListName, AnyList>> = {
  products: activities.products,
  services: activities.services,
  entries: activities.entries,
  'small-projects': activities.smallProjects,
  trainers: activities.trainers,
  beneficiaries: activities.beneficiaries,
  'local-resources': activities.localResources,
  partners: network.partners,
  'contact-points': network.contactPoints,
};
