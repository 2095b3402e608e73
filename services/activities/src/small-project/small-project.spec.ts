import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as small from './small-project.js';

const given = specification(small.smallProject);

const by = (organization: string): CommandContext => ({
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2010-12-15T09:00:00.000Z',
  actor: { user: `${organization}-person`, organization, role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
});
const of = { programme: 'MDGF-1880', smallProject: 'sp-1', effectiveDate: '2010-03-08' };
const { effectiveDate } = of;
const plan: small.SmallProjectPlanned['data'] = {
  smallProject: 'sp-1',
  title: 'Safe migration for girls leaving school',
  lead: 'ILO',
  partner: "Women's Federation of Hunan",
  actionProgramme: 'Outreach action plan',
  site: 'Changsha',
  layer: 'county',
  window: { start: '2010-03-01', end: '2010-11-30' },
  grant: { amount: '12000.00', currency: 'USD' },
  purpose: 'Reach 400 girls before they leave',
};
const planned: small.SmallProjectPlanned = { type: 'SmallProjectPlanned', data: plan, effectiveDate };
const approved: small.SmallProjectApproved = {
  type: 'SmallProjectApproved',
  data: { smallProject: 'sp-1', by: 'PMO' },
  effectiveDate,
};
const started: small.SmallProjectStarted = {
  type: 'SmallProjectStarted',
  data: { smallProject: 'sp-1', startedOn: '2010-03-08' },
  effectiveDate,
};
const told = {
  smallProject: 'sp-1',
  report: 'r-1',
  process: 'Twelve school meetings',
  outcome: 'Girls know whom to ask',
  values: [{ name: 'Girls reached', value: '412', unit: 'persons' }],
};
const reported: small.SmallProjectReported = { type: 'SmallProjectReported', data: told, effectiveDate };
const closed: small.SmallProjectClosed = {
  type: 'SmallProjectClosed',
  data: { smallProject: 'sp-1', closedOn: '2010-12-15' },
  effectiveDate: '2010-12-15',
};
const terms = { window: { start: '2009-01-09', end: '2012-01-09' }, currency: 'USD' };

const planIt =
  (changed: object = {}) =>
  (state: small.SmallProject) =>
    small.planSmallProject(state, new small.PlanSmallProject({ ...of, ...plan, ...changed }, by('ILO')), terms);
const approve = (organization: string) => (state: small.SmallProject) =>
  small.approveSmallProject(state, new small.ApproveSmallProject(of, by(organization)));
const start = (state: small.SmallProject) => small.startSmallProject(state, new small.StartSmallProject(of, by('ILO')));
const report = (state: small.SmallProject) =>
  small.reportOnSmallProject(state, new small.ReportOnSmallProject({ ...of, ...told }, by('ILO')));
const close = (effectiveDate?: string) => (state: small.SmallProject) =>
  small.closeSmallProject(state, new small.CloseSmallProject({ ...of, effectiveDate }, by('ILO')));

describe('A small project', () => {
  it('is planned, approved by another, run, reported and closed', () => {
    given().when(planIt()).then(planned);
    given(planned).when(approve('PMO')).then(approved);
    given(planned, approved).when(start).then(started);
    given(planned, approved, started).when(report).then(reported);
    given(planned, approved, started, reported).when(close()).then(closed);
  });

  it.each([
    [{ window: { start: '2010-11-30', end: '2010-03-01' } }, small.SmallProjectEndsBeforeItStarts],
    [{ window: { start: '2011-11-30', end: '2012-03-01' } }, small.SmallProjectOutsideProgrammeWindow],
    [{ grant: { amount: '80000.00', currency: 'CNY' } }, small.SmallProjectCurrencyDiffers],
  ])('is refused with %j', (changed, rejection) => given().when(planIt(changed)).thenRejectedWith(rejection));

  it('is planned once', () => given(planned).when(planIt()).thenRejectedWith(small.SmallProjectAlreadyPlanned));

  it('is not approved by those who answer for it', () =>
    given(planned).when(approve('ILO')).thenRejectedWith(small.SmallProjectPlannerMayNotApprove));

  it('takes its steps in their order', () => {
    given(planned).when(start).thenRejectedWith(small.SmallProjectStatusDoesNotAllow);
    given(planned, approved).when(approve('PMO')).thenRejectedWith(small.SmallProjectStatusDoesNotAllow);
    given(planned, approved).when(report).thenRejectedWith(small.SmallProjectStatusDoesNotAllow);
    given(planned, approved).when(close()).thenRejectedWith(small.SmallProjectStatusDoesNotAllow);
  });

  it('is reported on before it is closed', () =>
    given(planned, approved, started).when(close()).thenRejectedWith(small.SmallProjectNotReported));

  it('is not closed before it started', () =>
    given(planned, approved, started, reported)
      .when(close('2010-03-01'))
      .thenRejectedWith(small.SmallProjectClosedBeforeItStarted));

  it('must be planned', () => expect(() => start(given().state())).toThrow(new Unknown('small project', 'sp-1')));
});
