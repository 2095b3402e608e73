import type { RecordedEvent } from '@concert/event-sourcing';
import { money, type Money } from '@concert/money';
import { cutOffOf, type Period } from '@concert/reference-data';
import type { BudgetAllocated } from '../budget-ledger/budget-ledger.js';
import type {
  CommittedDefinition,
  FinancialReportExempted,
  FinancialReportRestated,
  FinancialReportSubmitted,
  ReportedFigures,
} from '../financial-report/financial-report.js';
import type { ReleaseGateWaived, TrancheScheduled, TransferReceived } from '../fund/fund.js';
import { type Evidence, type EvidenceEvent, evidenceOf } from './evidence.js';
import type { ProgrammeTerms } from './programme-terms.js';

/** The YEM programme's figures as printed in its factsheet (MDGF-1880), for specs. */

export const usd = (amount: string): Money => money(amount, 'USD');

export const yem: ProgrammeTerms = {
  programme: 'MDGF-1880',
  currency: 'USD',
  total: usd('6600000'),
  start: '2009-01-09',
  end: '2012-01-08',
  policy: {
    version: 1,
    releaseThreshold: '70',
    releaseBasis: 'last-tranche',
    includeAdvance: false,
    committedDefinition: 'inclusive',
  },
};

export const scheduled = (tranche: number, plannedDate: string, amount: string): TrancheScheduled => ({
  type: 'TrancheScheduled',
  data: { tranche, amount: usd(amount), plannedDate },
});

export const received = (tranche: number, valueDate: string, amount: string): TransferReceived => ({
  type: 'TransferReceived',
  data: { transfer: `transfer-${tranche}`, kind: 'tranche', tranche, amount: usd(amount), valueDate },
});

export const advance = (valueDate: string, amount: string): TransferReceived => ({
  type: 'TransferReceived',
  data: { transfer: 'advance', kind: 'advance', amount: usd(amount), valueDate },
});

export const waived = (tranche: number): ReleaseGateWaived => ({
  type: 'ReleaseGateWaived',
  data: { tranche, decision: 'decision-1' },
});

export const allocated = (agency: string, amount: string): BudgetAllocated => ({
  type: 'BudgetAllocated',
  data: { agency, amount: usd(amount) },
});

type Figures = Partial<Record<keyof ReportedFigures, string | null | ReportedFigures['total']>>;

const figuresOf = (figures: Figures): ReportedFigures => {
  const all = { total: '6600000.00', transferred: null, committed: null, disbursed: null, ...figures };
  return Object.fromEntries(
    Object.entries(all).map(([name, figure]) => [
      name,
      figure && typeof figure === 'object' ? figure : { amount: figure },
    ]),
  ) as ReportedFigures;
};

export const reported = (
  period: Period,
  figures: Figures,
  { scope = 'programme', definition = 'not-stated' as CommittedDefinition } = {},
): FinancialReportSubmitted => ({
  type: 'FinancialReportSubmitted',
  data: {
    report: `report-${scope}-${period}`,
    scope,
    period,
    committedDefinition: definition,
    currency: 'USD',
    figures: figuresOf(figures),
    submittedBy: ['PMO'],
  },
  effectiveDate: cutOffOf(period),
});

export const restated = (report: FinancialReportSubmitted, figures: Figures): FinancialReportRestated => {
  const corrected = Object.fromEntries(Object.entries(figures).map(([name, amount]) => [name, { amount }]));
  return {
    type: 'FinancialReportRestated',
    data: {
      ...report.data,
      figures: { ...report.data.figures, ...(corrected as Partial<ReportedFigures>) },
      supersedes: 1,
      reason: 'A slip of the pen',
    },
  };
};

export const exempted = (period: Period, scope = 'programme'): FinancialReportExempted => ({
  type: 'FinancialReportExempted',
  data: { scope, period, reason: 'The fund asked for none' },
  effectiveDate: cutOffOf(period),
});

export const tranche1 = received(1, '2009-01-09', '2310075.00');
export const tranche2 = received(2, '2010-02-23', '2589520.00');
export const tranche3 = received(3, '2011-02-15', '1680405.00');

export const threeTranches = [
  scheduled(1, '2009-01-09', '2310075.00'),
  scheduled(2, '2010-01-09', '2589520.00'),
  scheduled(3, '2011-01-09', '1680405.00'),
  tranche1,
  tranche2,
  tranche3,
];

export const report2009second = reported('2009-2', {
  transferred: { amount: '2632.00', asPrinted: '2.632,00', percentAsPrinted: '0,04%' },
  committed: { amount: '1296566.00', asPrinted: '1.296.566,00', percentAsPrinted: '19,64%' },
  disbursed: { amount: '3279428.00', asPrinted: '3.279.428,00', percentAsPrinted: '49,69%' },
});
export const report2010first = reported('2010-1', {
  transferred: { amount: '4919595.00', asPrinted: '4.919.595,00', percentAsPrinted: '74,54%' },
  committed: { amount: null, percentAsPrinted: '26,61%' },
  disbursed: { amount: '2554861.00', asPrinted: '2.554.861,00', percentAsPrinted: '38,71%' },
});
export const report2010second = reported('2010-2', {
  transferred: { amount: '4919595.00', asPrinted: '4.919.595,00', percentAsPrinted: '74,54%' },
  committed: { amount: '4676195.00', asPrinted: '4.676.195,00', percentAsPrinted: '70,85%' },
  disbursed: { amount: '4013209.00', asPrinted: '4.013.209,00', percentAsPrinted: '60,81%' },
});
export const report2011first = reported('2011-1', {
  transferred: { amount: '6600000.00', asPrinted: '6.600.000,00', percentAsPrinted: '100,00%' },
  committed: { amount: '6335901.00', asPrinted: '6.335.901,00', percentAsPrinted: '96,00%' },
  disbursed: { amount: '5025138.00', asPrinted: '5.025.138,00', percentAsPrinted: '76,14%' },
});

export const fourReports = [report2009second, report2010first, report2010second, report2011first];

/** Everything as the documents print it. */
export const asPrinted: readonly EvidenceEvent[] = [...threeTranches, ...fourReports];

/** Events as the log would give them back: the first at position 1. */
export const recorded = (events: readonly EvidenceEvent[]): RecordedEvent[] =>
  events.map((event, index) => ({
    ...event,
    id: `event-${index + 1}`,
    version: 1,
    stream: 'stream',
    streamVersion: 1,
    position: BigInt(index + 1),
    programme: yem.programme,
    effectiveDate: event.effectiveDate ?? '2011-07-01',
    recordedAt: '2011-07-01T09:00:00.000000Z',
    actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
    correlationId: 'correlation',
    causationId: 'causation',
    visibility: 'shared',
  }));

export const evidenceFrom = (...events: readonly EvidenceEvent[]): Evidence => evidenceOf(recorded(events));

/** The reference to the n-th event given. */
export const eventIn = (events: readonly EvidenceEvent[], event: EvidenceEvent): object => {
  const position = events.indexOf(event) + 1;
  return { id: `event-${position}`, type: event.type, position: String(position) };
};
