export { handlersOf } from './commands/command-handlers.js';
export { type CommandRoute, commandRoutes, NoBody, type ParamReader } from './commands/command-routes.js';
export { type CommandEntry, commandsOn } from './commands/command-table.js';
export { Reads } from './commands/reads.js';
export { InvalidConfiguration, loadConfig, variableOf } from './configuration/load-config.js';
export { ServiceConfig } from './configuration/service-config.js';
export { canonicalJson, digestOf } from './digest.js';
export { Returns, ReturnsPage, describeRow } from './http/returns.js';
export { commandIdOf, Context, idFrom } from './http/command-context.js';
export * from './http/fields.js';
export { type FieldError, InvalidInput } from './http/invalid-input.js';
export type { Recorded } from './http/log-position.js';
export { MomentPageQuery, MomentQuery } from './http/moment.js';
export { MoneyDto, moneyOf } from './http/money.dto.js';
export * from './http/page.js';
export { type Problem, ProblemFilter } from './http/problem.filter.js';
export { EvidenceDto, ReasonedRequest, RecordedRequest } from './http/recorded-request.js';
export * from './imports/index.js';
export { type Caller, CurrentCaller, Public } from './identity/caller.js';
export { permit, permitted } from './identity/permission.js';
export { EventStream, type EventStreamOptions, HEARTBEAT_MS } from './live/event-stream.js';
export { type Moved } from './live/moved.js';
export * from './operations/operations.responses.js';
export { type Reaction, Reactions, refusalsTo, when } from './reactions/reactions.js';
export type { Readers, ServiceDefinition } from './service/define-service.js';
export { lastLineOfDefence } from './service/last-line-of-defence.js';
export { createLogger } from './service/logger.js';
export {
  migrateService,
  type PreparedService,
  prepareService,
  type RunningService,
} from './service/run-service.js';
export { describeService } from './service/describe-service.js';
export { EVENT_STORE, PUBLISHED_LOG, SERVICE_NAME, SOURCE_OF } from './service/tokens.js';
export { poolOf } from './service/pool-of.js';
export { runAlone } from './service/run-alone.js';
export { KnownPositions } from './views/known-positions.js';
export { type ProgrammeRows, ViewRows } from './views/view-rows.js';
export { changesBetween, ChangesQuery, momentsOf } from './views/changes-between.js';
export { factOf, RecordedBy, RecordedFact } from './views/recorded-fact.js';
