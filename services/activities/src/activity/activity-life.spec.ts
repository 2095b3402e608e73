import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as decide from './activity-life.decisions.js';
import { logActivityOccurrence } from './activity.decisions.js';
import { activity } from './activity.js';
import * as command from './activity.js';
import type * as event from './activity.js';
import * as rejection from './activity.js';

const given = specification(activity);

const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-09-01T09:00:00.000Z',
  actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const yem = { start: '2009-01-09', end: '2012-01-09' };
const year3 = { start: '2011-01-01', end: '2011-12-31' };
const autumn = { start: '2011-09-01', end: '2011-12-15' };
const late = { start: '2011-10-01', end: '2012-03-31' };
const of = { programme: 'MDGF-1880', activity: 'a-1' };
const on = (effectiveDate: string) => ({ ...of, effectiveDate });

const planned: event.ActivityPlanned = {
  type: 'ActivityPlanned',
  data: {
    activity: 'a-1',
    title: 'Face-to-face training of health workers',
    outcome: '3',
    lead: 'ILO',
    collaborators: [],
    sites: ['Tianjin'],
    window: year3,
    plannedCost: { amount: '48000.00', currency: 'USD' },
  },
};
const scheduled: event.ActivityScheduled = {
  type: 'ActivityScheduled',
  data: { activity: 'a-1', window: autumn },
  effectiveDate: '2011-02-01',
};
const started: event.ActivityStarted = {
  type: 'ActivityStarted',
  data: { activity: 'a-1', startedOn: '2011-03-01' },
  effectiveDate: '2011-03-01',
};
const suspended: event.ActivitySuspended = {
  type: 'ActivitySuspended',
  data: { activity: 'a-1', suspendedOn: '2011-04-20', reason: 'No trainers' },
  effectiveDate: '2011-04-20',
};
const resumed: event.ActivityResumed = {
  type: 'ActivityResumed',
  data: { activity: 'a-1', resumedOn: '2011-06-01' },
  effectiveDate: '2011-06-01',
};
const completed: event.ActivityCompleted = {
  type: 'ActivityCompleted',
  data: { activity: 'a-1', completedOn: '2011-11-30' },
  effectiveDate: '2011-11-30',
};
const eliminated: event.ActivityEliminated = {
  type: 'ActivityEliminated',
  data: {
    activity: 'a-1',
    eliminatedOn: '2011-04-30',
    reason: 'The final conference needs the money',
    releasedAmount: { amount: '12000.00', currency: 'USD' },
    revision: 'r-1',
  },
  effectiveDate: '2011-04-30',
};

const schedule = (window = autumn) => new command.ScheduleActivity({ ...on('2011-02-01'), window }, context);
const start = (data: command.OfActivity = on('2011-03-01')) => new command.StartActivity(data, context);
const suspend = (day = '2011-04-20') => new command.SuspendActivity({ ...on(day), reason: 'No trainers' }, context);
const resume = (day = '2011-06-01') => new command.ResumeActivity(on(day), context);
const complete = (day = '2011-11-30') => new command.CompleteActivity(on(day), context);
const reschedule = (window = autumn) =>
  new command.RescheduleActivity(
    { ...on('2011-02-10'), window, horizon: 'immediate', reason: 'Texts are late' },
    context,
  );
const consult = (changed: { formerReach?: number | null; reach?: number | null } = {}) =>
  new command.ChangeActivityModality(
    {
      ...on('2011-02-10'),
      modality: 'Guidelines for voluntary consultation',
      formerReach: 600,
      reach: 540,
      horizon: 'medium-term',
      reason: 'Trainers may not travel',
      ...changed,
    },
    context,
  );
const { eliminatedOn, ...elimination } = eliminated.data;
const eliminate = (changed: Partial<command.EliminateActivity['data']> = {}) =>
  new command.EliminateActivity({ ...on(eliminatedOn), ...elimination, ...changed }, context);

