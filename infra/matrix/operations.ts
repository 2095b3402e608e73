import { isPermittedCommand, type PermittedCommand } from '@concert/permissions';

export const PROGRAMME = 'MDGF-1880';
export const PARTICIPANT = 'ILO';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Described {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Described>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One method of one route of the OpenAPI document. */
export interface Operation extends Described {
  readonly method: Method;
  readonly route: string;
  /** `budgets_FundController_recordTransfer`. */
  readonly id: string;
}

export const operationsOf = ({ paths }: OpenApi): Operation[] =>
  Object.entries(paths).flatMap(([route, methods]) =>
    METHODS.flatMap((method) => {
      const described = methods[method];
      return described ? [{ ...described, method, route, id: described.operationId ?? `${method} ${route}` }] : [];
    }),
  );

/** What an operation asks of the permission table. */
export interface Asks {
  /** All of these, the first one first. */
  readonly all: readonly PermittedCommand[];
  /** One of these in any case at all. */
  readonly ever?: readonly PermittedCommand[];
  /** Whose the subject is, where the refusal does not tell. */
  readonly owners?: readonly string[];
}

/** Answered to everybody, signed in or not. */
export const PUBLIC: ReadonlySet<string> = new Set([
  'gateway_SettingsController_read',
  'gateway_PermissionsController_read',
]);

/** Commands whose request has a name of its own. */
const NAMED_OTHERWISE: Readonly<Record<string, PermittedCommand>> = {
  logUnplannedActivity: 'LogActivityOccurrence',
  proposeDraftedBudgetRevision: 'ProposeBudgetRevision',
  grantAdditionalFunds: 'AnswerFundingRequest',
  declineAdditionalFunds: 'AnswerFundingRequest',
  conveneSession: 'ConveneMeeting',
  holdSession: 'HoldMeeting',
  holdConvenedMeeting: 'HoldMeeting',
};

/** A sheet is read for whoever may give one of the commands that rows may stand for; each row is asked for its own. */
const importsOf = (service: string, ever: readonly PermittedCommand[]): (readonly [RegExp, Asks])[] => [
  [new RegExp(`^${service}_\\w+ImportsController_import$`), { all: ['ReadSharedRecord'], ever }],
];

/** Everything else, by the name of its operation; the first row that fits holds. */
const OTHERS: readonly (readonly [name: RegExp, asks: Asks])[] = [
  [/OperationsController_(?:release|discard|rebuild)$/, { all: ['ReleaseParkedMessages'] }],
  [/OperationsController_(?:overview|parked|discarded|refusals|verify|read)$/, { all: ['ReadOperations'] }],
  [/^gateway_live$/, { all: ['ReadSharedRecord', 'ReadParticipantView'], owners: [PARTICIPANT] }],
  ...importsOf('activities', ['LogActivityOccurrence']),
  ...importsOf('budgets', ['AllocateBudget', 'ReleaseTranche', 'SubmitFinancialReport', 'AcceptFinancialReport']),
  ...importsOf('recommendations', ['IssueRecommendation', 'ProgressKeyAction', 'VerifyKeyAction']),
  [/^view_OwnBooksImportController_/, { all: ['ImportOwnBooks'] }],
  [/^view_OwnBooksQueriesController_/, { all: ['ReadOwnBooks'] }],
  [/^view_BeneficiariesController_/, { all: ['ReadBeneficiaries'] }],
  [/^view_NotesController_shared$/, { all: ['ReadSharedNotes'] }],
  [
    /^view_(?:ProgrammeView|Activities|Findings|KeyActions|Decisions|NeedsMe|Notes|Definition)Controller_/,
    { all: ['ReadParticipantView'] },
  ],
  [/^budgets_(?:RevisionSimulationController_simulate|ReportCheckController_check)$/, { all: ['ReadSharedRecord'] }],
];

const READS_OF_SERVICES = /^(?:agencies|activities|budgets|recommendations|reviews)_/;

/**
 * What an operation must ask, by its name in the OpenAPI document alone: the services do not tell.
 *
 * @throws Error for an operation of which nobody has said so
 */
export const asksOf = ({ id, method }: Operation): Asks => {
  const name = id.split('_').at(-1) ?? '';
  const command = NAMED_OTHERWISE[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (method !== 'get' && isPermittedCommand(command)) return { all: [command] };
  const [, asks] = OTHERS.find(([fits]) => fits.test(id)) ?? [];
  if (asks) return asks;
  if (method === 'get' && READS_OF_SERVICES.test(id)) return { all: ['ReadSharedRecord'] };
  throw new Error(`${id}: which command of the permission table is it? Say so in infra/matrix/operations.ts`);
};
