import {
  ActivityCompletedV1,
  ActivityCorrectedV1,
  ActivityEliminatedV1,
  ActivityModalityChangedV1,
  ActivityOccurrenceCorrectedV1,
  ActivityOccurrenceLoggedV1,
  ActivityOccurrenceWithdrawnV1,
  ActivityPlannedV1,
  ActivityRescheduledV1,
  ActivityResumedV1,
  ActivityScheduledV1,
  ActivityStartedV1,
  ActivitySuspendedV1,
  OutcomeCorrectedV1,
  OutcomeDefinedV1,
  OutputCorrectedV1,
  OutputDefinedV1,
} from '@concert/contracts/activities';
import type { PublishedMessage } from '@concert/messaging';
import { fold, repeated, sample } from '../views.fixture.js';
import { activitiesOf } from './activities.projection.js';
import { ActivityRow, OccurrenceRow, PlannedResult } from './activities.view.js';

const activity = '00000000-0000-4000-8000-0000000000a1';

const planned = sample(ActivityPlannedV1, {
  activity,
  lead: 'ILO',
  collaborators: ['UNESCO'],
  facilitator: 'PMO',
  sites: ['Tianjin'],
});
const logged = sample(ActivityOccurrenceLoggedV1, { activity, site: 'Tianjin' });

describe("A participant's activities", () => {
  it.each([
    ['ILO', 'lead'],
    ['UNESCO', 'collaborator'],
    ['PMO', 'facilitator'],
    ['UNICEF', null],
  ])('are kept with the part of %s in them: %s', (participant, relation) =>
    expect(fold(activitiesOf(participant), ActivityRow, planned)).toMatchObject([{ activity, relation }]),
  );

  it('are there once when the event comes twice', () => {
    const outcome = sample(OutcomeDefinedV1);
    const output = sample(OutputDefinedV1);
    const all = repeated([outcome, output, planned, logged]);
    expect(fold(activitiesOf('ILO'), ActivityRow, ...all)).toHaveLength(1);
    expect(fold(activitiesOf('ILO'), OccurrenceRow, ...all)).toHaveLength(1);
    expect(fold(activitiesOf('ILO'), PlannedResult, ...all)).toHaveLength(2);
  });

  it('keep an occurrence that nobody counted apart from one that nobody attended', () => {
    const uncounted = sample(ActivityOccurrenceLoggedV1, { activity, participants: null });
    expect(fold(activitiesOf('ILO'), OccurrenceRow, uncounted)).toMatchObject([{ participants: null }]);
  });
});

describe('R3: What took place', () => {
  const corrected = sample(ActivityOccurrenceCorrectedV1);
  const withdrawn = sample(ActivityOccurrenceWithdrawnV1);
  const { activity: _, ...values } = corrected.data.newValues;
  const rows = (...messages: PublishedMessage[]): OccurrenceRow[] =>
    fold(activitiesOf('ILO'), OccurrenceRow, ...repeated(messages));

  it('says what was corrected, under another activity too, and is gone when it is withdrawn', () => {
    const before = sample(ActivityOccurrenceLoggedV1);
    expect(rows(before, corrected)).toMatchObject([{ ...values, loggedBy: 'ILO' }]);
    const moved = sample(ActivityOccurrenceCorrectedV1, { newValues: { ...values, activity } });
    expect(rows(before, moved)).toMatchObject([{ activity }]);
    expect(rows(before, corrected, withdrawn)).toEqual([]);
  });

  it('is known on a day before the first entry when it was moved there', () =>
    expect(rows(corrected)).toMatchObject([{ ...values, loggedBy: 'ILO' }]));
});

describe('R4: A result that is corrected', () => {
  it('is called what it should have been from the first', () => {
    const { outcome, newValues } = sample(OutcomeCorrectedV1).data;
    const [output, ofOutput] = [sample(OutputDefinedV1), sample(OutputCorrectedV1)];
    const all = [sample(OutcomeDefinedV1, { outcome, title: 'Misread' }), output];
    const mended = [sample(OutcomeCorrectedV1), sample(OutputCorrectedV1, { newValues: { title: 'Platform' } })];
    expect(fold(activitiesOf('ILO'), PlannedResult, ...all, ...repeated(mended))).toMatchObject([
      { kind: 'outcome', code: outcome, title: newValues.title, outcome: null, lead: null },
      { kind: 'output', code: ofOutput.data.output, title: 'Platform', outcome: output.data.outcome, lead: null },
    ]);
  });
});

describe('R4: A plan that is corrected', () => {
  it('is the part of another participant from then on, also when that comes twice', () => {
    const { oldValues } = sample(ActivityCorrectedV1).data;
    const newValues = { ...oldValues, lead: 'UNESCO', collaborators: [], sites: ['Cangzhou'], plannedCost: null };
    const corrected = sample(ActivityCorrectedV1, { activity, newValues });
    expect(fold(activitiesOf('UNESCO'), ActivityRow, planned, ...repeated([corrected]))).toMatchObject([
      { lead: 'UNESCO', sites: ['Cangzhou'], plannedCost: null, relation: 'lead', facilitator: 'PMO' },
    ]);
    expect(fold(activitiesOf('ILO'), ActivityRow, planned, corrected)).toMatchObject([{ relation: null }]);
  });
});

describe('An activity that goes on', () => {
  const window = { start: '2011-03-01', end: '2011-04-30' };
  const after = (...events: PublishedMessage[]): ActivityRow | undefined =>
    fold(activitiesOf('ILO'), ActivityRow, planned, ...repeated(events))[0];

  it.each([
    ['scheduled', sample(ActivityScheduledV1, { activity, window }), { ...window, status: 'scheduled' }],
    ['rescheduled', sample(ActivityRescheduledV1, { activity, window }), { ...window, status: 'planned' }],
    ['started', sample(ActivityStartedV1, { activity }), { status: 'ongoing' }],
    [
      'completed',
      sample(ActivityCompletedV1, { activity, completedOn: '2011-04-01' }),
      { status: 'completed', endedOn: '2011-04-01' },
    ],
    [
      'eliminated',
      sample(ActivityEliminatedV1, { activity, eliminatedOn: '2011-04-01' }),
      { status: 'eliminated', endedOn: '2011-04-01' },
    ],
    [
      'carried out otherwise',
      sample(ActivityModalityChangedV1, { activity, modality: 'online' }),
      { modality: 'online' },
    ],
  ] as const)('is shown as %s, also when that comes twice', (_, event, shown) =>
    expect(after(event)).toMatchObject(shown),
  );

  it('stands where it stood once it is resumed', () => {
    const history = [sample(ActivityStartedV1, { activity }), sample(ActivitySuspendedV1, { activity })];
    expect(fold(activitiesOf('ILO'), ActivityRow, planned, ...history)).toMatchObject([{ status: 'suspended' }]);
    const resumed = sample(ActivityResumedV1, { activity });
    expect(fold(activitiesOf('ILO'), ActivityRow, planned, ...history, resumed, resumed)).toMatchObject([
      { status: 'ongoing', statusBefore: null },
    ]);
  });
});
