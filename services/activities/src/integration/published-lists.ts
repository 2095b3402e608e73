import * as contracts from '@concert/contracts/activities';
import type { PublishedEvents } from '@concert/messaging';
import type { BeneficiariesEvent } from '../domain/beneficiaries/beneficiaries.js';
import type { LocalResourcesMobilised } from '../domain/local-resources/local-resources.js';
import type { ProductEvent } from '../domain/product/product.js';
import type { ServiceEntryEvent } from '../domain/service-entry/service-entry.js';
import type { SmallProjectEvent } from '../domain/small-project/small-project.js';
import type { TrainersEvent } from '../domain/trainers/trainers.js';

export type ListEvent =
  ProductEvent | ServiceEntryEvent | SmallProjectEvent | TrainersEvent | BeneficiariesEvent | LocalResourcesMobilised;

/** What others may read of products, services, small projects, trainers, beneficiaries and local resources: all of it. */
export const publishedLists: PublishedEvents<ListEvent> = {
  ProductRegistered: ({ data }) => contracts.ProductRegisteredV1.publish(data),
  ProductStatusChanged: ({ data }) => contracts.ProductStatusChangedV1.publish(data),
  PrintRunRecorded: ({ data }) => contracts.PrintRunRecordedV1.publish(data),
  PrintRunCorrected: ({ data }) => contracts.PrintRunCorrectedV1.publish(data),
  ProductDistributed: ({ data }) => contracts.ProductDistributedV1.publish(data),
  ProductReused: ({ data }) => contracts.ProductReusedV1.publish(data),
  ProductShared: ({ data }) => contracts.ProductSharedV1.publish(data),
  ServiceListed: ({ data }) => contracts.ServiceListedV1.publish(data),
  ServiceChanged: ({ data }) => contracts.ServiceChangedV1.publish(data),
  ServiceWithdrawn: ({ data }) => contracts.ServiceWithdrawnV1.publish(data),
  SmallProjectPlanned: ({ data }) => contracts.SmallProjectPlannedV1.publish(data),
  SmallProjectApproved: ({ data }) => contracts.SmallProjectApprovedV1.publish(data),
  SmallProjectStarted: ({ data }) => contracts.SmallProjectStartedV1.publish(data),
  SmallProjectReported: ({ data }) => contracts.SmallProjectReportedV1.publish(data),
  SmallProjectClosed: ({ data }) => contracts.SmallProjectClosedV1.publish(data),
  TrainersRecorded: ({ data }) => contracts.TrainersRecordedV1.publish(data),
  TrainersRecounted: ({ data }) => contracts.TrainersRecountedV1.publish(data),
  BeneficiariesReported: ({ data }) => contracts.BeneficiariesReportedV1.publish(data),
  BeneficiariesRestated: ({ data }) => contracts.BeneficiariesRestatedV1.publish(data),
  LocalResourcesMobilised: ({ data }) => contracts.LocalResourcesMobilisedV1.publish(data),
};
