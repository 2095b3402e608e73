import type { LowerReport, ReportFigure } from '@concert/contracts/activities';
import { sumOfDecimals } from '@concert/money';
import type { ConsolidatedFigureResponse } from './progress-reports.response.js';
import type { ProgressReportRow } from './progress-reports.view.js';

const named = (name: string, figures: readonly ReportFigure[]): ReportFigure | undefined =>
  figures.find((each) => each.name === name);

const sumOf = (values: readonly (string | null)[]): string | null => {
  const known = values.filter((value): value is string => value !== null);
  return known.length > 0 ? sumOfDecimals(known) : null;
};

/** Figure by figure, in the order of their names. A missing figure is missing, never zero. */
export const consolidatedFigures = ({
  figures,
  lowerReports,
}: Pick<ProgressReportRow, 'figures' | 'lowerReports'>): ConsolidatedFigureResponse[] => {
  const all = [...figures, ...lowerReports.flatMap((each) => each.figures)];
  const units = new Map(all.map(({ name, unit }) => [name, unit]));
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, unit]) => {
      const parts = lowerReports
        .filter((each) => named(name, each.figures))
        .map(({ report, level, title, edition, figures: below }: LowerReport) => ({
          report,
          level,
          title,
          edition,
          value: named(name, below)?.value ?? null,
        }));
      return {
        name,
        unit,
        own: named(name, figures)?.value ?? null,
        fromLowerLevel: sumOf(parts.map(({ value }) => value)),
        parts,
      };
    });
};
