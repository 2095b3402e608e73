import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import type { ResultsFramework } from '../results-framework/results-framework.js';
import * as decide from './indicator.decisions.js';
import { indicator } from './indicator.js';
import * as command from './indicator.js';
import type * as events from './indicator.js';
import * as rejection from './indicator.js';

const given = specification(indicator);

const by = (organization: string, onBehalfOf?: string): CommandContext => ({
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-07-12T09:00:00.000Z',
  actor: { user: organization, organization, role: 'coordinator', ...(onBehalfOf && { onBehalfOf }) },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
});
const framework: ResultsFramework = { outcomes: ['2'], outputs: [{ code: '2.3', outcome: '2' }] };
const yem = { start: '2009-01-09', end: '2012-01-09' };
const of = { programme: 'MDGF-1880', indicator: '2.3.a' };

const terms: events.IndicatorTerms = {
  title: 'Young people trained',
  output: '2.3',
  responsible: 'ILO',
  unit: 'persons',
  baseline: { value: '0', on: '2009-01-09' },
  target: { value: '75000', by: '2012-01-09' },
  disaggregation: ['women', 'men'],
  method: 'cumulative',
  calculation: 'sum',
};
const defined: events.IndicatorDefined = {
  type: 'IndicatorDefined',
  data: { indicator: '2.3.a', ...terms },
  effectiveDate: '2009-01-09',
};
const submitted: events.IndicatorActualSubmitted = {
  type: 'IndicatorActualSubmitted',
  data: {
    indicator: '2.3.a',
    period: '2011-1',
    value: '320',
    groups: [{ group: 'women', value: '180' }],
    note: undefined,
    submittedBy: 'ILO',
  },
  effectiveDate: '2011-06-30',
};
const approved: events.IndicatorActualApproved = {
  type: 'IndicatorActualApproved',
  data: { indicator: '2.3.a', period: '2011-1', value: '320', approvedBy: 'PMO' },
  effectiveDate: '2011-06-30',
};
const returned: events.IndicatorActualReturned = {
  type: 'IndicatorActualReturned',
  data: { indicator: '2.3.a', period: '2011-1', reason: 'Two lists are missing', returnedBy: 'PMO' },
  effectiveDate: '2011-06-30',
};
const merged: events.IndicatorMerged = {
  type: 'IndicatorMerged',
  data: { indicator: '2.3.a', into: '2.3.b', reason: 'Both count the same' },
  effectiveDate: undefined,
};

describe('Defining an indicator', () => {
  const define = (changed: Partial<events.IndicatorTerms> = {}) =>
    new command.DefineIndicator({ ...of, terms: { ...terms, ...changed } }, by('PMO'));

  it('says what is measured, from where and to where, true from the day of its baseline', () =>
    given()
      .when((state) => decide.defineIndicator(state, define(), framework))
      .then(defined));

  it('is refused when its code is taken', () =>
    given(defined)
      .when((state) => decide.defineIndicator(state, define(), framework))
      .thenRejectedWith(rejection.IndicatorAlreadyDefined));

  it.each([{ outcome: '2' }, { output: undefined }])('measures one result: %j', (changed) =>
    given()
      .when((state) => decide.defineIndicator(state, define(changed), framework))
      .thenRejectedWith(rejection.IndicatorMeasuresOneResult),
  );

  it('does not count towards itself', () =>
    given()
      .when((state) => decide.defineIndicator(state, define({ partOf: '2.3.a' }), framework))
      .thenRejectedWith(rejection.IndicatorPartOfItself));

  it('needs a result that exists', () => {
    const none: ResultsFramework = { outcomes: [], outputs: [] };
    expect(() => decide.defineIndicator(given().state(), define(), none)).toThrow(Unknown);
    const ofOutcome = define({ outcome: '2', output: undefined });
    expect(() => decide.defineIndicator(given().state(), ofOutcome, none)).toThrow(Unknown);
  });
});

describe('Revising an indicator', () => {
  const revise = (changed: Partial<events.IndicatorTerms>) =>
    new command.ReviseIndicator({ ...of, terms: { ...terms, ...changed }, reason: 'Fewer sites' }, by('PMO'));

  it('keeps the former terms', () =>
    given(defined, submitted)
      .when((state) => decide.reviseIndicator(state, revise({ target: { value: '60000' } }), framework))
      .then({
        type: 'IndicatorRevised',
        data: {
          indicator: '2.3.a',
          former: terms,
          terms: { ...terms, target: { value: '60000' } },
          reason: 'Fewer sites',
        },
        effectiveDate: undefined,
      }));

  it('may change the method before the first figure, not after', () => {
    expect(
      decide.reviseIndicator(given(defined).state(), revise({ method: 'periodic' }), framework)[0]?.data.terms.method,
    ).toBe('periodic');
    given(defined, submitted)
      .when((state) => decide.reviseIndicator(state, revise({ method: 'periodic' }), framework))
      .thenRejectedWith(rejection.IndicatorMethodFixed, { method: 'cumulative', periods: ['2011-1'] });
  });

  it('is refused when nothing changes', () =>
    given(defined)
      .when((state) => decide.reviseIndicator(state, revise({}), framework))
      .thenRejectedWith(rejection.IndicatorUnchanged));

  it('is refused once another goes on in its place', () =>
    given(defined, merged)
      .when((state) => decide.reviseIndicator(state, revise({ unit: 'girls' }), framework))
      .thenRejectedWith(rejection.IndicatorWasMerged));
});

