import type { CommandContext } from '@concert/event-sourcing';
import { Context, idFrom, InvalidInput, moneyOf, type Recorded } from '@concert/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  LogActivityOccurrence,
  LogUnplannedActivity,
  PlanActivity,
  type Placement,
} from '../domain/activity/activity.commands.js';
import { DefineOutcome, DefineOutput } from '../domain/results-framework/results-framework.commands.js';
import {
  DefineOutcomeDto,
  DefineOutputDto,
  LogActivityOccurrenceDto,
  LogUnplannedActivityDto,
  PlanActivityDto,
} from './activities-commands.dto.js';

/** @throws InvalidInput  both or neither are given */
const placementOf = ({ output, outcome }: Pick<PlanActivityDto, 'output' | 'outcome'>): Placement => {
  if (output !== undefined && outcome === undefined) return { output };
  if (outcome !== undefined && output === undefined) return { outcome };
  throw new InvalidInput([{ field: 'output', message: 'give either the output or, without one, the outcome' }]);
};

const occurrenceOf = (
  { what, site, from, to, byWhom, participants, note, effectiveDate }: LogActivityOccurrenceDto,
  context: CommandContext,
): LogUnplannedActivity['data']['occurrence'] => ({
  occurrence: idFrom(context, 'activity-occurrence'),
  what,
  site,
  from,
  to,
  byWhom,
  participants: participants?.map(({ sex, ageBand, count }) => ({ sex, ageBand, count })) ?? null,
  note,
  effectiveDate,
});

@ApiTags('activities')
@Controller('programmes/:programme')
export class ActivitiesCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('outcomes')
  defineOutcome(
    @Param('programme') programme: string,
    @Body() { code, title, originalTerm, effectiveDate }: DefineOutcomeDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new DefineOutcome({ programme, code, title, originalTerm, effectiveDate }, context));
  }

  @Post('outputs')
  defineOutput(
    @Param('programme') programme: string,
    @Body() { code, outcome, title, lead, effectiveDate }: DefineOutputDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new DefineOutput({ programme, code, outcome, title, lead, effectiveDate }, context));
  }

  @Post('activities')
  planActivity(
    @Param('programme') programme: string,
    @Body() body: PlanActivityDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { leadNationalCounterpart } = body;
    const { title, lead, collaborators = [], facilitator, sites, window, plannedCost, category, effectiveDate } = body;
    const data = {
      programme,
      activity: idFrom(context, 'activity'),
      title,
      placement: placementOf(body),
      lead,
      collaborators,
      facilitator,
      leadNationalCounterpart,
      sites,
      window: { ...window },
      plannedCost: plannedCost ? moneyOf(plannedCost, 'plannedCost') : null,
      category,
      effectiveDate,
    };
    return this.commands.execute(new PlanActivity(data, context));
  }

  @Post('activities/:activity/occurrences')
  logActivityOccurrence(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() body: LogActivityOccurrenceDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, activity, ...occurrenceOf(body, context) };
    return this.commands.execute(new LogActivityOccurrence(data, context));
  }

  /** What took place without having been planned: planned and logged at once. */
  @Post('occurrences')
  logUnplannedActivity(
    @Param('programme') programme: string,
    @Body() body: LogUnplannedActivityDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { title, lead, collaborators = [] } = body;
    const data = {
      programme,
      plan: { activity: idFrom(context, 'activity'), title, lead, collaborators, placement: placementOf(body) },
      occurrence: occurrenceOf(body, context),
    };
    return this.commands.execute(new LogUnplannedActivity(data, context));
  }
}