const orders: Record<string, (state: ReturnType<ReturnType<typeof given>['state']>) => readonly event.ActivityEvent[]> =
  {
    schedule: (state) => decide.scheduleActivity(state, schedule(), yem),
    start: (state) => decide.startActivity(state, start()),
    suspend: (state) => decide.suspendActivity(state, suspend()),
    resume: (state) => decide.resumeActivity(state, resume()),
    complete: (state) => decide.completeActivity(state, complete()),
    reschedule: (state) => decide.rescheduleActivity(state, reschedule(), yem),
    consult: (state) => decide.changeActivityModality(state, consult()),
    eliminate: (state) => decide.eliminateActivity(state, eliminate(), 'USD'),
  };
const order = (name: string) => orders[name]!;

describe('The life of an activity', () => {
  it('goes from the plan to fixed days, to its start, a rest and its end', () => {
    given(planned).when(order('schedule')).then(scheduled);
    given(planned, scheduled).when(order('start')).then(started);
    given(planned, started).when(order('suspend')).then(suspended);
    given(planned, started, suspended).when(order('resume')).then(resumed);
    given(planned, started, suspended, resumed).when(order('complete')).then(completed);
  });

  it('may start without fixed days, on the day of the command when no other is given', () =>
    given(planned)
      .when((state) => decide.startActivity(state, start(of)))
      .then({ ...started, data: { activity: 'a-1', startedOn: '2011-09-01' }, effectiveDate: '2011-09-01' }));

  it('is taken up where it was left', () => {
    expect(given(planned, scheduled, suspended, resumed).state()).toMatchObject({ status: 'scheduled' });
    expect(given(planned, started, suspended, resumed).state()).toMatchObject({ startedOn: '2011-03-01' });
  });

  it.each([
    ['schedule', 'scheduled', [planned, scheduled]],
    ['start', 'ongoing', [planned, started]],
    ['suspend', 'suspended', [planned, suspended]],
    ['resume', 'planned', [planned]],
    ['complete', 'planned', [planned]],
    ['reschedule', 'completed', [planned, started, completed]],
    ['consult', 'completed', [planned, started, completed]],
    ['eliminate', 'completed', [planned, started, completed]],
  ])('does not allow to %s what is %s', (name, status, history) =>
    given(...history)
      .when(order(name))
      .thenRejectedWith(rejection.ActivityStatusDoesNotAllow, { status }),
  );

  it.each(Object.keys(orders))('is over after elimination: nobody can %s it', (name) =>
    given(planned, eliminated).when(order(name)).thenRejectedWith(rejection.ActivityWasEliminated, { eliminatedOn }),
  );

  it.each(Object.keys(orders))('begins in the plan: nobody can %s before', (name) =>
    expect(() => order(name)(given().state())).toThrow(new Unknown('activity', 'a-1')),
  );

  it.each([
    ['suspended', [planned, started], (state) => decide.suspendActivity(state, suspend('2011-02-28'))],
    ['resumed', [planned, started, suspended], (state) => decide.resumeActivity(state, resume('2011-04-19'))],
    ['completed', [planned, started], (state) => decide.completeActivity(state, complete('2011-02-28'))],
  ] satisfies [string, event.ActivityEvent[], (typeof orders)[string]][])(
    'is not %s before what came before',
    (_, history, decision) =>
      given(...history)
        .when(decision)
        .thenRejectedWith(rejection.ActivityDaysOutOfOrder),
  );

  it.each([
    [{ start: '2011-12-31', end: '2011-01-01' }, rejection.ActivityEndsBeforeItStarts],
    [late, rejection.ActivityOutsideProgrammeWindow],
  ])('takes no days such as %j', (window, rule) => {
    given(planned)
      .when((state) => decide.scheduleActivity(state, schedule(window), yem))
      .thenRejectedWith(rule);
    given(planned)
      .when((state) => decide.rescheduleActivity(state, reschedule(window), yem))
      .thenRejectedWith(rule);
  });
});