describe('Merging two indicators', () => {
  const other = given({ ...defined, data: { ...defined.data, indicator: '2.3.b' } }).state();
  const merge = (into = '2.3.b') =>
    new command.MergeIndicator({ ...of, into, reason: 'Both count the same' }, by('PMO'));

  it('lets the other go on for both', () =>
    given(defined)
      .when((state) => decide.mergeIndicator(state, merge(), other))
      .then(merged));

  it('needs two of them, of one unit, both still standing', () => {
    given(defined)
      .when((state) => decide.mergeIndicator(state, merge('2.3.a'), other))
      .thenRejectedWith(rejection.IndicatorPartOfItself);
    given({ ...defined, data: { ...defined.data, unit: 'trainings' } })
      .when((state) => decide.mergeIndicator(state, merge(), other))
      .thenRejectedWith(rejection.IndicatorUnitsDiffer, { unit: 'trainings', other: 'persons' });
    given(defined)
      .when((state) => decide.mergeIndicator(state, merge(), given(defined, merged).state()))
      .thenRejectedWith(rejection.IndicatorWasMerged);
    expect(() => decide.mergeIndicator(given(defined).state(), merge(), given().state())).toThrow(Unknown);
  });
});

describe('Submitting an actual', () => {
  const submit = (changed: Partial<command.SubmitIndicatorActual['data']> = {}, context = by('ILO')) =>
    new command.SubmitIndicatorActual(
      { ...of, period: '2011-1', value: '320', groups: [{ group: 'women', value: '180' }], ...changed },
      context,
    );

  it('is true on the last day of its half-year', () =>
    given(defined)
      .when((state) => decide.submitIndicatorActual(state, submit(), yem))
      .then(submitted));

  it('names whom it was reported for', () =>
    given(defined)
      .when((state) => decide.submitIndicatorActual(state, submit({}, by('PMO', 'ILO')), yem))
      .then({ ...submitted, data: { ...submitted.data, enteredBy: 'PMO' } }));

  it('may say that nobody measured, which is not zero', () =>
    expect(
      decide.submitIndicatorActual(given(defined).state(), submit({ value: null, groups: [] }), yem)[0]?.data.value,
    ).toBeNull());

  it('may follow when the figure was sent back', () =>
    given(defined, submitted, returned)
      .when((state) => decide.submitIndicatorActual(state, submit(), yem))
      .then(submitted));

  it.each([[[submitted]], [[submitted, approved]]])('is refused while one awaits approval or was approved', (history) =>
    given(defined, ...history)
      .when((state) => decide.submitIndicatorActual(state, submit(), yem))
      .thenRejectedWith(rejection.IndicatorActualNotOpen),
  );

  it('is refused for a half-year in which the programme did not run', () =>
    given(defined)
      .when((state) => decide.submitIndicatorActual(state, submit({ period: '2012-2' }), yem))
      .thenRejectedWith(rejection.IndicatorPeriodOutsideProgramme));

  it('is refused for a group it is not given for', () =>
    given(defined)
      .when((state) => decide.submitIndicatorActual(state, submit({ groups: [{ group: 'girls', value: '1' }] }), yem))
      .thenRejectedWith(rejection.IndicatorGroupUnknown, { group: 'girls' }));

  it('is refused once another goes on in its place', () =>
    given(defined, merged)
      .when((state) => decide.submitIndicatorActual(state, submit(), yem))
      .thenRejectedWith(rejection.IndicatorWasMerged));
});

describe('Judging an actual', () => {
  const approve = (organization: string) =>
    new command.ApproveIndicatorActual({ ...of, period: '2011-1' }, by(organization));
  const sendBack = new command.ReturnIndicatorActual(
    { ...of, period: '2011-1', reason: 'Two lists are missing' },
    by('PMO'),
  );

  it('lets it count', () =>
    given(defined, submitted)
      .when((state) => decide.approveIndicatorActual(state, approve('PMO')))
      .then(approved));

  it('is refused to the organization that reported it for another', () =>
    given(defined, { ...submitted, data: { ...submitted.data, enteredBy: 'PMO' } })
      .when((state) => decide.approveIndicatorActual(state, approve('PMO')))
      .thenRejectedWith(rejection.SubmitterMayNotApproveActual));

  it('is refused to the organization that reported it', () =>
    given(defined, submitted)
      .when((state) => decide.approveIndicatorActual(state, approve('ILO')))
      .thenRejectedWith(rejection.SubmitterMayNotApproveActual));

  it.each([[[]], [[submitted, returned]], [[submitted, approved]]])('needs a figure that awaits it', (history) =>
    given(defined, ...(history as events.IndicatorEvent[]))
      .when((state) => decide.approveIndicatorActual(state, approve('PMO')))
      .thenRejectedWith(rejection.IndicatorActualNotSubmitted),
  );

  it.each([[[submitted]], [[submitted, approved]]])('sends it back, even when it was approved', (history) =>
    given(defined, ...(history as events.IndicatorEvent[]))
      .when((state) => decide.returnIndicatorActual(state, sendBack))
      .then(returned),
  );

  it.each([[[]], [[submitted, returned]]])('sends nothing back that was not reported', (history) =>
    given(defined, ...(history as events.IndicatorEvent[]))
      .when((state) => decide.returnIndicatorActual(state, sendBack))
      .thenRejectedWith(rejection.IndicatorActualNotSubmitted),
  );
});
