import {
  AnnualWorkPlanApprovedV1,
  AnnualWorkPlanDraftedV1,
  AnnualWorkPlanSubmittedV1,
} from '@concert/contracts/activities';
import { ExtensionApprovedV1, ExtensionRequestedV1 } from '@concert/contracts/agencies';
import {
  AdditionalFundsDeclinedV1,
  AdditionalFundsRequestedV1,
  BudgetAllocatedV1,
  BudgetAllocationCorrectedV1,
  BudgetAllocationWithdrawnV1,
  BudgetRevisionAppliedV1,
  FinancialReportRestatedV1,
  FinancialReportSubmittedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingResolvedV1,
  ReleaseGateEvaluatedV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import {
  ManagementResponseApprovedV1,
  ManagementDispositionStatedV1,
  ManagementResponseRecordedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import type { PublishedMessage } from '@concert/messaging';
import { digestOf, packOf } from './pack-of-record.query.js';

const of = (...facts: readonly { readonly type: string; readonly data: object }[]) =>
  packOf(facts as unknown as PublishedMessage[]);
const finding = sampleOf(FindingRaisedV1);
const id = '2b1c7f64-3d0a-5e2b-8c11-6a9f0d3e7b21';
const revised = (what: string, data: object = {}) => ({
  type: `budgets.BudgetRevision${what}.v1`,
  data: { revision: id, ...data },
});
const revision = revised('Proposed', {
  purpose: 'National conference',
  decidedBy: 'NSC',
  kind: 'across-the-board-cut',
});
const extension = sampleOf(ExtensionRequestedV1);
const response = sampleOf(ManagementResponseRecordedV1);
const report = sampleOf(FinancialReportSubmittedV1);

const nothing = {
  allocated: {},
  transferred: null,
  reports: [],
  releaseGates: [],
  openFindings: [],
  pendingRevisions: [],
  extensionRequests: [],
  pendingResponses: [],
  allocatedNow: {},
  earmarked: {},
  fundingRequests: [],
  workPlans: [],
};

describe('The pack of a programme', () => {
  it('is empty of what nobody recorded, and says null where nothing is known', () => expect(of()).toEqual(nothing));

  it('holds what awaits a decision, with the figures', () => {
    const { recommendation, code } = { ...sampleOf(RecommendationIssuedV1).data };
    const answered = { ...response, data: { ...response.data, recommendation } };
    const issued = sampleOf(RecommendationIssuedV1);
    const gate = sampleOf(ReleaseGateEvaluatedV1);
    const transfer = sampleOf(TransferReceivedV1);
    expect(of(transfer, report, gate, finding, revision, extension, issued, answered)).toEqual({
      ...nothing,
      transferred: transfer.data.amount,
      reports: [{ ...report.data, restated: false }],
      releaseGates: [gate.data],
      openFindings: [{ ...finding.data, service: 'budgets', explanation: null }],
      pendingRevisions: [{ ...revision.data, endorsedBy: null }],
      extensionRequests: [extension.data],
      pendingResponses: [{ ...answered.data, code }],
    });
  });

  it('R5: says the disposition that was stated later of a response that waits', () => {
    const { recommendation } = response.data;
    const words = ManagementResponseRecordedV1.publish({ ...response.data, disposition: 'not-stated' });
    const { disposition, reason } = sampleOf(ManagementDispositionStatedV1).data;
    const stated = ManagementDispositionStatedV1.publish({ recommendation, disposition, reason });
    expect(of(words, stated).pendingResponses).toMatchObject([{ disposition, text: response.data.text }]);
    expect(of(stated).pendingResponses).toEqual([]);
  });

  it('lets go of what was decided, withdrawn or resolved', () => {
    const { recommendation } = response.data;
    const resolved = { ...sampleOf(FindingResolvedV1).data, finding: finding.data.finding };
    expect(
      of(
        finding,
        FindingResolvedV1.publish(resolved),
        revision,
        revised('Withdrawn'),
        extension,
        ExtensionApprovedV1.publish({ ...sampleOf(ExtensionApprovedV1).data, extension: extension.data.extension }),
        response,
        ManagementResponseApprovedV1.publish({ ...sampleOf(ManagementResponseApprovedV1).data, recommendation }),
      ),
    ).toEqual(nothing);
  });

  it('shows what was explained, endorsed and restated', () => {
    const explained = { ...sampleOf(FindingExplainedV1).data, finding: finding.data.finding };
    const restated = { ...sampleOf(FinancialReportRestatedV1).data, report: report.data.report };
    const pack = of(
      finding,
      FindingExplainedV1.publish(explained),
      revision,
      revised('Endorsed', { body: 'PMC' }),
      report,
      FinancialReportRestatedV1.publish(restated),
    );
    expect(pack.openFindings).toMatchObject([{ explanation: explained.explanation }]);
    expect(pack.pendingRevisions).toMatchObject([{ endorsedBy: 'PMC' }]);
    expect(pack.reports).toMatchObject([{ restated: true, figures: restated.figures }]);
  });

  it('holds what was asked of others and the work plans that await approval, until they are answered', () => {
    const request = sampleOf(AdditionalFundsRequestedV1);
    const { year, version, lines } = sampleOf(AnnualWorkPlanDraftedV1).data;
    const submitted = { ...sampleOf(AnnualWorkPlanSubmittedV1).data, year, version };
    const facts = [request, sampleOf(AnnualWorkPlanDraftedV1), AnnualWorkPlanSubmittedV1.publish(submitted)];
    const pack = of(...facts);
    expect(pack.fundingRequests).toEqual([request.data]);
    expect(pack.workPlans).toEqual([{ ...submitted, lines }]);
    const declined = { ...sampleOf(AdditionalFundsDeclinedV1).data, request: request.data.request };
    const approved = { ...sampleOf(AnnualWorkPlanApprovedV1).data, year, version };
    expect(
      of(...facts, AdditionalFundsDeclinedV1.publish(declined), AnnualWorkPlanApprovedV1.publish(approved)),
    ).toEqual(nothing);
  });

  it('tells the allocations before and after applied revisions', () => {
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const allocated = BudgetAllocatedV1.publish({
      ...sampleOf(BudgetAllocatedV1).data,
      agency: 'ILO',
      amount: usd('1000.00'),
    });
    const entries = [
      { entry: `${id}/1`, place: { agency: 'ILO' }, amount: usd('-30.00') },
      { entry: `${id}/2`, place: { earmark: 'policy-advice' }, amount: usd('30.00') },
    ];
    const applied = BudgetRevisionAppliedV1.publish({ ...sampleOf(BudgetRevisionAppliedV1).data, entries });
    expect(of(allocated, applied)).toMatchObject({
      allocated: { ILO: usd('1000.00') },
      allocatedNow: { ILO: usd('970.00') },
      earmarked: { 'policy-advice': usd('30.00') },
    });
  });

  it('keeps the digest of its first edition whatever is added to it', () => {
    const request = sampleOf(AdditionalFundsRequestedV1);
    expect(digestOf(of(finding, request), 1)).toBe(digestOf(of(finding), 1));
    expect(digestOf(of(finding, request))).not.toBe(digestOf(of(finding)));
    expect(digestOf(of(), 1)).toBe('ca00cafe1799c019a8a4597257c53e4dd4c522e7397ff50314ff24ab2d29e9d3');
  });

  it('is recognised by its digest, whatever the order between services', () => {
    const one = digestOf(of(extension, finding, revision));
    expect(digestOf(of(finding, revision, extension))).toBe(one);
    expect(digestOf(of(finding, revision))).not.toBe(one);
    expect(one).toMatch(/^[\da-f]{64}$/);
  });

  it('R1, R2: reads the same when what was entered wrong is mended', () => {
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const transfer = '8b1d7c30-52f4-5e8c-8f1a-6a9d0c3e2b11';
    const allocation = '5c0e9a72-3d41-5b6f-9c28-7e1f4a6d8b03';
    const values = (amount: string) => ({ kind: 'advance' as const, amount: usd(amount), valueDate: '2009-01-09' });
    const wrong = [
      BudgetAllocatedV1.publish({ allocation, agency: 'ILO', amount: usd('5000.00') }),
      TransferReceivedV1.publish({ transfer, ...values('9000.00') }),
    ];
    const reason = 'A nought too many';
    const corrected = [
      BudgetAllocationCorrectedV1.publish({
        ...{ allocation, agency: 'ILO', reason },
        ...{ oldValues: { amount: usd('5000.00') }, newValues: { amount: usd('500.00') } },
      }),
      TransferCorrectedV1.publish({ transfer, oldValues: values('9000.00'), newValues: values('900.00'), reason }),
    ];
    const withdrawn = [
      BudgetAllocationWithdrawnV1.publish({
        ...{ allocation, agency: 'ILO', reason, oldValues: { amount: usd('500.00') } },
      }),
      TransferWithdrawnV1.publish({ transfer, oldValues: values('900.00'), reason }),
    ];
    expect(of(...wrong, ...corrected)).toMatchObject({
      allocated: { ILO: usd('500.00') },
      allocatedNow: { ILO: usd('500.00') },
      transferred: usd('900.00'),
    });
    expect(of(...wrong, ...corrected, ...withdrawn)).toMatchObject({
      allocated: {},
      allocatedNow: {},
      transferred: null,
    });
  });
});
