import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import type { ResultsFramework } from '../results-framework/results-framework.js';
import { logActivityOccurrence, logUnplannedActivity, planActivity, type PlanningFacts } from './activity.decisions.js';
import {
  activity,
  type ActivityOccurrenceLogged,
  type ActivityPlanned,
  LogActivityOccurrence,
  LogUnplannedActivity,
  type ParticipantCount,
  PlanActivity,
} from './activity.js';
import * as rejection from './activity.js';

const given = specification(activity);

const by = (organization: string, onBehalfOf?: string): CommandContext => ({
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-04-01T09:00:00.000Z',
  actor: { user: organization.toLowerCase(), organization, role: onBehalfOf ? 'pmo' : 'coordinator', onBehalfOf },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
});

const framework: ResultsFramework = { outcomes: ['2', '3'], outputs: [{ code: '2.3', outcome: '2' }] };
const yem: PlanningFacts = {
  framework,
  programmeWindow: { start: '2009-01-09', end: '2012-01-09' },
  currency: 'USD',
};

const printing = {
  activity: 'a-1',
  title: 'Life skills training package printed for the health partners',
  lead: 'ILO',
  collaborators: ['UNESCO', 'WHO'],
  facilitator: 'PMO',
  sites: ['Tianjin', 'Cangzhou'],
  window: { start: '2011-01-01', end: '2011-12-31' },
  plannedCost: { amount: '48000.00', currency: 'USD' },
  category: '4' as const,
};
const printingPlanned: ActivityPlanned = {
  type: 'ActivityPlanned',
  data: { ...printing, output: '2.3', outcome: '2' },
  effectiveDate: '2010-12-15',
};

const youngPeople: ParticipantCount[] = [
  { sex: 'female', ageBand: '15-24', count: 34 },
  { sex: 'male', ageBand: '15-24', count: 26 },
];
const refresher = {
  activity: 'a-1',
  occurrence: 'o-1',
  what: 'Refresher training of life skills trainers',
  site: 'Tianjin',
  from: '2011-03-14',
  to: '2011-03-16',
  participants: youngPeople,
  note: 'Second round',
};
const refresherLogged: ActivityOccurrenceLogged = {
  type: 'ActivityOccurrenceLogged',
  data: { ...refresher, byWhom: ['ILO', 'CASS'] },
  effectiveDate: '2011-03-14',
};

describe('Planning an activity', () => {
  const plan = (changed: Partial<PlanActivity['data']> = {}): PlanActivity =>
    new PlanActivity(
      {
        ...printing,
        programme: 'MDGF-1880',
        placement: { output: '2.3' },
        effectiveDate: '2010-12-15',
        ...changed,
      },
      by('ILO'),
    );

  it('R23: counts from the start of the programme when no day is stated', () =>
    given()
      .when((state) => planActivity(state, plan({ effectiveDate: undefined }), yem))
      .then({ ...printingPlanned, effectiveDate: yem.programmeWindow.start }));

  it('puts it into the work plan, under the outcome of its output', () =>
    given()
      .when((state) => planActivity(state, plan(), yem))
      .then(printingPlanned));

  it('may place it under an outcome only', () =>
    given()
      .when((state) => planActivity(state, plan({ placement: { outcome: '3' } }), yem))
      .then({ ...printingPlanned, data: { ...printing, output: undefined, outcome: '3' } }));

  it('may leave it uncosted', () =>
    given()
      .when((state) => planActivity(state, plan({ plannedCost: null }), yem))
      .then({ ...printingPlanned, data: { ...printingPlanned.data, plannedCost: null } }));

  it('may fill all days of the programme', () =>
    given()
      .when((state) => planActivity(state, plan({ window: yem.programmeWindow }), yem))
      .then({ ...printingPlanned, data: { ...printingPlanned.data, window: yem.programmeWindow } }));

  it.each([
    [{ output: '2.9' }, new Unknown('output', '2.9 in MDGF-1880', 'output')],
    [{ outcome: '9' }, new Unknown('outcome', '9 in MDGF-1880', 'outcome')],
  ])('needs %j to be in the results framework', (placement, error) => {
    const attempt = () => planActivity(given().state(), plan({ placement }), yem);
    expect(attempt).toThrow(error);
    expect(attempt).toThrow(expect.objectContaining({ field: error.field }));
  });

  it('is refused when the id stands for an activity already', () =>
    given(printingPlanned)
      .when((state) => planActivity(state, plan(), yem))
      .thenRejectedWith(rejection.ActivityAlreadyPlanned));

  it('is refused when it would end before it starts', () =>
    given()
      .when((state) => planActivity(state, plan({ window: { start: '2011-12-31', end: '2011-01-01' } }), yem))
      .thenRejectedWith(rejection.ActivityEndsBeforeItStarts));

  it.each([
    { start: '2009-01-08', end: '2009-06-30' },
    { start: '2011-10-01', end: '2012-03-31' },
  ])('is refused when the programme does not run from $start to $end', (window) =>
    given()
      .when((state) => planActivity(state, plan({ window }), yem))
      .thenRejectedWith(rejection.ActivityOutsideProgrammeWindow, { window, programmeWindow: yem.programmeWindow }),
  );

  it("is refused when it is costed in another currency than the programme's", () =>
    given()
      .when((state) => planActivity(state, plan({ plannedCost: { amount: '300000.00', currency: 'CNY' } }), yem))
      .thenRejectedWith(rejection.ActivityCurrencyDiffers, { currency: 'CNY' }));
});

