import type { Evolution } from '@concert/event-sourcing';
import type { ReportAddress } from './financial-report.commands.js';
import type { FinancialReportEvent, ReportContent } from './financial-report.events.js';

export interface SubmittedReport {
  readonly status: 'submitted' | 'returned' | 'accepted' | 'published';
  readonly content: ReportContent;
  /** 1 for the figures first submitted, one more for every restatement. */
  readonly version: number;
  readonly submittedBy: readonly string[];
  /** How often it was published. */
  readonly editions: number;
}

export type FinancialReport = { readonly status: 'open'; readonly isExempted: boolean } | SubmittedReport;

export const financialReportStream = ({ programme, scope, period }: ReportAddress): string =>
  `financial-report-${programme}-${scope}-${period}`;

const evolve = (state: FinancialReport, event: FinancialReportEvent): FinancialReport => {
  if (event.type === 'FinancialReportSubmitted') {
    const { submittedBy, ...content } = event.data;
    return { status: 'submitted', content, version: 1, submittedBy, editions: 0 };
  }
  if (event.type === 'FinancialReportExempted') return state.status === 'open' ? { ...state, isExempted: true } : state;
  if (state.status === 'open') return state;
  switch (event.type) {
    case 'FinancialReportRestated': {
      const { submittedBy, supersedes, reason: _, ...content } = event.data;
      return { ...state, status: 'submitted', content, version: supersedes + 1, submittedBy };
    }
    case 'FinancialReportAccepted':
      return { ...state, status: 'accepted' };
    case 'FinancialReportReturned':
      return { ...state, status: 'returned' };
    case 'FinancialReportPublished':
      return { ...state, status: 'published', editions: event.data.edition };
  }
};

export const financialReport: Evolution<FinancialReport, FinancialReportEvent> = {
  initial: { status: 'open', isExempted: false },
  evolve,
};
