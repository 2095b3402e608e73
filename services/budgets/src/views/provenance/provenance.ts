import { Unknown } from '@concert/event-sourcing';
import { JointProgrammeEstablishedV1 } from '@concert/contracts/agencies';
import {
  BudgetAllocatedV1,
  FinancialReportRestatedV1,
  FinancialReportSubmittedV1,
  ReleaseGateEvaluatedV1,
  TransferReceivedV1,
} from '@concert/contracts/budgets';
import type { PublishedMessage } from '@concert/messaging';
import type { Money } from '@concert/money';
import { cutOffOf, isPeriod } from '@concert/reference-data';
import type { Finding } from '../findings/finding.entity.js';
import type { PeriodSummary, ProgrammeSummary } from '../summary/summary.js';

/** What a figure is made from: its value, and the messages behind it in the order of the log. */
export interface TracedFigure {
  readonly value: string | null;
  readonly currency: string | null;
  readonly messages: readonly PublishedMessage[];
}

/** Everything one answer was made from. */
export interface Answered {
  readonly summary: ProgrammeSummary;
  readonly findings: readonly Finding[];
  readonly messages: readonly PublishedMessage[];
}

type Trace = (answered: Answered, ...parts: readonly string[]) => TracedFigure | undefined;

const amount = ({ amount: value, currency }: Money, messages: readonly PublishedMessage[]): TracedFigure => ({
  value,
  currency,
  messages,
});

const total: Trace = ({ summary, messages }) =>
  amount(
    summary.total,
    messages.filter((message) => JointProgrammeEstablishedV1.is(message) && message.data.code === summary.programme),
  );

const allocated: Trace = ({ summary, messages }, agency) => {
  const behind = messages.filter(
    (message) => BudgetAllocatedV1.is(message) && (agency === undefined || message.data.agency === agency),
  );
  if (agency === undefined) return amount(summary.allocated, behind);
  const found = summary.agencies.find((each) => each.agency === agency);
  return found && amount(found.allocated, behind);
};

const transferred: Trace = ({ summary, messages }, period) => {
  const behind = messages.filter((message) => TransferReceivedV1.is(message));
  if (period === undefined) return amount(summary.transferred, behind);
  const found = summary.periods.find((each) => each.period === period);
  if (!found || !isPeriod(period)) return undefined;
  return amount(
    found.recordedTransfers,
    behind.filter(({ data }) => data.valueDate <= cutOffOf(period)),
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

const TRACES: ReadonlyMap<string, Trace> = new Map(
  Object.entries({ total, allocated, transferred, reports: reported, delivery, gates: gate, findings: found }),
);

/**
 * Follows a figure to the events it was made from. Figures are named by their place: `total`, `allocated`,
 * `allocated/ILO`, `transferred`, `transferred/2010-2`, `reports/programme/2009-2/disbursed`,
 * `delivery/programme/2010-2`, `gates/2`, `findings/<id>/expected`.
 *
 * @throws Unknown when the answer has no such figure
 */
export const trace = (figure: string, answered: Answered): TracedFigure => {
  const [kind = '', ...parts] = figure.split('/');
  const traced = TRACES.get(kind)?.(answered, ...parts);
  if (!traced) throw new Unknown('figure', figure, 'figure');
  return traced;
};
