import type { EventStore } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  EVENT_STORE,
  importCommands,
  ImportsController,
  inOrderOf,
  type OfferedImport,
  standingRow,
  ViewRows,
} from '@concert/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { activityRoutes } from '../activity/activity.api.js';
import { ActivityRow } from '../views/activities/activities.view.js';
import { CalendarEntryRow } from '../views/activity-calendar/activity-calendar.view.js';
import { activityLog, activityLogImport, wordsOfCount } from './activity-log.import.js';

const standingEntry = ({ occurrence, activity, what, site, from, to, ...rest }: CalendarEntryRow) => {
  const { byWhom, participants, note } = rest;
  const counted = participants?.map(wordsOfCount);
  return standingRow(occurrence, { activity, what, site, from, to, byWhom, participants: counted, note });
};

@ApiTags('imports')
@Controller('programmes/:programme/imports')
export class ActivitiesImportsController extends ImportsController {
  constructor(
    commands: CommandBus,
    directory: ProgrammeDirectory,
    rows: ViewRows,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    const offered: OfferedImport[] = [
      {
        template: activityLog,
        planFor: async (programme) => {
          const planned = await (await rows.of(programme)).all(ActivityRow);
          return activityLogImport(planned.map(({ activity, title }) => ({ id: activity, title })));
        },
        standing: async (programme) => {
          const entries = await (await rows.of(programme)).all(CalendarEntryRow);
          return inOrderOf(entries, 'from', 'occurrence').map(standingEntry);
        },
      },
    ];
    const currencyOf = async (programme: string): Promise<string> => (await directory.programme(programme)).currency;
    super({ service: 'activities', events, offered, commands: importCommands(commands, activityRoutes), currencyOf });
  }
}
