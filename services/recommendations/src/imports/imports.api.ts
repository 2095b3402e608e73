import type { EventStore } from '@concert/event-sourcing';
import type { StandingRow } from '@concert/imports';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  EVENT_STORE,
  importCommands,
  ImportsController,
  inOrderOf,
  type OfferedImport,
  type ProgrammeRows,
  standingRow,
  ViewRows,
} from '@concert/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { recommendationRoutes } from '../recommendation/recommendation.api.js';
import { KeyActionFollowUp } from '../views/key-action-follow-up/key-action-follow-up.view.js';
import { RecommendationOverview } from '../views/recommendation-overview/recommendation-overview.view.js';
import { managementResponse, managementResponseImport } from './management-response.import.js';

/** A recommendation's words stand in the row of its first key action, as documents print them. */
const wordsOf = (row: RecommendationOverview) => ({
  recommendation: row.code,
  parent: row.parent,
  title: row.title,
  text: row.text,
  addressees: row.addressees,
  issuedOn: row.issuedOn,
  response: row.response,
  disposition: row.disposition,
  dispositionReason: row.reason,
  respondedOn: row.respondedOn,
});

const actionOf = (row: KeyActionFollowUp) => {
  const stated = row.followUp.findLast(({ status }) => status !== 'not-stated');
  const last = row.followUp.at(-1);
  return {
    action: row.code,
    keyAction: row.text,
    timeFrame: row.timeFrameAsPrinted,
    start: row.windowStart,
    end: row.windowEnd,
    responsible: row.responsibleAsPrinted,
    lead: row.lead,
    collaborators: row.collaborators,
    facilitator: row.facilitator,
    costed: row.costed,
    budget: row.budget,
    comments: last?.comment,
    status: stated?.status,
    standsOn: last?.on,
  };
};

const standingIn = async (rows: ProgrammeRows): Promise<StandingRow[]> => {
  const recommendations = inOrderOf(await rows.all(RecommendationOverview), 'sequence', 'recommendation');
  const actions = inOrderOf(await rows.all(KeyActionFollowUp), 'sequence', 'action');
  return recommendations.flatMap((row) => {
    const own = actions.filter(({ recommendation }) => recommendation === row.recommendation);
    const [first, ...others] = own.map(actionOf);
    return [
      standingRow(first ? `${row.code}/${first.action}` : row.code, { ...wordsOf(row), ...first }),
      ...others.map((action) => standingRow(`${row.code}/${action.action}`, { recommendation: row.code, ...action })),
    ];
  });
};

@ApiTags('imports')
@Controller('programmes/:programme/imports')
export class RecommendationsImportsController extends ImportsController {
  constructor(
    commands: CommandBus,
    directory: ProgrammeDirectory,
    rows: ViewRows,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    const offered: OfferedImport[] = [
      {
        template: managementResponse,
        planFor: () => Promise.resolve(managementResponseImport),
        standing: async (programme) => standingIn(await rows.of(programme)),
      },
    ];
    const currencyOf = async (programme: string): Promise<string> => (await directory.programme(programme)).currency;
    super({
      service: 'recommendations',
      events,
      offered,
      commands: importCommands(commands, recommendationRoutes),
      currencyOf,
    });
  }
}
