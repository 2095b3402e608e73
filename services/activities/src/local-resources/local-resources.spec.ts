import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as resources from './local-resources.js';

const given = specification(resources.localResources);

const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2010-12-15T09:00:00.000Z',
  actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const rooms: resources.LocalResourcesMobilised['data'] = {
  resources: 'l-1',
  source: 'Labour bureau of Anhui',
  layer: 'provincial',
  amount: { amount: '150000.00', currency: 'CNY' },
  inKind: true,
  purpose: 'Rooms for migrant schools',
  lead: 'ILO',
};
const mobilised: resources.LocalResourcesMobilised = {
  type: 'LocalResourcesMobilised',
  data: rooms,
  effectiveDate: '2010-05-01',
};
const record =
  (changed: object = {}) =>
  (state: resources.LocalResources) =>
    resources.recordLocalResources(
      state,
      new resources.RecordLocalResources(
        { programme: 'MDGF-1880', effectiveDate: '2010-05-01', ...rooms, ...changed },
        context,
      ),
    );

describe('Local resources', () => {
  it('are recorded in the currency in which they are given', () => given().when(record()).then(mobilised));

  it('are recorded once', () =>
    given(mobilised).when(record()).thenRejectedWith(resources.LocalResourcesAlreadyRecorded));

  it('are something', () =>
    given()
      .when(record({ amount: { amount: '0.00', currency: 'CNY' } }))
      .thenRejectedWith(resources.LocalResourcesAreNothing));
});
