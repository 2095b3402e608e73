import { type Actor, type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { reported } from '../reconciliation/yem.fixture.js';
import * as decisions from './financial-report.decisions.js';
import {
  AcceptFinancialReport,
  ExemptFinancialReport,
  financialReport,
  type FinancialReport,
  type FinancialReportRestated,
  type FinancialReportSubmitted,
  PublishFinancialReport,
  RestateFinancialReport,
  ReturnFinancialReport,
  SubmitFinancialReport,
} from './financial-report.js';
import * as rejection from './financial-report.js';

const given = specification(financialReport);
const address = { programme: 'MDGF-1880', scope: 'ILO', period: '2009-2' as const };

const by = (organization: string, more: Partial<Actor> = {}): CommandContext => ({
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2010-01-31T09:00:00Z',
  actor: { user: organization, organization, role: 'agency-finance', ...more },
  correlationId: 'correlation',
});

const sample = reported(
  '2009-2',
  { transferred: '2632.00', committed: null, disbursed: '3279428.00' },
  { scope: 'ILO', definition: 'inclusive' },
);
const iloSubmitted: FinancialReportSubmitted = { ...sample, data: { ...sample.data, submittedBy: ['ILO'] } };
const { figures, report } = iloSubmitted.data;

const submit =
  (context = by('ILO'), currency?: string) =>
  (state: FinancialReport) =>
    decisions.submitFinancialReport(
      state,
      new SubmitFinancialReport({ ...address, committedDefinition: 'inclusive', currency, figures }, context),
      { report, currency: 'USD' },
    );

const restate = (correction: RestateFinancialReport['data']['figures']) => (state: FinancialReport) =>
  decisions.restateFinancialReport(
    state,
    new RestateFinancialReport({ ...address, figures: correction, reason: 'A slip of the pen' }, by('ILO')),
  );
const corrected: FinancialReportRestated = {
  type: 'FinancialReportRestated',
  data: {
    ...iloSubmitted.data,
    figures: { ...figures, transferred: { amount: '2330075.00' } },
    supersedes: 1,
    reason: 'A slip of the pen',
  },
  effectiveDate: '2009-12-31',
};

const accept = (context: CommandContext) => (state: FinancialReport) =>
  decisions.acceptFinancialReport(state, new AcceptFinancialReport(address, context));
const sendBack = (state: FinancialReport) =>
  decisions.returnFinancialReport(
    state,
    new ReturnFinancialReport({ ...address, reason: 'Committed is blank' }, by('PMO')),
  );
const accepted = { type: 'FinancialReportAccepted', data: { report } } as const;
const returned = { type: 'FinancialReportReturned', data: { report, reason: 'Committed is blank' } } as const;

describe('A financial report', () => {
  it('is taken as its agency’s claim, plausible or not', () => given().when(submit()).then(iloSubmitted));

  it('names both who submits and for whom', () =>
    given()
      .when(submit(by('PMO', { onBehalfOf: 'ILO' })))
      .then({ ...iloSubmitted, data: { ...iloSubmitted.data, submittedBy: ['PMO', 'ILO'] } }));

  it('is submitted once', () =>
    given(iloSubmitted).when(submit()).thenRejectedWith(rejection.FinancialReportAlreadySubmitted));
  it('is kept in the currency of the programme', () =>
    given()
      .when(submit(by('ILO'), 'EUR'))
      .thenRejectedWith(rejection.FinancialReportCurrencyDiffers));
});

describe('A restatement', () => {
  it('corrects what it names and keeps the rest', () =>
    given(iloSubmitted)
      .when(restate({ transferred: { amount: '2330075.00' } }))
      .then(corrected));

  it('supersedes the version before', () =>
    given(iloSubmitted, corrected)
      .when(restate({ committed: { amount: '1.00' } }))
      .then({
        ...corrected,
        data: {
          ...corrected.data,
          figures: { ...corrected.data.figures, committed: { amount: '1.00' } },
          supersedes: 2,
        },
      }));

  it('makes an accepted report wait for acceptance anew', () =>
    given(iloSubmitted, accepted, corrected)
      .when(accept(by('PMO')))
      .then({ ...accepted, effectiveDate: undefined }));

  it('changes something', () =>
    given(iloSubmitted)
      .when(restate({ committed: { amount: null } }))
      .thenRejectedWith(rejection.FinancialReportRestatementChangesNothing));
  it('needs a report', () => expect(() => restate({})(financialReport.initial)).toThrow(Unknown));
});

describe('An acceptance', () => {
  it('is given by another organization', () =>
    given(iloSubmitted)
      .when(accept(by('PMO')))
      .then({ ...accepted, effectiveDate: undefined }));

  it.each([
    ['the agency itself', by('ILO')],
    ['somebody acting for it', by('PMO', { onBehalfOf: 'ILO' })],
  ])('is refused to %s', (_, context) =>
    given(iloSubmitted).when(accept(context)).thenRejectedWith(rejection.FinancialReportSubmitterMayNotAccept),
  );

  it('is refused to whoever submitted it for the agency', () =>
    given({ ...iloSubmitted, data: { ...iloSubmitted.data, submittedBy: ['PMO', 'ILO'] } })
      .when(accept(by('PMO')))
      .thenRejectedWith(rejection.FinancialReportSubmitterMayNotAccept));

  it.each([
    ['accepted', accepted],
    ['returned', returned],
  ])('is not given to what was %s', (_, before) =>
    given(iloSubmitted, before)
      .when(accept(by('PMO')))
      .thenRejectedWith(rejection.FinancialReportNotAwaitingAcceptance),
  );
  it('needs a report', () => expect(() => accept(by('PMO'))(financialReport.initial)).toThrow(Unknown));
});

describe('A return', () => {
  it('says why', () =>
    given(iloSubmitted)
      .when(sendBack)
      .then({ ...returned, effectiveDate: undefined }));
  it('comes before acceptance', () =>
    given(iloSubmitted, accepted).when(sendBack).thenRejectedWith(rejection.FinancialReportNotAwaitingAcceptance));
  it('needs a report', () => expect(() => sendBack(financialReport.initial)).toThrow(Unknown));
});

describe('A publication', () => {
  const published = { type: 'FinancialReportPublished', data: { report, edition: 1, version: 1 } } as const;
  const publish = (state: FinancialReport) =>
    decisions.publishFinancialReport(state, new PublishFinancialReport(address, by('PMO')));

  it('makes accepted figures an edition', () =>
    given(iloSubmitted, accepted)
      .when(publish)
      .then({ ...published, effectiveDate: undefined }));
  it('of restated figures is the next edition', () =>
    given(iloSubmitted, accepted, published, corrected, accepted)
      .when(publish)
      .then({ ...published, data: { report, edition: 2, version: 2 }, effectiveDate: undefined }));
  it.each([
    ['submitted', []],
    ['returned', [returned]],
    ['published', [accepted, published]],
    ['restated since', [accepted, published, corrected]],
  ] as const)('is not of what is %s', (_, before) =>
    given(iloSubmitted, ...before)
      .when(publish)
      .thenRejectedWith(rejection.FinancialReportNotAccepted),
  );
  it('needs a report', () => expect(() => publish(financialReport.initial)).toThrow(Unknown));
});

describe('An exemption', () => {
  const reason = 'The fund asked for no report before the end of the year';
  const exempted = {
    type: 'FinancialReportExempted',
    data: { scope: 'ILO', period: '2009-2', reason },
    effectiveDate: '2009-12-31',
  } as const;
  const exempt = (state: FinancialReport) =>
    decisions.exemptFinancialReport(state, new ExemptFinancialReport({ ...address, reason }, by('PMO')));

  it('says that no report is owed', () => given().when(exempt).then(exempted));
  it('is given once', () => given(exempted).when(exempt).thenRejectedWith(rejection.FinancialReportAlreadyExempted));
  it('is not needed for what was submitted', () =>
    given(iloSubmitted).when(exempt).thenRejectedWith(rejection.FinancialReportAlreadySubmitted));
  it('lets in a report that comes all the same', () => given(exempted).when(submit()).then(iloSubmitted));
});
