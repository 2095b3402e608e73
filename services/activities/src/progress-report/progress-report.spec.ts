import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as decide from './progress-report.decisions.js';
import { progressReport } from './progress-report.js';
import * as command from './progress-report.js';
import type * as events from './progress-report.js';
import * as rejection from './progress-report.js';
import { blankSections, sectionNames } from './sections.js';

const given = specification(progressReport);

const by = (organization: string): CommandContext => ({
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-07-12T09:00:00.000Z',
  actor: { user: organization, organization, role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
});
const of = { programme: 'MDGF-1880', report: 'r-1' };
const effectiveDate = '2011-06-30';

const terms: events.ReportTerms = { level: 'province', period: '2011-1', title: 'Progress in Tianjin', author: 'ILO' };
const opened: events.ProgressReportOpened = {
  type: 'ProgressReportOpened',
  data: { report: 'r-1', ...terms },
  effectiveDate,
};
const status: events.ReportSection = { section: 'status', text: 'On track.', answer: null };
const trained: events.ReportFigure = { name: 'young people trained', unit: 'persons', value: '320' };
const written: events.ProgressReportWritten = {
  type: 'ProgressReportWritten',
  data: { report: 'r-1', sections: [status], figures: [trained], statements: [] },
  effectiveDate,
};
const lower: events.LowerReport = {
  report: 'r-0',
  level: 'small-project',
  title: 'Street theatre',
  edition: 1,
  figures: [trained],
  from: [],
};
const consolidated: events.ProgressReportConsolidated = {
  type: 'ProgressReportConsolidated',
  data: { report: 'r-1', from: [lower] },
  effectiveDate,
};
const submitted: events.ProgressReportSubmitted = {
  type: 'ProgressReportSubmitted',
  data: { report: 'r-1', submittedBy: 'ILO' },
  effectiveDate,
};
const returned: events.ProgressReportReturned = {
  type: 'ProgressReportReturned',
  data: { report: 'r-1', reason: 'External factors are blank', returnedBy: 'PMO' },
  effectiveDate,
};
const accepted: events.ProgressReportAccepted = {
  type: 'ProgressReportAccepted',
  data: { report: 'r-1', acceptedBy: 'PMO' },
  effectiveDate,
};
const published: events.ReportEditionPublished = {
  type: 'ReportEditionPublished',
  data: {
    report: 'r-1',
    level: 'province',
    period: '2011-1',
    edition: 1,
    positions: { activities: '7' },
    hash: 'of edition 1',
  },
  effectiveDate,
};
const restated: events.ReportRestated = {
  type: 'ReportRestated',
  data: { report: 'r-1', edition: 2, supersedes: 1, reason: 'A figure was corrected' },
  effectiveDate,
};

describe('Opening a report', () => {
  const open = new command.OpenProgressReport({ ...of, terms }, by('ILO'));

  it('says what it reports on, true on the last day of its half-year', () =>
    given()
      .when((state) => decide.openProgressReport(state, open, 'biannual'))
      .then(opened));

  it('is refused when the id stands for a report', () =>
    given(opened)
      .when((state) => decide.openProgressReport(state, open))
      .thenRejectedWith(rejection.ReportAlreadyOpened));

  it('is meant for a report of a higher level', () =>
    given()
      .when((state) => decide.openProgressReport(state, open, 'small-project'))
      .thenRejectedWith(rejection.ReportLevelNotBelow));
});

describe('Writing a report', () => {
  const write = (section: events.ReportSection = status) =>
    new command.WriteProgressReport({ ...of, sections: [section], figures: [trained], statements: [] }, by('ILO'));

  it.each([[[]], [[submitted, returned]], [[submitted, accepted, published, restated]]])(
    'replaces what stands under its name while the report is open, sent back or restated',
    (history) =>
      given(opened, ...(history as events.ProgressReportEvent[]))
        .when((state) => decide.writeProgressReport(state, write(), ['2']))
        .then(written),
  );

  it('keeps the other sections', () => {
    const factors = { ...written, data: { ...written.data, sections: [{ ...status, section: 'external-factors' }] } };
    expect(given(opened, written, factors, written).state()).toMatchObject({
      sections: [{ section: 'external-factors' }, { section: 'status' }],
      figures: [trained],
    });
  });

  it.each([[[submitted]], [[submitted, accepted]], [[submitted, accepted, published]]])(
    'is refused once it was submitted',
    (history) =>
      given(opened, ...(history as events.ProgressReportEvent[]))
        .when((state) => decide.writeProgressReport(state, write(), ['2']))
        .thenRejectedWith(rejection.ReportReadOnly),
  );

  it('tells of outcomes that there are', () =>
    expect(() => decide.writeProgressReport(given(opened).state(), write({ ...status, outcome: '5' }), ['2'])).toThrow(
      new Unknown('outcome', '5', 'sections[0].outcome'),
    ));

  it('needs a report', () => expect(() => decide.writeProgressReport(given().state(), write(), [])).toThrow(Unknown));
});

describe('Consolidating reports', () => {
  const consolidate = new command.ConsolidateProgressReports({ ...of, from: ['r-0'] }, by('ILO'));
  const ready: command.LowerReportState = { isReady: true, period: '2011-1', lower, below: [] };

  it('keeps the figures of each', () =>
    given(opened)
      .when((state) => decide.consolidateProgressReports(state, consolidate, [ready]))
      .then(consolidated));

  it('R36: keeps what they took in themselves, one level within the other', () => {
    const below: events.LowerReport = { ...lower, report: 'r-00', title: 'One play', within: 'r-0' };
    given(opened)
      .when((state) => decide.consolidateProgressReports(state, consolidate, [{ ...ready, below: [below] }]))
      .then({ ...consolidated, data: { report: 'r-1', from: [lower, below] } });
  });

  it('R36: counts none of them twice', () => {
    const below: events.LowerReport = { ...lower, report: 'r-00', title: 'One play', within: 'r-0' };
    const before: events.ProgressReportConsolidated = {
      ...consolidated,
      data: { report: 'r-1', from: [lower, below] },
    };
    const itself: command.LowerReportState = { ...ready, lower: { ...lower, report: 'r-00', title: 'One play' } };
    given(opened, before)
      .when((state) => decide.consolidateProgressReports(state, consolidate, [itself]))
      .thenRejectedWith(rejection.LowerReportTwice);
    given(opened, before)
      .when((state) => decide.consolidateProgressReports(state, consolidate, [ready]))
      .then(consolidated);
  });

  it('R36: counts one that was taken in itself before in the report that it is part of now', () => {
    const itself: events.LowerReport = { ...lower, report: 'r-00', title: 'One play' };
    const before = { ...consolidated, data: { report: 'r-1', from: [lower, itself] } };
    const below: events.LowerReport = { ...itself, within: 'r-0' };
    given(opened, before)
      .when((state) => decide.consolidateProgressReports(state, consolidate, [{ ...ready, below: [below] }]))
      .then({ ...consolidated, data: { report: 'r-1', from: [lower, below] } });
  });

  it('takes reports of lower levels, of no later half-year, that were accepted', () => {
    given(opened)
      .when((state) =>
        decide.consolidateProgressReports(state, consolidate, [{ ...ready, lower: { ...lower, level: 'province' } }]),
      )
      .thenRejectedWith(rejection.ReportLevelNotBelow);
    given(opened)
      .when((state) => decide.consolidateProgressReports(state, consolidate, [{ ...ready, period: '2011-2' }]))
      .thenRejectedWith(rejection.ReportPeriodLater);
    given(opened)
      .when((state) => decide.consolidateProgressReports(state, consolidate, [{ ...ready, isReady: false }]))
      .thenRejectedWith(rejection.LowerReportNotAccepted);
  });

  it('is refused once it was submitted', () =>
    given(opened, submitted)
      .when((state) => decide.consolidateProgressReports(state, consolidate, [ready]))
      .thenRejectedWith(rejection.ReportReadOnly));
});

describe('A report on its way', () => {
  const submit = new command.SubmitProgressReport(of, by('ILO'));
  const sendBack = new command.ReturnProgressReport({ ...of, reason: 'External factors are blank' }, by('PMO'));
  const accept = (organization: string) => new command.AcceptProgressReport(of, by(organization));
  const publish = new command.PublishReportEdition(of, by('PMO'));
  const restate = new command.RestateProgressReport({ ...of, reason: 'A figure was corrected' }, by('ILO'));
  const edition: command.EditionFacts = {
    positions: { activities: '7' },
    digestOf: (content) => `of edition ${(content as { edition: number }).edition}`,
  };

  it('is submitted once', () => {
    given(opened)
      .when((state) => decide.submitProgressReport(state, submit))
      .then(submitted);
    given(opened, submitted)
      .when((state) => decide.submitProgressReport(state, submit))
      .thenRejectedWith(rejection.ReportReadOnly);
  });

  it('R37: is sent back after it was accepted, too, until it is published', () => {
    given(opened, submitted, accepted)
      .when((state) => decide.returnProgressReport(state, sendBack))
      .then(returned);
    given(opened, submitted, accepted, published)
      .when((state) => decide.returnProgressReport(state, sendBack))
      .thenRejectedWith(rejection.ReportNotSubmitted);
  });

  it('is sent back when it was submitted', () => {
    given(opened, submitted)
      .when((state) => decide.returnProgressReport(state, sendBack))
      .then(returned);
    given(opened)
      .when((state) => decide.returnProgressReport(state, sendBack))
      .thenRejectedWith(rejection.ReportNotSubmitted);
  });

  it('is accepted by another organization', () => {
    given(opened, submitted)
      .when((state) => decide.acceptProgressReport(state, accept('PMO')))
      .then(accepted);
    given(opened, submitted)
      .when((state) => decide.acceptProgressReport(state, accept('ILO')))
      .thenRejectedWith(rejection.SubmitterMayNotAcceptReport);
    given(opened)
      .when((state) => decide.acceptProgressReport(state, accept('PMO')))
      .thenRejectedWith(rejection.ReportNotSubmitted);
  });

  it('is given out when it was accepted', () => {
    given(opened, submitted, accepted)
      .when((state) => decide.publishReportEdition(state, publish, edition))
      .then(published);
    given(opened, submitted)
      .when((state) => decide.publishReportEdition(state, publish, edition))
      .thenRejectedWith(rejection.ReportNotAccepted);
  });

  it('is restated as a next edition', () => {
    given(opened, submitted, accepted, published)
      .when((state) => decide.restateProgressReport(state, restate))
      .then(restated);
    given(opened, submitted, accepted)
      .when((state) => decide.restateProgressReport(state, restate))
      .thenRejectedWith(rejection.ReportNotPublished);
  });
});

describe('Sections left blank', () => {
  it('are those its level must fill', () => {
    expect(blankSections('small-project', [status])).toEqual(['achievements']);
    expect(blankSections('province', [])).toEqual(['status', 'achievements', 'external-factors']);
    expect(blankSections('factsheet', [])).toHaveLength(sectionNames.length - 3);
  });

  it('hold a question that has a text and no answer', () =>
    expect(
      blankSections('biannual', [{ section: 'sustainability', text: 'A plan is discussed.', answer: null }]),
    ).toContain('sustainability'));
});