describe('Logging what took place', () => {
  const log = (changed: Partial<LogActivityOccurrence['data']> = {}, context = by('ILO')): LogActivityOccurrence =>
    new LogActivityOccurrence({ ...refresher, programme: 'MDGF-1880', byWhom: ['ILO', 'CASS'], ...changed }, context);

  it('records what, where, when, by whom and who took part, true from its first day', () =>
    given(printingPlanned)
      .when((state) => logActivityOccurrence(state, log()))
      .then(refresherLogged));

  it('was done by the organization that logs it, when nobody else is named', () =>
    given(printingPlanned)
      .when((state) => logActivityOccurrence(state, log({ byWhom: undefined })))
      .then({ ...refresherLogged, data: { ...refresherLogged.data, byWhom: ['ILO'] } }));

  it('was done by the organization for which it is logged', () =>
    given(printingPlanned)
      .when((state) => logActivityOccurrence(state, log({ byWhom: undefined }, by('PMO', 'ILO'))))
      .then({ ...refresherLogged, data: { ...refresherLogged.data, byWhom: ['ILO'] } }));

  it('keeps "nobody counted" apart from "nobody came"', () => {
    given(printingPlanned)
      .when((state) => logActivityOccurrence(state, log({ participants: null })))
      .then({ ...refresherLogged, data: { ...refresherLogged.data, participants: null } });
    given(printingPlanned)
      .when((state) => logActivityOccurrence(state, log({ participants: [] })))
      .then({ ...refresherLogged, data: { ...refresherLogged.data, participants: [] } });
  });

  it("is not refused outside the activity's window: evidence never is", () =>
    given(printingPlanned)
      .when((state) => logActivityOccurrence(state, log({ from: '2010-11-02', to: '2010-11-02' })))
      .then({
        ...refresherLogged,
        data: { ...refresherLogged.data, from: '2010-11-02', to: '2010-11-02' },
        effectiveDate: '2010-11-02',
      }));

  it('is refused when it would end before it began', () =>
    given(printingPlanned)
      .when((state) => logActivityOccurrence(state, log({ to: '2011-03-13' })))
      .thenRejectedWith(rejection.ActivityOccurrenceEndsBeforeItStarts, { from: '2011-03-14', to: '2011-03-13' }));

  it('is refused when one sex and age band has two counts', () =>
    given(printingPlanned)
      .when((state) =>
        logActivityOccurrence(
          state,
          log({ participants: [...youngPeople, { sex: 'male', ageBand: '15-24', count: 1 }] }),
        ),
      )
      .thenRejectedWith(rejection.ActivityParticipantsCountedTwice, { sex: 'male', ageBand: '15-24' }));

  it('needs an activity that was planned', () =>
    expect(() => logActivityOccurrence(given().state(), log())).toThrow('There is no activity a-1'));

  it('happens again and again', () =>
    given(printingPlanned, refresherLogged)
      .when((state) => logActivityOccurrence(state, log({ occurrence: 'o-2' })))
      .then({ ...refresherLogged, data: { ...refresherLogged.data, occurrence: 'o-2' } }));
});

describe('What took place without having been planned', () => {
  const { activity: id, occurrence: _, ...day } = refresher;
  const unplanned = (changed: Partial<typeof day> = {}): LogUnplannedActivity =>
    new LogUnplannedActivity(
      {
        programme: 'MDGF-1880',
        plan: { activity: id, title: day.what, lead: 'ILO', collaborators: ['UNESCO'], placement: { output: '2.3' } },
        occurrence: { ...day, occurrence: 'o-1', byWhom: ['ILO', 'UNESCO'], ...changed },
      },
      by('ILO'),
    );
  const enteredIntoThePlan: ActivityPlanned = {
    type: 'ActivityPlanned',
    data: {
      activity: id,
      title: day.what,
      lead: 'ILO',
      collaborators: ['UNESCO'],
      output: '2.3',
      outcome: '2',
      sites: ['Tianjin'],
      window: { start: '2011-03-14', end: '2011-03-16' },
      plannedCost: null,
    },
    effectiveDate: '2011-03-14',
  };

  it('enters the plan on its own days, not costed, and is logged', () =>
    given()
      .when((state) => logUnplannedActivity(state, unplanned(), yem))
      .then(enteredIntoThePlan, {
        ...refresherLogged,
        data: { ...refresherLogged.data, byWhom: ['ILO', 'UNESCO'] },
      }));

  it('is refused when the programme did not run then', () =>
    given()
      .when((state) => logUnplannedActivity(state, unplanned({ from: '2012-02-01', to: '2012-02-01' }), yem))
      .thenRejectedWith(rejection.ActivityOutsideProgrammeWindow));

  it('is refused when one sex and age band has two counts', () =>
    given()
      .when((state) => logUnplannedActivity(state, unplanned({ participants: [...youngPeople, ...youngPeople] }), yem))
      .thenRejectedWith(rejection.ActivityParticipantsCountedTwice));
});
