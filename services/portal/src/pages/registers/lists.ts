import { beneficiaries } from './lists/beneficiaries';
import { contactPoints } from './lists/contact-points';
import { entries } from './lists/entries';
import { localResources } from './lists/local-resources';
import { partners } from './lists/partners';
import { planningDocuments } from './lists/planning-documents';
import { products } from './lists/products';
import { services } from './lists/services';
import { smallProjects } from './lists/small-projects';
import { trainers } from './lists/trainers';
import type { ListName } from './page';
import type { AnyList } from './shape';

export const LIST_OF: Readonly<Record<ListName, AnyList>> = {
  products,
  services,
  entries,
  'planning-documents': planningDocuments,
  'small-projects': smallProjects,
  trainers,
  beneficiaries,
  'local-resources': localResources,
  partners,
  'contact-points': contactPoints,
};
