import { parsePrinted } from '@concert/money';
import type { Facts, PrintedFigure, ReportFact } from '../facts.js';
import { at, byPmo, sourced, type Step } from './step.js';

interface EnteredFigure {
  readonly amount: string | null;
  readonly asPrinted?: string;
  readonly percentAsPrinted: string;
}

/** A blank cell stays blank; what is printed is kept beside what it says. */
const figureOf = ({ currency, printedAs }: Facts['money'], figure: PrintedFigure): EnteredFigure => {
  const { asPrinted, percentAsPrinted } = figure;
  if (asPrinted === null) return { amount: null, percentAsPrinted };
  return { amount: parsePrinted(asPrinted, currency, printedAs).amount, asPrinted, percentAsPrinted };
};

const report = (facts: Facts, { period, total, transferred, committed, disbursed, source }: ReportFact): Step => {
  const { committedDefinition, currency } = facts.money;
  const figures = {
    total,
    transferred: figureOf(facts.money, transferred),
    committed: figureOf(facts.money, committed),
    disbursed: figureOf(facts.money, disbursed),
  };
  const submitted = { scope: 'programme', period, committedDefinition, currency, figures, source };
  return byPmo('financial reports', at(facts, 'budgets', 'reports'), sourced(facts, submitted));
};

/** What was allocated, received and reported, and whether the tranches could go. */
export const budgets = (facts: Facts): Step[] => {
  const { allocations, tranches, reports, gatesEvaluated, currency } = facts.money;
  const effectiveDate = facts.programme.programme.start;
  return [
    ...allocations.map(({ agency, amount, source }) => {
      const allocation = { agency, amount: { amount, currency }, effectiveDate, source };
      return byPmo('allocations', at(facts, 'budgets', 'allocations'), sourced(facts, allocation));
    }),
    ...tranches.map(({ number: tranche, date: plannedDate, amount, source }) => {
      const schedule = { tranche, amount: { amount, currency }, plannedDate, source };
      return byPmo('tranches', at(facts, 'budgets', 'tranches'), sourced(facts, schedule));
    }),
    ...tranches.map(({ number: tranche, date: valueDate, amount, source }) => {
      const transfer = { kind: 'tranche', tranche, amount: { amount, currency }, valueDate, source };
      return byPmo('transfers', at(facts, 'budgets', 'transfers'), sourced(facts, transfer));
    }),
    ...reports.map((each) => report(facts, each)),
    ...gatesEvaluated.map(({ tranche, effectiveDate: on }) =>
      byPmo('release gates', at(facts, 'budgets', `tranches/${tranche}/gate-evaluation`), { effectiveDate: on }),
    ),
  ];
};
