import type { CommandContext, EvidenceSource } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { type Activity, ActivityWasEliminated, type ActivityOccurrenceLogged } from './activity.js';
import { correctActivityOccurrence, withdrawActivityOccurrence } from './occurrence.decisions.js';
import {
  CorrectActivityOccurrence,
  type NewOccurrenceValues,
  type OccurrenceEvent,
  occurrences,
  WithdrawActivityOccurrence,
} from './occurrence.js';

const given = specification(occurrences);
const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-04-01T09:00:00.000Z',
  actor: { user: 'ilo', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const planned: Activity = {
  status: 'planned',
  lead: 'ILO',
  collaborators: [],
  window: { start: '2011-01-01', end: '2011-12-31' },
  plannedCost: null,
  modality: null,
};

const values = {
  activity: 'a-1',
  what: 'Multi-stakeholder health workshops',
  site: 'Tianjin',
  from: '2011-03-14',
  to: '2011-03-16',
  byWhom: ['ILO'],
  participants: [{ sex: 'female' as const, ageBand: 'not-recorded', count: 12 }],
  note: undefined,
  evidence: undefined,
};
const { evidence: _, ...said } = values;
const key = { activity: 'a-1', occurrence: 'o-1' };
const logged: ActivityOccurrenceLogged = {
  type: 'ActivityOccurrenceLogged',
  data: { ...said, occurrence: 'o-1' },
  effectiveDate: '2011-03-14',
};
const reason = 'The attendance list says so';
const programme = 'MDGF-1880';

const correct = (newValues: NewOccurrenceValues, under: Activity = planned, evidence?: EvidenceSource) => {
  const command = new CorrectActivityOccurrence({ ...key, programme, newValues, reason }, { ...context, evidence });
  return (state: Parameters<typeof correctActivityOccurrence>[0]): OccurrenceEvent[] =>
    correctActivityOccurrence(state, command, under);
};
const withdraw = (state: Parameters<typeof withdrawActivityOccurrence>[0]): OccurrenceEvent[] =>
  withdrawActivityOccurrence(state, new WithdrawActivityOccurrence({ ...key, programme, reason }, context));

const corrected = (newValues: object, effectiveDate = '2011-03-14'): OccurrenceEvent => ({
  type: 'ActivityOccurrenceCorrected',
  data: { ...key, oldValues: values, newValues: { ...values, ...newValues }, reason },
  effectiveDate,
});
const withdrawn: OccurrenceEvent = {
  type: 'ActivityOccurrenceWithdrawn',
  data: { ...key, oldValues: values, reason },
  effectiveDate: '2011-03-14',
};

describe('R3: Correcting what was logged', () => {
  it('moves what took one day to another day, whether or not its last day was written', () => {
    const oneDay = { ...logged, data: { ...logged.data, to: logged.data.from } };
    const moved = given(oneDay).state();
    expect(correct({ from: '2011-03-20' })(moved).at(-1)).toMatchObject({
      type: 'ActivityOccurrenceCorrected',
      data: { newValues: { from: '2011-03-20', to: undefined } },
    });
  });

  it('says both sides and why, and is true from its own day', () => {
    const participants = [{ sex: 'female' as const, ageBand: 'not-recorded', count: 21 }];
    given(logged).when(correct({ participants })).then(corrected({ participants }));
    given(logged)
      .when(correct({ activity: 'a-2' }))
      .then(corrected({ activity: 'a-2' }));
  });

  it('takes out what null is said of', () =>
    given(logged)
      .when(correct({ to: null, participants: null }))
      .then(corrected({ to: undefined, participants: null })));

  it('of a later day: it is withdrawn from the old one first, and nothing took place between', () => {
    given(logged)
      .when(correct({ from: '2011-03-15' }))
      .then(withdrawn, corrected({ from: '2011-03-15' }, '2011-03-15'));
    given(logged)
      .when(correct({ from: '2011-03-01' }))
      .then(corrected({ from: '2011-03-01' }, '2011-03-01'));
  });

  it('cites the document that shows what is right', () => {
    const evidence = { kind: 'document', document: 'Attendance list', place: 'p. 2' };
    given(logged)
      .when(correct({ site: 'Cangzhou' }, planned, evidence))
      .then(corrected({ site: 'Cangzhou', evidence: 'Attendance list, p. 2' }));
  });

  it('is decided as if it were logged now', () => {
    const eliminated: Activity = { ...planned, status: 'eliminated', eliminatedOn: '2011-01-31' };
    given(logged)
      .when(correct({ what: 'Workshops' }, eliminated))
      .thenRejectedWith(ActivityWasEliminated);
    expect(() => correct({ to: '2011-03-01' })(given(logged).state())).toThrow(
      expect.objectContaining({ code: 'ACTIVITY_OCCURRENCE_ENDS_BEFORE_IT_STARTS' }),
    );
  });

  it('needs one that is there, and a change', () => {
    const refused = (...events: OccurrenceEvent[]) => {
      const state = given(...events).state();
      return (attempt: (before: typeof state) => unknown, code: string) =>
        expect(() => attempt(state)).toThrow(expect.objectContaining({ code }));
    };
    refused()(correct({ site: 'Cangzhou' }), 'OCCURRENCE_UNKNOWN');
    refused(logged)(correct({ site: 'Tianjin' }), 'OCCURRENCE_CORRECTION_CHANGES_NOTHING');
    refused(logged, withdrawn)(correct({ site: 'Cangzhou' }), 'OCCURRENCE_ALREADY_WITHDRAWN');
    refused(logged, withdrawn)(withdraw, 'OCCURRENCE_ALREADY_WITHDRAWN');
  });
});

describe('R3: Withdrawing what was logged', () => {
  it('says what stood there and why, from its own day', () => given(logged).when(withdraw).then(withdrawn));

  it('says what a correction made of it', () =>
    given(logged, corrected({ from: '2011-03-15' }, '2011-03-15'))
      .when(withdraw)
      .then({
        type: 'ActivityOccurrenceWithdrawn',
        data: { ...key, oldValues: { ...values, from: '2011-03-15' }, reason },
        effectiveDate: '2011-03-15',
      }));
});
