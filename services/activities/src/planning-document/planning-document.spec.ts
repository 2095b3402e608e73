import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import type { PlanningDocumentFacts, PlanningDocumentRecorded } from './planning-document.js';
import * as decide from './planning-document.js';

const given = specification(decide.planningDocument);

const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-06-01T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const advice: PlanningDocumentFacts = {
  document: 'd-1',
  kind: 'policy-advice',
  title: 'Integrated policy advice',
  status: 'draft',
  responsible: 'ILO',
  pages: 20,
  annexes: ['Policy implications by output'],
  audience: ['State Council'],
};
const recorded: PlanningDocumentRecorded = {
  type: 'PlanningDocumentRecorded',
  data: advice,
  effectiveDate: '2011-05-01',
};
const programme = { programme: 'MDGF-1880', effectiveDate: '2011-05-01' };
const record = (changed: Partial<PlanningDocumentFacts> = {}) =>
  new decide.RecordPlanningDocument({ ...programme, facts: { ...advice, ...changed } }, context);
const revise = (changed: Partial<PlanningDocumentFacts> = {}) =>
  new decide.RevisePlanningDocument({ ...programme, facts: { ...advice, ...changed } }, context);

describe('Recording a planning document', () => {
  it('keeps what it says', () =>
    given()
      .when((state) => decide.recordPlanningDocument(state, record(), null))
      .then(recorded));

  it('is refused when the id stands for a document', () =>
    given(recorded)
      .when((state) => decide.recordPlanningDocument(state, record(), null))
      .thenRejectedWith(decide.PlanningDocumentAlreadyRecorded));

  it.each([
    ['policy-advice', { audience: undefined }, ['audience']],
    ['sustainability-plan', {}, ['inPlace']],
    ['scaling-up-plan', {}, ['inPlace']],
    ['action-plan', { site: 'Tianjin' }, ['targetGroup']],
    ['outreach-plan', {}, ['targetGroup']],
    ['research-programme', {}, ['site']],
    ['intervention-plan', {}, ['derivedFrom']],
    ['phase-design', {}, ['fundingSources']],
    ['work-plan', {}, ['level']],
    ['small-project-plan', {}, ['level']],
    ['programme', {}, ['level']],
  ] as const)('of kind %s with %j is refused without %j', (kind, changed, missing) =>
    given()
      .when((state) => decide.recordPlanningDocument(state, record({ kind, ...changed }), null))
      .thenRejectedWith(decide.PlanningDocumentIncomplete, { kind, missing }),
  );

  it('may leave open whether a plan is in place, which is not no', () =>
    expect(
      decide.recordPlanningDocument(null, record({ kind: 'sustainability-plan', inPlace: null }), null),
    ).toHaveLength(1));

  it('refuses policy advice of more than 20 pages, annexes aside', () =>
    given()
      .when((state) => decide.recordPlanningDocument(state, record({ pages: 21 }), null))
      .thenRejectedWith(decide.PolicyAdviceTooLong, { pages: 21, atMost: 20 }));

  it('stands under a document of a higher level', () => {
    const framework = { ...advice, kind: 'logical-framework' as const, level: 'framework' as const };
    const plan = record({ kind: 'work-plan', level: 'work-plan', parent: 'd-0' });
    expect(decide.recordPlanningDocument(null, plan, framework)).toHaveLength(1);
    given()
      .when((state) => decide.recordPlanningDocument(state, plan, { ...framework, level: 'small-project' }))
      .thenRejectedWith(decide.PlanningLevelNotBelow);
  });
});

describe('Revising a planning document', () => {
  it('says how it reads now', () =>
    given(recorded)
      .when((state) => decide.revisePlanningDocument(state, revise({ status: 'final' }), null))
      .then({ ...recorded, type: 'PlanningDocumentRevised', data: { ...advice, status: 'final' } }));

  it('does not make a draft of what is final', () =>
    given({ ...recorded, data: { ...advice, status: 'final' } })
      .when((state) => decide.revisePlanningDocument(state, revise(), null))
      .thenRejectedWith(decide.PlanningStatusWentBack));

  it('needs a document', () => expect(() => decide.revisePlanningDocument(null, revise(), null)).toThrow(Unknown));
});
