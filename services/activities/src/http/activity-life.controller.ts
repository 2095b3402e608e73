import type { CommandContext } from '@concert/event-sourcing';
import { Context, moneyOf, type Recorded, RecordedRequest } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ChangeActivityModality,
  CompleteActivity,
  EliminateActivity,
  RescheduleActivity,
  ResumeActivity,
  ScheduleActivity,
  StartActivity,
  SuspendActivity,
} from '../domain/activity/activity.commands.js';
import {
  ChangeActivityModalityDto,
  EliminateActivityDto,
  ReasonedRequest,
  RescheduleActivityDto,
  ScheduleActivityDto,
} from './activities-commands.dto.js';

/** An activity's life after it was planned. */
@ApiTags('activities')
@Controller('programmes/:programme/activities/:activity')
export class ActivityLifeController {
  constructor(private readonly commands: CommandBus) {}

  @Post('schedule')
  @HttpCode(204)
  scheduleActivity(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() { window, effectiveDate }: ScheduleActivityDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new ScheduleActivity({ programme, activity, window: { ...window }, effectiveDate }, context),
    );
  }

  @Post('start')
  @HttpCode(204)
  startActivity(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new StartActivity({ programme, activity, effectiveDate }, context));
  }

  @Post('suspension')
  @HttpCode(204)
  suspendActivity(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() { reason, effectiveDate }: ReasonedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new SuspendActivity({ programme, activity, reason, effectiveDate }, context));
  }

  @Post('resumption')
  @HttpCode(204)
  resumeActivity(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ResumeActivity({ programme, activity, effectiveDate }, context));
  }

  @Post('completion')
  @HttpCode(204)
  completeActivity(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new CompleteActivity({ programme, activity, effectiveDate }, context));
  }

  @Post('rescheduling')
  @HttpCode(204)
  rescheduleActivity(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() { window, horizon, reason, effectiveDate }: RescheduleActivityDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new RescheduleActivity({ programme, activity, window: { ...window }, horizon, reason, effectiveDate }, context),
    );
  }

  @Post('modality')
  @HttpCode(204)
  changeActivityModality(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() { modality, formerReach = null, reach = null, horizon, reason, effectiveDate }: ChangeActivityModalityDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new ChangeActivityModality(
        { programme, activity, modality, formerReach, reach, horizon, reason, effectiveDate },
        context,
      ),
    );
  }

  @Post('elimination')
  @HttpCode(204)
  eliminateActivity(
    @Param('programme') programme: string,
    @Param('activity') activity: string,
    @Body() { reason, releasedAmount, revision, effectiveDate }: EliminateActivityDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new EliminateActivity(
        {
          programme,
          activity,
          reason,
          releasedAmount: releasedAmount ? moneyOf(releasedAmount, 'releasedAmount') : null,
          revision,
          effectiveDate,
        },
        context,
      ),
    );
  }
}
