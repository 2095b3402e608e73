import type { Activity, Occurrence } from '~/record/activities';
import { lifeOf, stepsOf } from './life';

const rescheduled: Activity['changesOfPlan'][number] = {
  kind: 'rescheduled',
  on: '2010-05-01',
  reason: 'The sites asked for more time',
  horizon: 'medium-term',
  formerWindow: { start: '2010-01-01', end: '2010-12-31' },
  window: { start: '2010-06-01', end: '2011-06-30' },
};
const training = { id: 'o-1', from: '2010-05-01', to: '2010-05-03' } as Occurrence;
const refresher = { id: 'o-2', from: '2010-03-01', to: '2010-03-01' } as Occurrence;

describe("an activity's life", () => {
  it('is told day after day, a decision before what took place on its day', () =>
    expect(
      lifeOf({ startedOn: '2010-02-01', completedOn: '2011-06-30', changesOfPlan: [rescheduled] }, [
        training,
        refresher,
      ]).map(({ kind, on }) => [on, kind]),
    ).toEqual([
      ['2010-02-01', 'started'],
      ['2010-03-01', 'occurrence'],
      ['2010-05-01', 'change'],
      ['2010-05-01', 'occurrence'],
      ['2011-06-30', 'completed'],
    ]));

  it('leaves nothing to decide when it is over', () => {
    expect(stepsOf('ongoing')).toContain('complete');
    expect([stepsOf('completed'), stepsOf('eliminated')]).toEqual([[], []]);
  });
});
