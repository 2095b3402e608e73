import type { Contract } from '@concert/contracts';
import * as contracts from '@concert/contracts/agencies';
import { PORTFOLIO } from '@concert/event-sourcing';
import { defineProjection, on, put } from '@concert/projections';
import { ProgrammeVersion } from './programme-version.view.js';

/** Findings are a stream of their own. */
const ofTheProgramme = Object.values<Contract>(contracts).filter(({ event }) => !event.startsWith('Finding'));

/** Every other event on a programme is one of its stream; organizations belong to the portfolio. */
export const programmeVersion = defineProjection(
  'programme-version',
  [ProgrammeVersion],
  ...ofTheProgramme.map((contract) =>
    on(contract, ({ programme, streamVersion: version }) =>
      programme === PORTFOLIO ? [] : [put(ProgrammeVersion, { programme }, { programme, version })],
    ),
  ),
);
