import type { DomainEvent } from '@concert/event-sourcing';
import { assess } from './assess.js';
import { evidenceFrom, yem } from './evidence.fixture.js';
import type { FoundProblem } from './problem.js';
import type { ProgrammeTerms } from './programme-terms.js';

const found = (terms: ProgrammeTerms, ...events: readonly (DomainEvent & { stream?: string })[]): FoundProblem[] =>
  assess(evidenceFrom(...events), terms);

const stream = 'results-framework';
const outcome = (code: string, originalTerm?: string) => ({
  type: 'OutcomeDefined',
  data: { outcome: code, title: `Outcome ${code}`, originalTerm },
  stream,
});
const output = (code: string, of: string) => ({
  type: 'OutputDefined',
  data: { output: code, outcome: of, title: `Output ${code}` },
  stream,
});

describe('The results framework', () => {
  it('A-22: numbers its outcomes without gaps, and the outputs of each', () => {
    expect(found(yem, outcome('1'), outcome('2'), outcome('3'), outcome('5'))).toMatchObject([
      { rule: 'result-codes-leave-gap', subject: 'outcome 4', scope: 'programme', observed: '1, 2, 3, 5' },
    ]);
    expect(found(yem, outcome('2'), output('2.1', '2'), output('2.3', '2'))).toMatchObject([
      { rule: 'result-codes-leave-gap', subject: 'output 2.2', expected: '2.2' },
    ]);
    expect(found(yem, outcome('1'), outcome('2'), output('1.1', '1'), output('2.1', '2'))).toEqual([]);
  });

  it('A-22: is let be once the missing one is defined', () =>
    expect(found(yem, outcome('1'), outcome('3'), outcome('2'))).toEqual([]));

  it('A-23: has one word for outcomes', () => {
    expect(found(yem, outcome('1', 'objective'), outcome('2', 'outcome'))).toMatchObject([
      { rule: 'result-terms-mixed', observed: 'objective, outcome' },
    ]);
    expect(found(yem, outcome('1', 'objective'), outcome('2', 'objective'), outcome('3'))).toEqual([]);
  });
});

describe('R4: An outcome that is corrected', () => {
  const corrected = (code: string, originalTerm?: string) => ({
    type: 'OutcomeCorrected',
    data: {
      outcome: code,
      oldValues: { title: `Outcome ${code}`, originalTerm: 'outcome' },
      newValues: { title: `Outcome ${code}`, originalTerm },
      reason: 'Misread',
    },
    stream,
  });

  it('closes the finding that its word differs, and opens it', () => {
    const first = outcome('1', 'objective');
    expect(found(yem, first, outcome('2', 'outcome'), corrected('2', 'objective'))).toEqual([]);
    expect(found(yem, first, outcome('2', 'outcome'), corrected('2'))).toEqual([]);
    expect(found(yem, first, outcome('2'), corrected('2', 'goal'))).toMatchObject([
      { rule: 'result-terms-mixed', observed: 'objective, goal' },
    ]);
  });

  it('finds what it would have found if the outcome were entered right, on the same day', () => {
    const on = (effectiveDate: string, event: ReturnType<typeof outcome>) => ({ ...event, effectiveDate });
    const told = (...events: Parameters<typeof found>[1][]) =>
      found(yem, ...events).map(({ inputEvents: _, ...rest }) => rest);
    const second = on('2010-08-01', outcome('2', 'outcome'));
    expect(
      told(on('2009-01-09', outcome('1', 'goal')), second, {
        ...corrected('1', 'objective'),
        effectiveDate: '2009-01-09',
      }),
    ).toEqual(told(on('2009-01-09', outcome('1', 'objective')), second));
  });
});

const report = 'progress-report-r-1';
const opened = {
  type: 'ProgressReportOpened',
  data: { report: 'r-1', level: 'small-project', period: '2011-1', title: 'Street theatre', author: 'ILO' },
  stream: report,
};
const wrote = (sections: object[], statements: object[] = []) => ({
  type: 'ProgressReportWritten',
  data: { report: 'r-1', sections, figures: [], statements },
  stream: report,
});
const submitted = { type: 'ProgressReportSubmitted', data: { report: 'r-1', submittedBy: 'ILO' }, stream: report };
const status = { section: 'status', text: 'On track.', answer: null };
const achievements = { section: 'achievements', text: '320 trained.', answer: null };

