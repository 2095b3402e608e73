import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as groups from './trainers.js';

const given = specification(groups.trainers);

const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-06-01T09:00:00.000Z',
  actor: { user: 'unesco-coordinator', organization: 'UNESCO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const of = { programme: 'MDGF-1880', effectiveDate: '2010-11-30' };
const effectiveDate = of.effectiveDate;
const facts: groups.TrainersRecorded['data'] = {
  group: 'g-1',
  kind: 'minority-trainer',
  organization: 'UNESCO',
  topic: 'Life skills',
  languages: ['zh'],
  status: 'planned',
  count: null,
  women: null,
  men: null,
};
const recorded: groups.TrainersRecorded = { type: 'TrainersRecorded', data: facts, effectiveDate };
const record = (changed: object = {}) => new groups.RecordTrainers({ ...of, ...facts, ...changed }, context);
const counted = { group: 'g-1', status: 'trained', count: 24, women: 14, men: 10 } as const;
const recount = (changed: object = {}) => new groups.RecountTrainers({ ...of, ...counted, ...changed }, context);

describe('A group of trainers', () => {
  it('is recorded by counts, which may be unknown', () =>
    given()
      .when((state) => groups.recordTrainers(state, record()))
      .then(recorded));

  it('is recorded once', () =>
    given(recorded)
      .when((state) => groups.recordTrainers(state, record()))
      .thenRejectedWith(groups.TrainersAlreadyRecorded));

  it('is counted anew', () =>
    given(recorded)
      .when((state) => groups.recountTrainers(state, recount()))
      .then({ type: 'TrainersRecounted', data: counted, effectiveDate }));

  it('has no more women and men than there are', () => {
    given()
      .when((state) => groups.recordTrainers(state, record({ count: 10, women: 8, men: 3 })))
      .thenRejectedWith(groups.TrainersCountedTwice);
    given(recorded)
      .when((state) => groups.recountTrainers(state, recount({ count: 10 })))
      .thenRejectedWith(groups.TrainersCountedTwice);
  });

  it('is not counted anew to what is known', () =>
    given(recorded)
      .when((state) =>
        groups.recountTrainers(state, recount({ status: 'planned', count: null, women: null, men: null })),
      )
      .thenRejectedWith(groups.TrainersUnchanged));

  it('must be there to be counted anew', () =>
    expect(() => groups.recountTrainers(given().state(), recount())).toThrow(new Unknown('group of trainers', 'g-1')));
});
