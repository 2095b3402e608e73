import { handlersOf, type MomentPageQuery } from '@concert/service-kit';
import type { Projection } from '@concert/projections';
import type { Provider, Type } from '@nestjs/common';
import { type FindingContracts, findingsProjection } from '../view/findings.projection.js';
import { type FindingsFilter, FindingsQuery } from '../view/findings.query.js';
import { findingCommandsController, findingsController } from './finding.api.js';
import { findingCommands, ReconcileProgrammeHandler } from './finding.commands.js';
import type { FindingParties } from './finding-parties.js';
import type { FoundProblem } from '../domain/problem.js';
import { FindingsJudge } from './findings-judge.js';
import { FindingsOnDay } from './findings-on-day.js';

export interface FindingsOfService<Problem extends FoundProblem> {
  readonly contracts: FindingContracts;
  readonly judge: Type<FindingsJudge<Problem>>;
  readonly parties: FindingParties;
  /** `explain` alone where nothing can be assigned or accepted. */
  readonly offers: 'all' | 'explain';
  /** Characters that an explanation may have; 2,000 when left out. */
  readonly explanationMax?: number;
  readonly pageQuery: Type<MomentPageQuery & FindingsFilter>;
  /** Left out: a list on a day shows what was recorded by then. */
  readonly onDay?: Type<FindingsOnDay>;
}

/** Everything a service with rules of its own needs for findings. It provides the programme directory itself. */
export const findings = <Problem extends FoundProblem>({
  contracts,
  judge,
  parties,
  offers,
  explanationMax,
  pageQuery,
  onDay,
}: FindingsOfService<Problem>): { controllers: Type[]; providers: Provider[]; projection: Projection } => ({
  controllers: [findingCommandsController(offers, explanationMax), findingsController(pageQuery)],
  providers: [
    FindingsQuery,
    ReconcileProgrammeHandler,
    ...handlersOf(findingCommands(parties)),
    judge,
    { provide: FindingsJudge, useExisting: judge },
    ...(onDay ? [onDay] : []),
    { provide: FindingsOnDay, ...(onDay ? { useExisting: onDay } : { useValue: undefined }) },
  ],
  projection: findingsProjection(contracts),
});
