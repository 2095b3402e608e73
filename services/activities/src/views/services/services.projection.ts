import { ServiceChangedV1, ServiceListedV1, ServiceWithdrawnV1 } from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { ServiceRow } from './services.view.js';

/** The directory of services: what is offered, where, by whom, to whom. */
export const servicesView = defineProjection(
  'services',
  [ServiceRow],

  on(ServiceListedV1, ({ programme, actor, recordedAt, streamVersion, data }) => [
    put(
      ServiceRow,
      { entry: data.entry },
      {
        ...data,
        programme,
        opening: data.opening ?? null,
        withdrawnOn: null,
        withdrawnBecause: null,
        recordedAt,
        recordedBy: actor.organization,
        version: streamVersion,
      },
    ),
  ]),
  on(ServiceChangedV1, ({ streamVersion, data }) => [
    amend<ServiceRow>(ServiceRow, { entry: data.entry }, (row) => ({
      ...row,
      ...data,
      opening: data.opening ?? null,
      version: streamVersion,
    })),
  ]),
  on(ServiceWithdrawnV1, ({ effectiveDate, streamVersion, data: { entry, reason } }) => [
    amend<ServiceRow>(ServiceRow, { entry }, (row) => ({
      ...row,
      status: 'withdrawn',
      withdrawnOn: effectiveDate,
      withdrawnBecause: reason,
      version: streamVersion,
    })),
  ]),
);
