import type { ReportFigure } from '@concert/contracts/activities';
import { directlyBelow, named, statedFigures, sumBelow, unitsOf } from '../../progress-report/levels.js';
import type { ConsolidatedFigureResponse } from './progress-reports.response.js';
import type { ProgressReportRow } from './progress-reports.view.js';

type Report = Pick<ProgressReportRow, 'figures' | 'lowerReports'>;

/** Figure by figure, in the order of their names, with every level below. A missing figure is missing, never zero. */
export const consolidatedFigures = ({ figures, lowerReports }: Report): ConsolidatedFigureResponse[] =>
  unitsOf(figures, lowerReports)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((figure) => ({
      ...figure,
      own: named(figure.name, figures)?.value ?? null,
      fromLowerLevel: sumBelow(figure, directlyBelow(lowerReports)),
      parts: lowerReports.flatMap(({ report, level, title, edition, within, figures: stated }) => {
        const part = named(figure.name, stated);
        return part ? [{ report, level, title, edition, ...(within && { within }), value: part.value }] : [];
      }),
    }));

const asText = (figures: readonly ReportFigure[]): string =>
  JSON.stringify(figures.map(({ name, unit, value }) => [name, unit, value]).sort());

/** Ids of the reports below that state something else now, or are being written anew. */
export const outdatedIn = ({ lowerReports }: Report, rows: readonly ProgressReportRow[]): string[] => {
  const now = new Map(rows.map((row) => [row.report, row]));
  const isAsTaken = ({ report, figures }: (typeof lowerReports)[number]): boolean => {
    const row = now.get(report);
    if (!row) return true;
    const isSettled = row.status === 'accepted' || row.status === 'published';
    return isSettled && asText(statedFigures(row.figures, row.lowerReports)) === asText(figures);
  };
  return lowerReports.filter((each) => !isAsTaken(each)).map(({ report }) => report);
};
