import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { noEvidence } from '../reconciliation/evidence.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import {
  acceptFinding,
  AcceptFinding,
  assignFinding,
  AssignFinding,
  explainFinding,
  ExplainFinding,
  type FindingAssigned,
  type FindingEvent,
  type FindingExplained,
  type FindingRaised,
  type FindingReopened,
  type FindingResolved,
  findings,
  type Findings,
  reconcileFindings,
  reopenFinding,
  ReopenFinding,
} from './finding.js';
import * as rejection from './finding.js';

const given = specification(findings);
const finding = 'd41f6b82-93ae-5c07-a6d1-7e2b4f8c0d31';

const gap: FoundProblem = {
  rule: 'transferred-differs-from-transfers',
  severity: 'block',
  scope: 'programme',
  period: '2010-1',
  expected: '4899595.00',
  observed: '4919595.00',
  difference: '20000.00',
  unit: 'money',
  currency: 'USD',
  note: 'The report says 4,919,595.00 transferred.',
  inputEvents: [{ id: 'event-9', type: 'FinancialReportSubmitted', position: '9' }],
};
const halfTheGap: FoundProblem = { ...gap, expected: '4909595.00', difference: '10000.00' };
const waiver = { id: 'event-12', type: 'ReleaseGateWaived', position: '12' } as const;

const raised: FindingRaised = { type: 'FindingRaised', data: { finding, ...gap } };
const explained: FindingExplained = {
  type: 'FindingExplained',
  data: { finding, explanation: 'The formulation advance is not in our books', by: 'PMO' },
};
const resolved: FindingResolved = { type: 'FindingResolved', data: { finding, by: 'correction', inputEvents: [] } };

const reconcile =
  (...problems: FoundProblem[]) =>
  (state: Findings) =>
    reconcileFindings(state, { problems, evidence: noEvidence, idOf: () => finding });

describe('A finding', () => {
  it('is raised when something does not agree', () => given().when(reconcile(gap)).then(raised));
  it('is raised once', () => given(raised).when(reconcile(gap)).thenNothing());
  it('is revised when its figures change', () =>
    given(raised)
      .when(reconcile(halfTheGap))
      .then({ type: 'FindingRevised', data: { finding, ...halfTheGap } }));
  it('is resolved by the correction that makes the figures agree', () =>
    given(raised).when(reconcile()).then(resolved));
  it('stays resolved', () => given(raised, resolved).when(reconcile()).thenNothing());
  it('is reopened when the figures disagree again', () =>
    given(raised, resolved)
      .when(reconcile(gap))
      .then({ type: 'FindingReopened', data: { finding, ...gap } }));
  it('is resolved by a waiver', () =>
    given(raised)
      .when(reconcile({ ...gap, waivedBy: waiver }))
      .then({ type: 'FindingResolved', data: { finding, by: 'waiver', inputEvents: [waiver] } }));
  it('is not raised for what was waived before', () =>
    given()
      .when(reconcile({ ...gap, waivedBy: waiver }))
      .thenNothing());
});

describe('An explained finding', () => {
  it('stays explained while only the wording changes', () =>
    given(raised, explained)
      .when(reconcile({ ...gap, note: 'Otherwise said.' }))
      .thenNothing());
  it('opens again when its figures change', () =>
    given(raised, explained)
      .when(reconcile(halfTheGap))
      .then({ type: 'FindingReopened', data: { finding, ...halfTheGap } }));
  it('is resolved when the figures agree', () => given(raised, explained).when(reconcile()).then(resolved));
});

const context: CommandContext = {
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2010-01-31T09:00:00Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: 'correlation',
};
const programme = 'MDGF-1880';

