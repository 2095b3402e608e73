import { type CommandContext, Unknown } from '@concert/event-sourcing';
import type { PermittedCommand } from '@concert/permissions';
import { requireParticipant, requireSite } from '@concert/programme-directory';
import { permit, permitted, type Recorded } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as small from '../../domain/small-project/small-project.js';
import { Records } from './records.js';

@CommandHandler(small.PlanSmallProject)
export class PlanSmallProjectHandler implements ICommandHandler<small.PlanSmallProject> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme, participant, site or output */
  async execute({ data, context: sent }: small.PlanSmallProject): Promise<Recorded> {
    const context = permitted(sent, 'PlanSmallProject', { owners: [data.lead] });
    const programme = await this.records.programme(data.programme);
    requireParticipant(programme, data.lead, 'lead');
    requireSite(programme, data.site, 'site');
    if (data.output !== undefined) await this.records.requireOutput(programme.code, data.output, 'output');
    const { start, end, currency } = programme;
    return this.records.decide({
      id: data.smallProject,
      stream: small.smallProjectStream(data.smallProject),
      programme: programme.code,
      evolution: small.smallProject,
      context,
      decide: (state) =>
        small.planSmallProject(state, new small.PlanSmallProject(data, context), { window: { start, end }, currency }),
    });
  }
}

/** Decides on a small project that was planned. */
@Injectable()
export class PlannedSmallProjects {
  constructor(private readonly records: Records) {}

  /**
   * @param allow  asks the permission table, given those who answer for the small project
   * @throws Unknown  no such programme or small project
   */
  async decide(
    data: { programme: string; smallProject: string },
    allow: (lead: string) => CommandContext,
    decision: (state: small.SmallProject, context: CommandContext) => readonly small.SmallProjectEvent[],
    id: string = data.smallProject,
  ): Promise<Recorded> {
    const { code: programme } = await this.records.programme(data.programme);
    const stream = small.smallProjectStream(data.smallProject);
    const known = await this.records.standing(programme, stream, small.smallProject);
    if (known.status === 'unplanned') throw new Unknown('small project', `${data.smallProject} in ${programme}`);
    const context = allow(known.lead);
    const decide = (state: small.SmallProject): readonly small.SmallProjectEvent[] => decision(state, context);
    return this.records.decide({ id, stream, programme, evolution: small.smallProject, context, decide });
  }
}

const forLead =
  (context: CommandContext, name: PermittedCommand) =>
  (lead: string): CommandContext =>
    permitted(context, name, { owners: [lead] });

@CommandHandler(small.ApproveSmallProject)
export class ApproveSmallProjectHandler implements ICommandHandler<small.ApproveSmallProject> {
  constructor(private readonly planned: PlannedSmallProjects) {}

  execute({ data, context }: small.ApproveSmallProject): Promise<Recorded> {
    const allow = (): CommandContext => {
      permit(context.actor, 'ApproveSmallProject');
      return context;
    };
    return this.planned.decide(data, allow, (state) =>
      small.approveSmallProject(state, new small.ApproveSmallProject(data, context)),
    );
  }
}

@CommandHandler(small.StartSmallProject)
export class StartSmallProjectHandler implements ICommandHandler<small.StartSmallProject> {
  constructor(private readonly planned: PlannedSmallProjects) {}

  execute({ data, context }: small.StartSmallProject): Promise<Recorded> {
    return this.planned.decide(data, forLead(context, 'StartSmallProject'), (state, acting) =>
      small.startSmallProject(state, new small.StartSmallProject(data, acting)),
    );
  }
}

@CommandHandler(small.ReportOnSmallProject)
export class ReportOnSmallProjectHandler implements ICommandHandler<small.ReportOnSmallProject> {
  constructor(private readonly planned: PlannedSmallProjects) {}

  execute({ data, context }: small.ReportOnSmallProject): Promise<Recorded> {
    const decide = (state: small.SmallProject, acting: CommandContext) =>
      small.reportOnSmallProject(state, new small.ReportOnSmallProject(data, acting));
    return this.planned.decide(data, forLead(context, 'ReportOnSmallProject'), decide, data.report);
  }
}

@CommandHandler(small.CloseSmallProject)
export class CloseSmallProjectHandler implements ICommandHandler<small.CloseSmallProject> {
  constructor(private readonly planned: PlannedSmallProjects) {}

  execute({ data, context }: small.CloseSmallProject): Promise<Recorded> {
    return this.planned.decide(data, forLead(context, 'CloseSmallProject'), (state, acting) =>
      small.closeSmallProject(state, new small.CloseSmallProject(data, acting)),
    );
  }
}
