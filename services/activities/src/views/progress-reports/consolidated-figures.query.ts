import type { ReportFigure } from '@concert/contracts/activities';
import { directlyBelow, statedFigures, sumOfKnown } from '../../progress-report/levels.js';
import type { ConsolidatedFigureResponse } from './progress-reports.response.js';
import type { ProgressReportRow } from './progress-reports.view.js';

type Report = Pick<ProgressReportRow, 'figures' | 'lowerReports'>;

const named = (name: string, figures: readonly ReportFigure[]): ReportFigure | undefined =>
  figures.find((each) => each.name === name);

/** Figure by figure, in the order of their names, with every level below. A missing figure is missing, never zero. */
export const consolidatedFigures = ({ figures, lowerReports }: Report): ConsolidatedFigureResponse[] => {
  const all = [...figures, ...lowerReports.flatMap((each) => each.figures)];
  const units = new Map(all.map(({ name, unit }) => [name, unit]));
  const below = directlyBelow(lowerReports);
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, unit]) => ({
      name,
      unit,
      own: named(name, figures)?.value ?? null,
      fromLowerLevel: sumOfKnown(below.map((each) => named(name, each.figures)?.value ?? null)),
      parts: lowerReports.flatMap(({ report, level, title, edition, within, figures: stated }) => {
        const figure = named(name, stated);
        return figure ? [{ report, level, title, edition, ...(within && { within }), value: figure.value }] : [];
      }),
    }));
};

const asText = (figures: readonly ReportFigure[]): string =>
  JSON.stringify(figures.map(({ name, unit, value }) => [name, unit, value]).sort());

/** Ids of the reports a report took in that state something else now. */
export const outdatedIn = ({ lowerReports }: Report, rows: readonly ProgressReportRow[]): string[] => {
  const now = new Map(rows.map((row) => [row.report, asText(statedFigures(row.figures, row.lowerReports))]));
  return directlyBelow(lowerReports)
    .filter(({ report, figures }) => now.has(report) && now.get(report) !== asText(figures))
    .map(({ report }) => report);
};