describe('An explanation', () => {
  const explain = (state: Findings) => {
    const { explanation } = explained.data;
    return explainFinding(state, new ExplainFinding({ programme: 'MDGF-1880', finding, explanation }, context));
  };

  it('says why the figures disagree, and who says so', () =>
    given(raised)
      .when(explain)
      .then({ ...explained, effectiveDate: undefined }));
  it('may be given anew', () =>
    given(raised, explained)
      .when(explain)
      .then({ ...explained, effectiveDate: undefined }));
  it('is not needed once the figures agree', () =>
    given(raised, resolved).when(explain).thenRejectedWith(rejection.FindingAlreadyResolved));
  it('needs a finding', () => expect(() => explain(findings.initial)).toThrow(Unknown));
});

describe('An assignment', () => {
  const assigned: FindingAssigned = { type: 'FindingAssigned', data: { finding, organization: 'ILO', by: 'PMO' } };
  const assign =
    (organization = 'ILO') =>
    (state: Findings): FindingEvent[] =>
      assignFinding(state, new AssignFinding({ programme, finding, organization }, context));

  it('says who is to deal with a finding', () =>
    given(raised)
      .when(assign())
      .then({ ...assigned, effectiveDate: undefined }));
  it('passes on to somebody else', () =>
    given(raised, assigned)
      .when(assign('WHO'))
      .then({ ...assigned, data: { ...assigned.data, organization: 'WHO' }, effectiveDate: undefined }));
  it('holds when the figures change', () =>
    given(raised, assigned, { type: 'FindingReopened', data: { finding, ...halfTheGap } })
      .when(assign())
      .thenRejectedWith(rejection.FindingAlreadyAssigned));
  it('is made once', () => given(raised, assigned).when(assign()).thenRejectedWith(rejection.FindingAlreadyAssigned));
  it('is not needed once the figures agree', () =>
    given(raised, resolved).when(assign()).thenRejectedWith(rejection.FindingAlreadyResolved));
  it('needs a finding', () => expect(() => assign()(findings.initial)).toThrow(Unknown));
});

describe('An acceptance', () => {
  const accepted: FindingResolved = { type: 'FindingResolved', data: { finding, by: 'acceptance', inputEvents: [] } };
  const accept = (state: Findings): FindingEvent[] =>
    acceptFinding(state, new AcceptFinding({ programme, finding }, context));

  it('ends a finding although the figures disagree', () =>
    given(raised)
      .when(accept)
      .then({ ...accepted, effectiveDate: undefined }));
  it('holds while the figures are the same', () =>
    given(raised, accepted)
      .when(reconcile({ ...gap, note: 'Otherwise said.' }))
      .thenNothing());
  it('holds no longer when they change', () =>
    given(raised, accepted)
      .when(reconcile(halfTheGap))
      .then({ type: 'FindingReopened', data: { finding, ...halfTheGap } }));
  it('is given once', () => given(raised, accepted).when(accept).thenRejectedWith(rejection.FindingAlreadyResolved));
  it('is not needed once the figures agree', () =>
    given(raised, resolved).when(accept).thenRejectedWith(rejection.FindingAlreadyResolved));
  it('needs a finding', () => expect(() => accept(findings.initial)).toThrow(Unknown));
});

describe('Reopening', () => {
  const reopened: FindingReopened = { type: 'FindingReopened', data: { finding, ...gap } };
  const accepted: FindingResolved = { ...resolved, data: { ...resolved.data, by: 'acceptance' } };
  const reopen = (state: Findings): FindingEvent[] =>
    reopenFinding(state, new ReopenFinding({ programme, finding }, context));

  it.each([
    ['an explanation', explained],
    ['an acceptance', accepted],
  ])('takes %s back', (_, settled) =>
    given(raised, settled)
      .when(reopen)
      .then({ ...reopened, effectiveDate: undefined }),
  );
  it('needs something to take back', () => given(raised).when(reopen).thenRejectedWith(rejection.FindingNotSettled));
  it('is not for what a correction ended', () =>
    given(raised, resolved).when(reopen).thenRejectedWith(rejection.FindingFiguresAgree));
  it('needs a finding', () => expect(() => reopen(findings.initial)).toThrow(Unknown));
});
