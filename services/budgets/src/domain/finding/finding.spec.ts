import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { noEvidence } from '../reconciliation/evidence.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import { ExplainFinding } from './finding.commands.js';
import { explainFinding, reconcileFindings } from './finding.decisions.js';
import type { FindingExplained, FindingRaised, FindingResolved } from './finding.events.js';
import { FindingAlreadyResolved } from './finding.rejections.js';
import { type Findings, findings } from './finding.state.js';

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

describe('An explanation', () => {
  const context: CommandContext = {
    commandId: '0b7d5a63-0000-4000-8000-000000000001',
    issuedAt: '2010-01-31T09:00:00Z',
    actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
    correlationId: 'correlation',
  };
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
    given(raised, resolved).when(explain).thenRejectedWith(FindingAlreadyResolved));
  it('needs a finding', () => expect(() => explain(findings.initial)).toThrow(Unknown));
});