describe('A progress report', () => {
  it('A-48: that was submitted fills what its level must not leave blank', () => {
    expect(found(yem, opened, wrote([status]), submitted)).toMatchObject([
      { rule: 'section-left-blank', scope: 'ILO', period: '2011-1', subject: 'Street theatre: achievements' },
    ]);
    expect(found(yem, opened, wrote([status]))).toEqual([]);
    expect(found(yem, opened, wrote([status, achievements]), submitted)).toEqual([]);
  });

  it('A-16: does not speak of a time before the last money came', () => {
    const paid = {
      ...yem,
      payments: [
        { tranche: 2, paidOn: '2010-02-23' },
        { tranche: 3, paidOn: '2011-02-15' },
      ],
    };
    const old = { ...status, speaksOf: '2010-02-23' };
    expect(found(paid, opened, wrote([old]))).toMatchObject([
      { rule: 'narrative-older-than-figures', expected: '2011-02-15', observed: '2010-02-23' },
    ]);
    expect(found(paid, opened, wrote([{ ...status, speaksOf: '2011-06-30' }]))).toEqual([]);
    expect(found({ ...paid, payments: [{ tranche: 4, paidOn: '2011-09-01' }] }, opened, wrote([old]))).toEqual([]);
    expect(found(paid, opened, wrote([status]))).toEqual([]);
  });

  it('A-24: does not say two things about one matter', () => {
    const within = { about: 'costs', says: 'All within the budget', place: 'Efficiency' };
    const beyond = { about: 'costs', says: 'Some expenses exceeded the budget', place: 'Section C' };
    expect(found(yem, opened, wrote([], [within, beyond]))).toMatchObject([
      {
        rule: 'statements-contradict',
        severity: 'hold',
        expected: 'All within the budget (Efficiency)',
        observed: 'Some expenses exceeded the budget (Section C)',
      },
    ]);
    expect(found(yem, opened, wrote([], [within, { ...beyond, about: 'quality' }]))).toEqual([]);
  });
});

describe('A planning document', () => {
  const tools = { about: 'planning tools', says: 'Four planning tools', count: 4, items: ['a', 'b', 'c'] };
  const recorded = (statement: object) => ({
    type: 'PlanningDocumentRecorded',
    data: {
      document: 'd-1',
      kind: 'programme',
      title: 'Planning',
      status: 'final',
      responsible: 'ILO',
      statements: [statement],
    },
    stream: 'planning-document-d-1',
  });

  it('A-40: lists as many as it counts', () => {
    expect(found(yem, recorded(tools))).toMatchObject([
      { rule: 'count-differs-from-list', expected: '4', observed: '3', scope: 'ILO' },
    ]);
    expect(found(yem, recorded({ ...tools, count: 3 }))).toEqual([]);
    expect(found(yem, recorded({ about: 'tools', says: 'Four' }))).toEqual([]);
  });
});

describe('R38: the groups of an indicator', () => {
  const of = { stream: 'indicator-a' };
  const defined = (calculation = 'sum') => ({
    type: 'IndicatorDefined',
    data: {
      ...{ indicator: 'a', title: 'Trained', responsible: 'ILO', method: 'cumulative', calculation },
      disaggregation: ['women', 'men'],
    },
    ...of,
  });
  const actual = (value: string | null, women: string | null, men: string | null) => ({
    type: 'IndicatorActualSubmitted',
    data: {
      ...{ indicator: 'a', period: '2011-1', value, submittedBy: 'ILO' },
      groups: [
        { group: 'women', value: women },
        { group: 'men', value: men },
      ],
    },
    ...of,
  });
  const returned = { type: 'IndicatorActualReturned', data: { indicator: 'a', period: '2011-1' }, ...of };

  it.each([
    ['300', '200', '50', '250', '50'],
    ['900', '700', '490', '1190', '290'],
    ['900', '901', null, '901', '1'],
  ])('are questioned where they do not add up: %s, with %s women and %s men', (value, women, men, sum, apart) =>
    expect(found(yem, defined(), actual(value, women, men))).toMatchObject([
      {
        ...{ rule: 'indicator-groups-differ', scope: 'ILO', period: '2011-1', subject: 'Trained' },
        ...{ expected: value, observed: sum, difference: apart },
      },
    ]),
  );

  it('are not questioned where they add up, where one is left out, or where nothing is added up', () => {
    expect(found(yem, defined(), actual('300', '200', '100'))).toEqual([]);
    expect(found(yem, defined(), actual('300', '200', null))).toEqual([]);
    expect(found(yem, defined(), actual('300', null, null))).toEqual([]);
    expect(found(yem, defined(), actual(null, '200', '50'))).toEqual([]);
    expect(found(yem, defined('max'), actual('300', '200', '50'))).toEqual([]);
    expect(found(yem, defined(), actual('300', '200', '50'), returned)).toEqual([]);
  });
});

describe('A cumulative indicator', () => {
  const of = { stream: 'indicator-a' };
  const defined = (method: string) => ({
    type: 'IndicatorDefined',
    data: { indicator: 'a', title: 'Trained', responsible: 'ILO', method },
    ...of,
  });
  const actual = (period: string, value: string | null) => ({
    type: 'IndicatorActualSubmitted',
    data: { indicator: 'a', period, value, groups: [], submittedBy: 'ILO' },
    ...of,
  });

  it('never falls', () => {
    expect(found(yem, defined('cumulative'), actual('2010-2', '320'), actual('2011-1', '300'))).toMatchObject([
      { rule: 'indicator-fell', period: '2011-1', expected: '320', observed: '300', difference: '20' },
    ]);
    expect(found(yem, defined('periodic'), actual('2010-2', '320'), actual('2011-1', '300'))).toEqual([]);
    expect(found(yem, defined('cumulative'), actual('2010-2', '320'), actual('2011-1', null))).toEqual([]);
  });
});
