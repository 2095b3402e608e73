import { type CommandContext, CommandLog, type EventStore } from '@concert/event-sourcing';
import type { PermittedCommand } from '@concert/permissions';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { digestOf, EVENT_STORE, KnownPositions, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as command from '../domain/progress-report/progress-report.commands.js';
import * as decide from '../domain/progress-report/progress-report.decisions.js';
import type { LowerReport, ProgressReportEvent } from '../domain/progress-report/progress-report.events.js';
import {
  type OpenedReport,
  type ProgressReport,
  progressReport,
  progressReportStream,
} from '../domain/progress-report/progress-report.state.js';
import { frameworkOf, stateIn } from './history.js';

const lowerOf = (report: string, { terms, edition, figures, lower }: OpenedReport): LowerReport => ({
  report,
  level: terms.level,
  title: terms.title,
  edition,
  figures: [...figures],
  from: lower.map((each) => each.report),
});

/** What its handlers need to decide on a progress report. */
@Injectable()
export class ProgressReports {
  constructor(
    private readonly log: CommandLog,
    readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme has no such report */
  async opened(programme: string, id: string, field?: string): Promise<OpenedReport> {
    const stream = progressReportStream(id);
    const state = await stateIn(this.events, stream, progressReport, { programme, kind: 'progress report', id, field });
    return state as OpenedReport;
  }

  /** @throws NotPermitted  somebody else answers for the report */
  async asAuthor(
    { programme, report }: command.OfReport,
    context: CommandContext,
    name: PermittedCommand,
  ): Promise<CommandContext> {
    const { terms } = await this.opened(programme, report);
    return permitted(context, name, { owners: [terms.author] });
  }

  async decide(
    { programme, report }: command.OfReport,
    context: CommandContext,
    decision: (state: ProgressReport) => readonly ProgressReportEvent[],
  ): Promise<Recorded> {
    const stream = progressReportStream(report);
    return {
      id: report,
      outcome: await this.log.run({ stream, programme, evolution: progressReport, context, decide: decision }),
    };
  }
}

@CommandHandler(command.OpenProgressReport)
export class OpenProgressReportHandler implements ICommandHandler<command.OpenProgressReport> {
  constructor(private readonly reports: ProgressReports) {}

  /** @throws Unknown  no such programme, participant or report */
  async execute(order: command.OpenProgressReport): Promise<Recorded> {
    const { data, context: sent } = order;
    const { author, parent } = data.terms;
    const context = permitted(sent, 'OpenProgressReport', { owners: [author] });
    requireParticipant(await this.reports.directory.programme(data.programme), author, 'author');
    const above = parent === undefined ? undefined : await this.reports.opened(data.programme, parent, 'parent');
    return this.reports.decide(data, context, (state) => decide.openProgressReport(state, order, above?.terms.level));
  }
}

@CommandHandler(command.WriteProgressReport)
export class WriteProgressReportHandler implements ICommandHandler<command.WriteProgressReport> {
  constructor(private readonly reports: ProgressReports) {}

  async execute(order: command.WriteProgressReport): Promise<Recorded> {
    const { data } = order;
    const context = await this.reports.asAuthor(data, order.context, 'WriteProgressReport');
    const { outcomes } = await frameworkOf(this.reports.events, data.programme);
    return this.reports.decide(data, context, (state) => decide.writeProgressReport(state, order, outcomes));
  }
}

@CommandHandler(command.ConsolidateProgressReports)
export class ConsolidateProgressReportsHandler implements ICommandHandler<command.ConsolidateProgressReports> {
  constructor(private readonly reports: ProgressReports) {}

  /** @throws Unknown  one of the reports */
  async execute(order: command.ConsolidateProgressReports): Promise<Recorded> {
    const { data } = order;
    const context = await this.reports.asAuthor(data, order.context, 'ConsolidateProgressReports');
    const lower = await Promise.all(
      data.from.map(async (id, index) => {
        const state = await this.reports.opened(data.programme, id, `from[${index}]`);
        const isReady = state.status === 'accepted' || state.status === 'published';
        return { isReady, period: state.terms.period, lower: lowerOf(id, state) };
      }),
    );
    return this.reports.decide(data, context, (state) => decide.consolidateProgressReports(state, order, lower));
  }
}

@CommandHandler(command.SubmitProgressReport)
export class SubmitProgressReportHandler implements ICommandHandler<command.SubmitProgressReport> {
  constructor(private readonly reports: ProgressReports) {}

  async execute({ data, context: sent }: command.SubmitProgressReport): Promise<Recorded> {
    const context = await this.reports.asAuthor(data, sent, 'SubmitProgressReport');
    const order = new command.SubmitProgressReport(data, context);
    return this.reports.decide(data, context, (state) => decide.submitProgressReport(state, order));
  }
}

@CommandHandler(command.ReturnProgressReport)
export class ReturnProgressReportHandler implements ICommandHandler<command.ReturnProgressReport> {
  constructor(private readonly reports: ProgressReports) {}

  async execute(order: command.ReturnProgressReport): Promise<Recorded> {
    permit(order.context.actor, 'ReturnProgressReport');
    await this.reports.opened(order.data.programme, order.data.report);
    return this.reports.decide(order.data, order.context, (state) => decide.returnProgressReport(state, order));
  }
}

@CommandHandler(command.AcceptProgressReport)
export class AcceptProgressReportHandler implements ICommandHandler<command.AcceptProgressReport> {
  constructor(private readonly reports: ProgressReports) {}

  async execute(order: command.AcceptProgressReport): Promise<Recorded> {
    permit(order.context.actor, 'AcceptProgressReport');
    await this.reports.opened(order.data.programme, order.data.report);
    return this.reports.decide(order.data, order.context, (state) => decide.acceptProgressReport(state, order));
  }
}

@CommandHandler(command.PublishReportEdition)
export class PublishReportEditionHandler implements ICommandHandler<command.PublishReportEdition> {
  constructor(
    private readonly reports: ProgressReports,
    private readonly known: KnownPositions,
  ) {}

  async execute(order: command.PublishReportEdition): Promise<Recorded> {
    permit(order.context.actor, 'PublishReportEdition');
    await this.reports.opened(order.data.programme, order.data.report);
    const activities = String(await this.reports.events.head());
    const positions = { ...(await this.known.of(order.data.programme)), activities };
    return this.reports.decide(order.data, order.context, (state) =>
      decide.publishReportEdition(state, order, { positions, digestOf }),
    );
  }
}

@CommandHandler(command.RestateProgressReport)
export class RestateProgressReportHandler implements ICommandHandler<command.RestateProgressReport> {
  constructor(private readonly reports: ProgressReports) {}

  async execute(order: command.RestateProgressReport): Promise<Recorded> {
    const context = await this.reports.asAuthor(order.data, order.context, 'RestateProgressReport');
    return this.reports.decide(order.data, context, (state) => decide.restateProgressReport(state, order));
  }
}
