import { type CommandContext, CommandLog, type CommandOutcome, type EventStore, fold } from '@concert/event-sourcing';
import { ProgrammeDirectory, type ProgrammeFacts, requireParticipant } from '@concert/programme-directory';
import { EVENT_STORE, idFrom, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  AcceptFinancialReport,
  ExemptFinancialReport,
  PublishFinancialReport,
  type ReportAddress,
  RestateFinancialReport,
  ReturnFinancialReport,
  SubmitFinancialReport,
} from '../domain/financial-report/financial-report.commands.js';
import * as decisions from '../domain/financial-report/financial-report.decisions.js';
import { type FinancialReportEvent, WHOLE_PROGRAMME } from '../domain/financial-report/financial-report.events.js';
import {
  type FinancialReport,
  financialReport,
  financialReportStream,
} from '../domain/financial-report/financial-report.state.js';
import { readFigures, requireCurrency } from './amounts.js';

/** Agencies to which a report belongs: none for a report on the whole programme. */
const ownersOf = ({ scope }: ReportAddress): string[] => (scope === WHOLE_PROGRAMME ? [] : [scope]);

const decideOn = (
  log: CommandLog,
  { programme, scope, period }: ReportAddress,
  context: CommandContext,
  decide: (state: FinancialReport) => FinancialReportEvent[],
): Promise<CommandOutcome> =>
  log.run({
    stream: financialReportStream({ programme, scope, period }),
    programme,
    evolution: financialReport,
    context,
    decide,
  });

@CommandHandler(SubmitFinancialReport)
export class SubmitFinancialReportHandler implements ICommandHandler<SubmitFinancialReport> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the reporting agency takes no part in the programme */
  async execute({ data, context }: SubmitFinancialReport): Promise<Recorded> {
    const facts = await this.directory.programme(data.programme);
    const acting = permitted(context, 'SubmitFinancialReport', relationTo(facts, data));
    requireScope(facts, data);
    const { currency = facts.currency } = data;
    requireCurrency(currency, 'currency');
    const command = new SubmitFinancialReport({ ...data, figures: readFigures(data.figures, currency) }, acting);
    const report = idFrom(context, 'report');
    const outcome = await decideOn(this.log, data, acting, (state) =>
      decisions.submitFinancialReport(state, command, { report, currency: facts.currency }),
    );
    return { id: report, outcome };
  }
}

const requireScope = (facts: ProgrammeFacts, { scope }: ReportAddress): void => {
  if (scope !== WHOLE_PROGRAMME) requireParticipant(facts, scope, 'scope');
};

const relationTo = (
  { participants }: ProgrammeFacts,
  address: ReportAddress,
): { owners: string[]; participants: string[] } => ({
  owners: ownersOf(address),
  participants: [...participants.keys()],
});

@CommandHandler(RestateFinancialReport)
export class RestateFinancialReportHandler implements ICommandHandler<RestateFinancialReport> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute({ data, context }: RestateFinancialReport): Promise<Recorded> {
    const facts = await this.directory.programme(data.programme);
    const acting = permitted(context, 'RestateFinancialReport', relationTo(facts, data));
    const figures = readFigures(data.figures, facts.currency);
    const command = new RestateFinancialReport({ ...data, figures }, acting);
    return {
      outcome: await decideOn(this.log, data, acting, (state) => decisions.restateFinancialReport(state, command)),
    };
  }
}

/** Who judges a report must be neither its agency nor whoever submitted it: only the report knows them. */
abstract class JudgementHandler {
  constructor(
    protected readonly log: CommandLog,
    protected readonly directory: ProgrammeDirectory,
    protected readonly events: EventStore,
  ) {}

  protected async judging(
    address: ReportAddress,
    context: CommandContext,
    command: 'AcceptFinancialReport' | 'ReturnFinancialReport',
  ): Promise<CommandContext> {
    const { participants } = await this.directory.programme(address.programme);
    const history = await this.events.readStream(financialReportStream(address));
    const state = fold(financialReport, history as unknown as FinancialReportEvent[]);
    const submitters = state.status === 'open' ? [] : state.submittedBy;
    return permitted(context, command, {
      owners: [...new Set([...ownersOf(address), ...submitters])],
      participants: [...participants.keys()],
    });
  }
}

@CommandHandler(AcceptFinancialReport)
export class AcceptFinancialReportHandler extends JudgementHandler implements ICommandHandler<AcceptFinancialReport> {
  constructor(log: CommandLog, directory: ProgrammeDirectory, @Inject(EVENT_STORE) events: EventStore) {
    super(log, directory, events);
  }

  async execute({ data, context }: AcceptFinancialReport): Promise<Recorded> {
    const command = new AcceptFinancialReport(data, await this.judging(data, context, 'AcceptFinancialReport'));
    return {
      outcome: await decideOn(this.log, data, command.context, (state) =>
        decisions.acceptFinancialReport(state, command),
      ),
    };
  }
}

@CommandHandler(ReturnFinancialReport)
export class ReturnFinancialReportHandler extends JudgementHandler implements ICommandHandler<ReturnFinancialReport> {
  constructor(log: CommandLog, directory: ProgrammeDirectory, @Inject(EVENT_STORE) events: EventStore) {
    super(log, directory, events);
  }

  async execute({ data, context }: ReturnFinancialReport): Promise<Recorded> {
    const command = new ReturnFinancialReport(data, await this.judging(data, context, 'ReturnFinancialReport'));
    return {
      outcome: await decideOn(this.log, data, command.context, (state) =>
        decisions.returnFinancialReport(state, command),
      ),
    };
  }
}

@CommandHandler(PublishFinancialReport)
export class PublishFinancialReportHandler implements ICommandHandler<PublishFinancialReport> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute(command: PublishFinancialReport): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'PublishFinancialReport');
    await this.directory.requireProgramme(data.programme);
    return {
      outcome: await decideOn(this.log, data, context, (state) => decisions.publishFinancialReport(state, command)),
    };
  }
}

@CommandHandler(ExemptFinancialReport)
export class ExemptFinancialReportHandler implements ICommandHandler<ExemptFinancialReport> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the agency takes no part in the programme */
  async execute(command: ExemptFinancialReport): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ExemptFinancialReport');
    requireScope(await this.directory.programme(data.programme), data);
    return {
      outcome: await decideOn(this.log, data, context, (state) => decisions.exemptFinancialReport(state, command)),
    };
  }
}

export const financialReportHandlers = [
  SubmitFinancialReportHandler,
  RestateFinancialReportHandler,
  AcceptFinancialReportHandler,
  ReturnFinancialReportHandler,
  PublishFinancialReportHandler,
  ExemptFinancialReportHandler,
];
