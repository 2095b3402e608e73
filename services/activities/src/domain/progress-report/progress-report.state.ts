import type { Evolution } from '@concert/event-sourcing';
import type { DocumentStatement } from '../statement/statement.js';
import type {
  LowerReport,
  ProgressReportEvent,
  ReportFigure,
  ReportSection,
  ReportTerms,
} from './progress-report.events.js';

export interface OpenedReport {
  readonly status: 'open' | 'submitted' | 'returned' | 'accepted' | 'published';
  readonly terms: ReportTerms;
  /** The edition that is written, or was published last. */
  readonly edition: number;
  readonly sections: readonly ReportSection[];
  readonly figures: readonly ReportFigure[];
  readonly statements: readonly DocumentStatement[];
  readonly lower: readonly LowerReport[];
  readonly submittedBy: string | null;
}

export type ProgressReport = { readonly status: 'unknown' } | OpenedReport;

export const progressReportStream = (id: string): string => `progress-report-${id}`;

const isSameSection = (a: ReportSection, b: ReportSection): boolean =>
  a.section === b.section && a.outcome === b.outcome;

const isSameStatement = (a: DocumentStatement, b: DocumentStatement): boolean =>
  a.about === b.about && a.place === b.place;

/** What is new replaces what stood under its name; the rest stays. */
const replaced = <Item>(
  before: readonly Item[],
  now: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): Item[] => [...before.filter((item) => !now.some((each) => isSame(each, item))), ...now];

const evolve = (state: ProgressReport, { type, data }: ProgressReportEvent): ProgressReport => {
  if (type === 'ProgressReportOpened') {
    const { report: _, ...terms } = data;
    return {
      status: 'open',
      terms,
      edition: 1,
      sections: [],
      figures: [],
      statements: [],
      lower: [],
      submittedBy: null,
    };
  }
  if (state.status === 'unknown') throw new Error(`${type} of ${data.report}, which nobody opened`);
  switch (type) {
    case 'ProgressReportWritten':
      return {
        ...state,
        sections: replaced(state.sections, data.sections, isSameSection),
        figures: replaced(state.figures, data.figures, (a, b) => a.name === b.name),
        statements: replaced(state.statements, data.statements, isSameStatement),
      };
    case 'ProgressReportConsolidated':
      return { ...state, lower: replaced(state.lower, data.from, (a, b) => a.report === b.report) };
    case 'ProgressReportSubmitted':
      return { ...state, status: 'submitted', submittedBy: data.submittedBy };
    case 'ProgressReportReturned':
      return { ...state, status: 'returned' };
    case 'ProgressReportAccepted':
      return { ...state, status: 'accepted' };
    case 'ReportEditionPublished':
      return { ...state, status: 'published' };
    case 'ReportRestated':
      return { ...state, status: 'open', edition: data.edition };
  }
};

export const progressReport: Evolution<ProgressReport, ProgressReportEvent> = {
  initial: { status: 'unknown' },
  evolve,
};