describe('Reprogramming an activity', () => {
  it('keeps its former days beside the new ones', () =>
    given(planned)
      .when(order('reschedule'))
      .then({
        type: 'ActivityRescheduled',
        data: {
          activity: 'a-1',
          formerWindow: year3,
          window: autumn,
          horizon: 'immediate',
          reason: 'Texts are late',
        },
        effectiveDate: '2011-02-10',
      }));

  it('is refused when nothing would move', () =>
    given(planned, scheduled).when(order('reschedule')).thenRejectedWith(rejection.ActivityWindowUnchanged));

  it('changes how it is carried out, with the reach before and after', () =>
    given(planned)
      .when(order('consult'))
      .then({
        type: 'ActivityModalityChanged',
        data: {
          activity: 'a-1',
          formerModality: null,
          modality: 'Guidelines for voluntary consultation',
          formerReach: 600,
          reach: 540,
          horizon: 'medium-term',
          reason: 'Trainers may not travel',
        },
        effectiveDate: '2011-02-10',
      }));

  it('is refused when it would be carried out as before', () => {
    const [changed] = decide.changeActivityModality(given(planned).state(), consult());
    given(planned, changed!).when(order('consult')).thenRejectedWith(rejection.ActivityModalityUnchanged);
  });
});

describe('Eliminating an activity', () => {
  it('releases what it will not cost', () => given(planned, started).when(order('eliminate')).then(eliminated));

  it('may leave open what is released', () =>
    given(planned)
      .when((state) => decide.eliminateActivity(state, eliminate({ releasedAmount: null }), 'USD'))
      .then({ ...eliminated, data: { ...eliminated.data, releasedAmount: null } }));

  it('is refused when more would be released than it was to cost', () =>
    given(planned)
      .when((state) =>
        decide.eliminateActivity(state, eliminate({ releasedAmount: { amount: '48000.01', currency: 'USD' } }), 'USD'),
      )
      .thenRejectedWith(rejection.ActivityReleasesMoreThanPlanned));

  it("is refused in another currency than the programme's", () =>
    given(planned)
      .when((state) =>
        decide.eliminateActivity(state, eliminate({ releasedAmount: { amount: '1.00', currency: 'CNY' } }), 'USD'),
      )
      .thenRejectedWith(rejection.ActivityCurrencyDiffers, { currency: 'CNY' }));

  const log = (day: string) =>
    new command.LogActivityOccurrence(
      { ...of, occurrence: 'o-1', what: 'Training', site: 'Tianjin', from: day, participants: null },
      context,
    );

  it('leaves room for what took place until then, and for nothing after', () => {
    expect(logActivityOccurrence(given(planned, eliminated).state(), log(eliminatedOn))).toHaveLength(1);
    given(planned, eliminated)
      .when((state) => logActivityOccurrence(state, log('2011-05-01')))
      .thenRejectedWith(rejection.ActivityWasEliminated, { eliminatedOn, lastDay: '2011-05-01' });
  });
});

describe('An applied revision that gives an activity up', () => {
  const releasedAmount = { amount: '60000.00', currency: 'USD' };
  const carryOut = new command.CarryOutElimination(
    { ...of, reason: 'Unspent', releasedAmount, revision: 'revision-1', effectiveDate: '2011-05-01' },
    context,
  );

  it('eliminates it, releasing what was taken whatever was planned', () =>
    given(planned)
      .when((state) => decide.carryOutElimination(state, carryOut))
      .then({
        type: 'ActivityEliminated',
        data: {
          activity: of.activity,
          eliminatedOn: '2011-05-01',
          reason: 'Unspent',
          releasedAmount,
          revision: 'revision-1',
        },
        effectiveDate: '2011-05-01',
      }));

  it('is refused once it was eliminated', () =>
    given(planned, ...decide.carryOutElimination(given(planned).state(), carryOut))
      .when((state) => decide.carryOutElimination(state, carryOut))
      .thenRejectedWith(rejection.ActivityWasEliminated));
});
