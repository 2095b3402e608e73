import { CONTRACTS } from '@concert/contracts';
import { defineProjection, on, put } from '@concert/projections';
import { WhatWasSeen } from './what-was-seen.view.js';

/** How far each service's record of a programme has come here, whatever its events say. */
export const whatWasSeen = defineProjection(
  { name: 'what-was-seen', version: 2 },
  [WhatWasSeen],
  ...CONTRACTS.map((contract) =>
    on(contract, ({ programme, source, position, recordedAt }) => [
      put(WhatWasSeen, { programme, source }, { programme, source, position: String(position), recordedAt }),
    ]),
  ),
);
