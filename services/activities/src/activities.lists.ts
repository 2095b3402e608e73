import * as beneficiaries from './application/registers/beneficiaries.command-handlers.js';
import * as localResources from './application/registers/local-resources.command-handlers.js';
import * as products from './application/registers/product.command-handlers.js';
import { Records } from './application/registers/records.js';
import * as services from './application/registers/service-entry.command-handlers.js';
import * as smallProjects from './application/registers/small-project.command-handlers.js';
import * as trainers from './application/registers/trainers.command-handlers.js';
import { BeneficiariesController } from './http/beneficiaries.controller.js';
import { LocalResourcesController } from './http/local-resources.controller.js';
import { ProductsController } from './http/products.controller.js';
import { ServicesController } from './http/services.controller.js';
import { SmallProjectsController } from './http/small-projects.controller.js';
import { TrainersController } from './http/trainers.controller.js';
import { beneficiariesView } from './views/beneficiaries/beneficiaries.projection.js';
import { localResourcesView } from './views/local-resources/local-resources.projection.js';
import { productsView } from './views/products/products.projection.js';
import { servicesView } from './views/services/services.projection.js';
import { smallProjectsView } from './views/small-projects/small-projects.projection.js';
import { trainersView } from './views/trainers/trainers.projection.js';

/** The module's lists: products, services, small projects, trainers, beneficiaries, local resources. */
export const lists = {
  controllers: [
    ProductsController,
    ServicesController,
    SmallProjectsController,
    TrainersController,
    BeneficiariesController,
    LocalResourcesController,
  ],
  providers: [
    Records,
    ...Object.values(products),
    ...Object.values(services),
    ...Object.values(smallProjects),
    ...Object.values(trainers),
    ...Object.values(beneficiaries),
    ...Object.values(localResources),
  ],
  projections: [productsView, servicesView, smallProjectsView, trainersView, beneficiariesView, localResourcesView],
};
