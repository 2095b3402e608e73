import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as decide from './annual-work-plan.decisions.js';
import { annualWorkPlan } from './annual-work-plan.js';
import * as command from './annual-work-plan.js';
import type * as events from './annual-work-plan.js';
import * as rejection from './annual-work-plan.js';

const given = specification(annualWorkPlan);

const byPmo: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2010-11-12T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const terms: decide.WorkPlanTerms = { programmeWindow: { start: '2009-01-09', end: '2012-01-09' }, currency: 'USD' };
const of = { programme: 'MDGF-1880', year: 2011, effectiveDate: '2010-12-01' };
const { effectiveDate } = of;

const printing: events.WorkPlanLine = {
  line: '2.3.1',
  title: 'Life skills training package printed',
  activity: 'a-1',
  quarters: [1, 2],
  budget: { amount: '48000.00', currency: 'USD' },
  responsible: 'ILO',
};
const advice: events.WorkPlanLine = {
  line: '1.1.1',
  title: 'Integrated policy advice',
  quarters: [],
  budget: null,
  responsible: 'ILO',
};
const drafted: events.AnnualWorkPlanDrafted = {
  type: 'AnnualWorkPlanDrafted',
  data: { year: 2011, version: 1, lines: [printing] },
  effectiveDate,
};
const submitted: events.AnnualWorkPlanSubmitted = {
  type: 'AnnualWorkPlanSubmitted',
  data: { year: 2011, version: 1, submittedBy: 'PMO' },
  effectiveDate,
};
const decided = { year: 2011, version: 1, decision: 'd-1', body: 'NSC' };
const approved: events.AnnualWorkPlanApproved = { type: 'AnnualWorkPlanApproved', data: decided, effectiveDate };
const rejected: events.AnnualWorkPlanRejected = { type: 'AnnualWorkPlanRejected', data: decided, effectiveDate };
const amended: events.AnnualWorkPlanAmended = {
  type: 'AnnualWorkPlanAmended',
  data: { year: 2011, version: 2, lines: [printing], reason: 'A cut of 3 %' },
  effectiveDate,
};

const draft = (lines: events.WorkPlanLine[] = [printing], year = 2011) =>
  new command.DraftWorkPlan({ ...of, year, lines }, byPmo);

describe('Drafting the plan of a year', () => {
  it('begins with version 1, and may have proposals', () => {
    given()
      .when((state) => decide.draftWorkPlan(state, draft(), terms))
      .then(drafted);
    expect(decide.draftWorkPlan(given().state(), draft([printing, advice]), terms)).toHaveLength(1);
  });

  it.each([[[drafted]], [[drafted, submitted, rejected]]])('writes a draft anew', (history) =>
    given(...history)
      .when((state) => decide.draftWorkPlan(state, draft(), terms))
      .then(drafted),
  );

  it.each([[[drafted, submitted]], [[drafted, submitted, approved]]])('is refused once it was submitted', (history) =>
    given(...history)
      .when((state) => decide.draftWorkPlan(state, draft(), terms))
      .thenRejectedWith(rejection.WorkPlanNotDraft),
  );

  it('lies in the programme, names lines once, in one currency', () => {
    given()
      .when((state) => decide.draftWorkPlan(state, draft([printing], 2013), terms))
      .thenRejectedWith(rejection.WorkPlanOutsideProgramme);
    given()
      .when((state) => decide.draftWorkPlan(state, draft([printing, printing]), terms))
      .thenRejectedWith(rejection.WorkPlanLineTwice);
    const inYuan = { ...printing, budget: { amount: '1.00', currency: 'CNY' } };
    given()
      .when((state) => decide.draftWorkPlan(state, draft([inYuan]), terms))
      .thenRejectedWith(rejection.WorkPlanCurrencyDiffers);
  });
});

describe('Submitting a plan', () => {
  const submit = new command.SubmitWorkPlan(of, byPmo);

  it('puts it to the committee', () =>
    given(drafted)
      .when((state) => decide.submitWorkPlan(state, submit))
      .then(submitted));

  it('R5: is refused while a line has no activity, quarters or budget', () =>
    given({ ...drafted, data: { ...drafted.data, lines: [printing, advice] } })
      .when((state) => decide.submitWorkPlan(state, submit))
      .thenRejectedWith(rejection.WorkPlanLineNotFormal, {
        lines: [{ line: '1.1.1', lacks: ['activity', 'quarters', 'budget'] }],
      }));

  it('needs a line', () =>
    given({ ...drafted, data: { ...drafted.data, lines: [] } })
      .when((state) => decide.submitWorkPlan(state, submit))
      .thenRejectedWith(rejection.WorkPlanEmpty));

  it('is refused twice', () =>
    given(drafted, submitted)
      .when((state) => decide.submitWorkPlan(state, submit))
      .thenRejectedWith(rejection.WorkPlanNotDraft));

  it('needs a plan', () => expect(() => decide.submitWorkPlan(given().state(), submit)).toThrow(Unknown));
});

describe('The decision of a body', () => {
  const decision = (outcome: 'approved' | 'rejected') =>
    new command.DecideWorkPlan({ ...of, outcome, decision: 'd-1', body: 'NSC' }, byPmo);

  it('puts the plan in force, or makes it a draft again', () => {
    given(drafted, submitted)
      .when((state) => decide.decideWorkPlan(state, decision('approved')))
      .then(approved);
    given(drafted, submitted)
      .when((state) => decide.decideWorkPlan(state, decision('rejected')))
      .then(rejected);
  });

  it('needs a plan that awaits it', () => {
    given(drafted)
      .when((state) => decide.decideWorkPlan(state, decision('approved')))
      .thenRejectedWith(rejection.WorkPlanNotSubmitted);
    expect(() => decide.decideWorkPlan(given().state(), decision('approved'))).toThrow(Unknown);
  });

  it('(R45) is about the version that it names, and about no later one', () => {
    const on = (version: number) =>
      new command.DecideWorkPlan({ ...of, outcome: 'approved', decision: 'd-1', body: 'NSC', version }, byPmo);
    given(drafted, submitted)
      .when((state) => decide.decideWorkPlan(state, on(1)))
      .then(approved);
    given(drafted, submitted)
      .when((state) => decide.decideWorkPlan(state, on(2)))
      .thenRejectedWith(rejection.WorkPlanNotSubmitted);
  });

  it('that is refused is told', () =>
    given(drafted)
      .when((state) =>
        decide.recordWorkPlanDecisionRefused(
          state,
          new command.RecordWorkPlanDecisionRefused({ ...of, decision: 'd-1', rule: 'R', detail: 'D' }, byPmo),
        ),
      )
      .then({
        type: 'DecisionNotCarriedOut',
        data: { decision: 'd-1', kind: 'work-plan', id: '2011', rule: 'R', detail: 'D' },
        effectiveDate,
      }));
});

describe('Amending a plan', () => {
  const amend = new command.AmendWorkPlan({ ...of, lines: [printing], reason: 'A cut of 3 %' }, byPmo);

  it('drafts the next version', () =>
    given(drafted, submitted, approved)
      .when((state) => decide.amendWorkPlan(state, amend, terms))
      .then(amended));

  it('needs one in force', () => {
    given(drafted, submitted)
      .when((state) => decide.amendWorkPlan(state, amend, terms))
      .thenRejectedWith(rejection.WorkPlanNotApproved);
    given(drafted, submitted, approved, amended)
      .when((state) => decide.amendWorkPlan(state, amend, terms))
      .thenRejectedWith(rejection.WorkPlanNotApproved);
  });
});
