import {
  figureNames,
  type ReportedFigure,
  type ReportedFigures,
} from '../domain/financial-report/financial-report.events.js';
import type { CorrectedFiguresDto, FigureDto } from './budgets-commands.dto.js';

/** Only what was sent, as plain data. */
export const plainFigures = (figures: CorrectedFiguresDto): Partial<ReportedFigures> =>
  Object.fromEntries(
    figureNames.flatMap((name) => {
      const figure = figures[name];
      return figure ? [[name, plainFigure(figure)]] : [];
    }),
  );

const plainFigure = ({ amount, asPrinted, percentAsPrinted }: FigureDto): ReportedFigure => ({
  amount,
  ...(asPrinted !== undefined && { asPrinted }),
  ...(percentAsPrinted !== undefined && { percentAsPrinted }),
});
