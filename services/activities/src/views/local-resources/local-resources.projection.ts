import { LocalResourcesMobilisedV1 } from '@concert/contracts/activities';
import { defineProjection, on, put } from '@concert/projections';
import { LocalResourcesRow } from './local-resources.view.js';

/** What was found outside the programme's budget. */
export const localResourcesView = defineProjection(
  'local-resources',
  [LocalResourcesRow],

  on(LocalResourcesMobilisedV1, ({ programme, actor, effectiveDate, recordedAt, streamVersion, data }) => [
    put(
      LocalResourcesRow,
      { resources: data.resources },
      {
        ...data,
        programme,
        site: data.site ?? null,
        workPlan: data.workPlan ?? null,
        on: effectiveDate,
        recordedAt,
        recordedBy: actor.organization,
        version: streamVersion,
      },
    ),
  ]),
);
