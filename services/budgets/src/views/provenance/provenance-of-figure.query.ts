import { JointProgrammeEstablishedV1, TotalBudgetStatedV1 } from '@concert/contracts/agencies';
import {
  BudgetAllocatedV1,
  BudgetAllocationCorrectedV1,
  BudgetAllocationWithdrawnV1,
  BudgetRevisionAppliedV1,
  FinancialReportRestatedV1,
  FinancialReportSubmittedV1,
  ReleaseGateEvaluatedV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  type TransferValues,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import { Unknown } from '@concert/event-sourcing';
import type { Finding } from '@concert/findings/view';
import type { PublishedMessage } from '@concert/messaging';
import type { Money } from '@concert/money';
import { cutOffOf, isPeriod } from '@concert/reference-data';
import type { ProgrammeLedger } from '../ledger/balances-of-ledger.query.js';
import type { LedgerEntry } from '../ledger/ledger-entry.view.js';
import type { PeriodSummary, ProgrammeSummary } from '../summary/summary-of-rows.query.js';

/** What a figure is made from: its value, and the messages behind it in the order of the log. */
export interface TracedFigure {
  readonly value: string | null;
  readonly currency: string | null;
  readonly messages: readonly PublishedMessage[];
}

/** Everything one answer was made from. */
export interface Answered {
  readonly summary: ProgrammeSummary;
  readonly ledger: ProgrammeLedger;
  readonly entries: readonly LedgerEntry[];
  readonly findings: readonly Finding[];
  readonly messages: readonly PublishedMessage[];
}

type Trace = (answered: Answered, ...parts: readonly string[]) => TracedFigure | undefined;

const amount = ({ amount: value, currency }: Money, messages: readonly PublishedMessage[]): TracedFigure => ({
  value,
  currency,
  messages,
});

const total: Trace = ({ summary, messages }) => {
  const behind = messages.filter(
    (message) =>
      (JointProgrammeEstablishedV1.is(message) && message.data.code === summary.programme) ||
      (TotalBudgetStatedV1.is(message) && message.programme === summary.programme),
  );
  return summary.total ? amount(summary.total, behind) : { value: null, currency: null, messages: behind };
};

const allocated: Trace = ({ summary, messages }, agency) => {
  const isMeant = (given: string | undefined): boolean =>
    agency === undefined ? given !== undefined : given === agency;
  const behind = messages.filter(
    (message) =>
      ((BudgetAllocatedV1.is(message) ||
        BudgetAllocationCorrectedV1.is(message) ||
        BudgetAllocationWithdrawnV1.is(message)) &&
        isMeant(message.data.agency)) ||
      (BudgetRevisionAppliedV1.is(message) && message.data.entries.some(({ place }) => isMeant(place.agency))),
  );
  if (agency === undefined) return amount(summary.allocated, behind);
  const found = summary.agencies.find((each) => each.agency === agency);
  return found && amount(found.allocated, behind);
};

/** What a message says that a transfer was, and is; nothing where it is about something else. */
const saysOfTransfer = (message: PublishedMessage): readonly Pick<TransferValues, 'valueDate'>[] => {
  if (TransferReceivedV1.is(message)) return [message.data];
  if (TransferCorrectedV1.is(message)) return [message.data.oldValues, message.data.newValues];
  return TransferWithdrawnV1.is(message) ? [message.data.oldValues] : [];
};

const transferred: Trace = ({ summary, messages }, period) => {
  const behind = messages.filter((message) => saysOfTransfer(message).length > 0);
  if (period === undefined) return amount(summary.transferred, behind);
  const found = summary.periods.find((each) => each.period === period);
  if (!found || !isPeriod(period)) return undefined;
  return amount(
    found.recordedTransfers,
    behind.filter((message) => saysOfTransfer(message).some(({ valueDate }) => valueDate <= cutOffOf(period))),
  );
};

const reportOf = ({ periods }: ProgrammeSummary, scope?: string, period?: string): PeriodSummary | undefined =>
  periods.find((each) => each.scope === scope && each.period === period);

/** All versions of the report, the one in force last. */
const versionsOf = (messages: readonly PublishedMessage[], scope?: string, period?: string): PublishedMessage[] =>
  messages.filter(
    (message) =>
      (FinancialReportSubmittedV1.is(message) || FinancialReportRestatedV1.is(message)) &&
      message.data.scope === scope &&
      message.data.period === period,
  );

const reported: Trace = ({ summary, messages }, scope, period, name = '') => {
  const report = reportOf(summary, scope, period);
  const figure = report?.figures[name as keyof PeriodSummary['figures']];
  return report && figure
    ? { value: figure.amount, currency: report.currency, messages: versionsOf(messages, scope, period) }
    : undefined;
};

/** What had come counts the larger of reported and recorded, so that both are behind the share. */
const delivery: Trace = (answered, scope, period) => {
  const report = reportOf(answered.summary, scope, period);
  const transfers = scope === 'programme' ? (transferred(answered, period)?.messages ?? []) : [];
  return (
    report && {
      value: report.delivery,
      currency: null,
      messages: [...transfers, ...versionsOf(answered.messages, scope, period)],
    }
  );
};

const gate: Trace = ({ summary, messages }, tranche) => {
  const proof = summary.gates.find((each) => String(each.tranche) === tranche)?.gate;
  if (!proof) return undefined;
  const inputs = new Set(proof.inputEvents.map(({ id }) => id));
  const isProof = (message: PublishedMessage): boolean =>
    ReleaseGateEvaluatedV1.is(message) &&
    message.data.tranche === proof.tranche &&
    message.recordedAt === proof.recordedAt;
  return {
    value: proof.ratio,
    currency: null,
    messages: messages.filter((message) => inputs.has(message.id) || isProof(message)),
  };
};

const FINDING_FIGURES = ['expected', 'observed', 'difference'] as const;

const found: Trace = ({ findings, messages }, id, name = 'difference') => {
  const finding = findings.find((each) => each.id === id);
  const figure = FINDING_FIGURES.find((each) => each === name);
  if (!finding || !figure) return undefined;
  const inputs = new Set(finding.inputEvents.map((event) => event.id));
  return {
    value: finding[figure],
    currency: finding.currency,
    messages: messages.filter((message) => inputs.has(message.id)),
  };
};

/** Everything that was ever said about the entries: made, corrected, cancelled. */
const behindEntries = (messages: readonly PublishedMessage[], entries: readonly LedgerEntry[]): PublishedMessage[] => {
  const ids = new Set(entries.flatMap(({ events }) => events.map(({ id }) => id)));
  return messages.filter(({ id }) => ids.has(id));
};

const entry: Trace = ({ entries, messages }, id) => {
  const known = entries.find((each) => each.entry === id);
  return known && { value: known.amount, currency: known.currency, messages: behindEntries(messages, [known]) };
};

const IS_BOUND: Readonly<Record<LedgerEntry['kind'], (entry: LedgerEntry) => boolean>> = {
  commitment: () => true,
  partner: ({ commitment }) => commitment === null,
  'own-spending': ({ commitment }) => commitment === null,
  refund: () => false,
};
const isPaid = ({ kind }: LedgerEntry): boolean => kind === 'partner' || kind === 'own-spending';

/** A balance of the ledger, of one agency or of all together. */
const balance =
  (name: 'committed' | 'disbursed', counts: (entry: LedgerEntry) => boolean): Trace =>
  ({ ledger, entries, messages }, agency) => {
    const balances = agency === undefined ? ledger.totals : ledger.agencies.find((each) => each.agency === agency);
    const behind = entries.filter((each) => counts(each) && (agency === undefined || each.agency === agency));
    return balances && amount(balances[name], behindEntries(messages, behind));
  };

const TRACES: ReadonlyMap<string, Trace> = new Map(
  Object.entries({
    total,
    allocated,
    transferred,
    reports: reported,
    delivery,
    gates: gate,
    findings: found,
    entries: entry,
    committed: balance('committed', (each) => IS_BOUND[each.kind](each)),
    disbursed: balance('disbursed', isPaid),
  }),
);

/**
 * Follows a figure to the events it was made from. Figures are named by their place: `total`, `allocated`,
 * `allocated/ILO`, `transferred`, `transferred/2010-2`, `reports/programme/2009-2/disbursed`,
 * `delivery/programme/2010-2`, `gates/2`, `findings/<id>/expected`, `committed/ILO`, `disbursed`, `entries/<id>`.
 *
 * @throws Unknown when the answer has no such figure
 */
export const trace = (figure: string, answered: Answered): TracedFigure => {
  const [kind = '', ...parts] = figure.split('/');
  const traced = TRACES.get(kind)?.(answered, ...parts);
  if (!traced) throw new Unknown('figure', figure, 'figure');
  return traced;
};
