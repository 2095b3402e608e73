import { type ProgrammeFacts, programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, idFrom, type Reads } from '@concert/service-kit';
import { readFigures, requireCurrency } from './amounts.query.js';
import {
  AcceptFinancialReport,
  ExemptFinancialReport,
  financialReport,
  financialReportStream,
  PublishFinancialReport,
  type ReportAddress,
  RestateFinancialReport,
  ReturnFinancialReport,
  SubmitFinancialReport,
  WHOLE_PROGRAMME,
} from './financial-report.js';
import * as decisions from './financial-report.decisions.js';

interface OnReport {
  readonly data: ReportAddress;
}

/** Agencies to which a report belongs: none for a report on the whole programme. */
const ownersOf = ({ scope }: ReportAddress): string[] => (scope === WHOLE_PROGRAMME ? [] : [scope]);

const requireScope = (facts: ProgrammeFacts, { scope }: ReportAddress): void => {
  if (scope !== WHOLE_PROGRAMME) requireParticipant(facts, scope, 'scope');
};

const facts = ({ data }: OnReport, reads: Reads): Promise<ProgrammeFacts> => programmeOf(reads, data.programme);

const participants = async (command: OnReport, reads: Reads): Promise<string[]> => [
  ...(await facts(command, reads)).participants.keys(),
];

const owners = async (command: OnReport, reads: Reads): Promise<string[]> => {
  await facts(command, reads);
  return ownersOf(command.data);
};

/** Who judges a report must be neither its agency nor whoever submitted it: only the report knows them. */
const ownersAndSubmitters = async (command: OnReport, reads: Reads): Promise<string[]> => {
  await facts(command, reads);
  const report = await reads.state(financialReportStream(command.data), financialReport);
  return [...new Set([...ownersOf(command.data), ...(report.status === 'open' ? [] : report.submittedBy)])];
};

const reportOf = ({ context }: SubmitFinancialReport): string => idFrom(context, 'report');

const on = commandsOn({
  evolution: financialReport,
  stream: ({ programme, scope, period }: ReportAddress) => financialReportStream({ programme, scope, period }),
});

export const financialReportCommands: readonly CommandEntry[] = [
  on(SubmitFinancialReport, {
    owners,
    participants,
    facts: async (command, reads) => {
      const programme = await facts(command, reads);
      requireScope(programme, command.data);
      const { currency = programme.currency } = command.data;
      requireCurrency(currency, 'currency');
      return { currency: programme.currency, figures: readFigures(command.data.figures, currency) };
    },
    decide: (state, command, { currency, figures }) =>
      decisions.submitFinancialReport(state, new SubmitFinancialReport({ ...command.data, figures }, command.context), {
        report: reportOf(command),
        currency,
      }),
    id: reportOf,
  }),
  on(RestateFinancialReport, {
    owners,
    participants,
    facts: async (command, reads) => readFigures(command.data.figures, (await facts(command, reads)).currency),
    decide: (state, { data, context }, figures) =>
      decisions.restateFinancialReport(state, new RestateFinancialReport({ ...data, figures }, context)),
  }),
  on(AcceptFinancialReport, { owners: ownersAndSubmitters, participants, decide: decisions.acceptFinancialReport }),
  on(ReturnFinancialReport, { owners: ownersAndSubmitters, participants, decide: decisions.returnFinancialReport }),
  on(PublishFinancialReport, { facts, decide: decisions.publishFinancialReport }),
  on(ExemptFinancialReport, {
    facts: async (command, reads) => requireScope(await facts(command, reads), command.data),
    decide: decisions.exemptFinancialReport,
  }),
];
