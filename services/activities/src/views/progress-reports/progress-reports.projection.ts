import {
  ProgressReportAcceptedV1,
  ProgressReportConsolidatedV1,
  ProgressReportOpenedV1,
  ProgressReportReturnedV1,
  ProgressReportSubmittedV1,
  ProgressReportWrittenV1,
  ReportEditionPublishedV1,
  ReportRestatedV1,
} from '@concert/contracts/activities';
import type { PublishedMessage } from '@concert/messaging';
import { amend, type Change, defineProjection, on, put } from '@concert/projections';
import { withoutThose } from '../../progress-report/levels.js';
import { ProgressReportRow } from './progress-reports.view.js';

/** What is new replaces what stood under its name; the rest stays. */
const replaced = <Item>(before: readonly Item[], now: readonly Item[], nameOf: (item: Item) => string): Item[] => {
  const names = new Set(now.map(nameOf));
  return [...before.filter((item) => !names.has(nameOf(item))), ...now];
};

const amended = (
  { streamVersion, data: { report } }: PublishedMessage<{ readonly report: string }>,
  to: (row: ProgressReportRow) => Partial<ProgressReportRow>,
): Change[] => [
  amend<ProgressReportRow>(ProgressReportRow, { report }, (row) => ({ ...row, ...to(row), version: streamVersion })),
];

/** Reports on half-years, with what they were consolidated from. */
export const progressReports = defineProjection(
  'progress-reports',
  [ProgressReportRow],

  on(ProgressReportOpenedV1, ({ programme, streamVersion, data }) => [
    put(
      ProgressReportRow,
      { report: data.report },
      {
        report: data.report,
        programme,
        level: data.level,
        period: data.period,
        title: data.title,
        author: data.author,
        about: data.about ?? null,
        parent: data.parent ?? null,
        status: 'open',
        edition: 1,
        sections: [],
        figures: [],
        statements: [],
        lowerReports: [],
        submittedBy: null,
        acceptedBy: null,
        returnedBecause: null,
        editions: [],
        version: streamVersion,
      },
    ),
  ]),
  on(ProgressReportWrittenV1, (message) =>
    amended(message, (row) => ({
      sections: replaced(row.sections, message.data.sections, ({ section, outcome }) => `${section}/${outcome ?? ''}`),
      figures: replaced(row.figures, message.data.figures, ({ name }) => name),
      statements: replaced(row.statements, message.data.statements, ({ about, place }) => `${about}/${place ?? ''}`),
    })),
  ),
  on(ProgressReportConsolidatedV1, (message) =>
    amended(message, (row) => ({
      lowerReports: [...withoutThose(row.lowerReports, message.data.from), ...message.data.from],
    })),
  ),
  on(ProgressReportSubmittedV1, (message) =>
    amended(message, () => ({ status: 'submitted', submittedBy: message.data.submittedBy })),
  ),
  on(ProgressReportReturnedV1, (message) =>
    amended(message, () => ({ status: 'returned', returnedBecause: message.data.reason })),
  ),
  on(ProgressReportAcceptedV1, (message) =>
    amended(message, () => ({ status: 'accepted', acceptedBy: message.data.acceptedBy })),
  ),
  on(ReportEditionPublishedV1, (message) =>
    amended(message, ({ editions, sections, figures, lowerReports }) => ({
      status: 'published',
      editions: [
        ...editions,
        {
          edition: message.data.edition,
          positions: message.data.positions,
          hash: message.data.hash,
          publishedAt: message.recordedAt,
          sections,
          figures,
          lowerReports,
          restatedBecause: null,
        },
      ],
    })),
  ),
  on(ReportRestatedV1, (message) =>
    amended(message, ({ editions }) => ({
      status: 'open',
      edition: message.data.edition,
      submittedBy: null,
      acceptedBy: null,
      editions: editions.map((each) =>
        each.edition === message.data.supersedes ? { ...each, restatedBecause: message.data.reason } : each,
      ),
    })),
  ),
);
