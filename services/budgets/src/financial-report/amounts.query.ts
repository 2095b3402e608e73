import { isCurrency } from '@concert/reference-data';
import { InvalidInput, moneyOf } from '@concert/service-kit';
import type { ReportedFigure, ReportedFigures } from './financial-report.js';

/** @throws InvalidInput when ISO 4217 lists no such currency */
export const requireCurrency = (currency: string, field: string): void => {
  if (!isCurrency(currency))
    throw new InvalidInput([{ field, message: `${currency} is not a currency code of ISO 4217` }]);
};

/**
 * The cells of a report with exactly the minor digits of their currency. A blank one stays blank, and what is printed
 * stays as it is.
 *
 * @throws InvalidInput naming the cell that has more digits than its currency
 */
export const readFigures = <Figures extends Partial<ReportedFigures>>(figures: Figures, currency: string): Figures =>
  Object.fromEntries(
    Object.entries<ReportedFigure>(figures).map(([name, figure]) => [
      name,
      figure.amount === null
        ? figure
        : { ...figure, amount: moneyOf({ amount: figure.amount, currency }, `figures.${name}`).amount },
    ]),
  ) as Figures;
