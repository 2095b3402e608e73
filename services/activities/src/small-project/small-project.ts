import {
  Command,
  type CommandContext,
  type DomainEvent,
  type Evolution,
  rejection,
  Unknown,
} from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import { isWindow, liesWithin, type Window } from '@concert/reference-data';

export const layers = ['national', 'provincial', 'municipal', 'county', 'community'] as const;
export type Layer = (typeof layers)[number];

/** A figure that a small project tells of itself. */
export interface SmallProjectValue {
  name: string;
  /** Decimal; null: not counted. */
  value: string | null;
  unit: string;
}

export type SmallProjectPlanned = DomainEvent<
  'SmallProjectPlanned',
  {
    smallProject: string;
    title: string;
    lead: string;
    /** Who carries it out: an organization of any kind. */
    partner: string;
    actionProgramme?: string;
    output?: string;
    site: string;
    layer: Layer;
    window: Window;
    /** Null: without a grant, or not known. */
    grant: Money | null;
    purpose: string;
  }
>;
export type SmallProjectApproved = DomainEvent<
  'SmallProjectApproved',
  { smallProject: string; by: string; note?: string }
>;
export type SmallProjectStarted = DomainEvent<'SmallProjectStarted', { smallProject: string; startedOn: string }>;
export type SmallProjectReported = DomainEvent<
  'SmallProjectReported',
  { smallProject: string; report: string; process: string; outcome: string; values: SmallProjectValue[] }
>;
export type SmallProjectClosed = DomainEvent<
  'SmallProjectClosed',
  { smallProject: string; closedOn: string; note?: string }
>;
export type SmallProjectEvent =
  SmallProjectPlanned | SmallProjectApproved | SmallProjectStarted | SmallProjectReported | SmallProjectClosed;

interface OfSmallProject {
  readonly programme: string;
  readonly smallProject: string;
  readonly effectiveDate?: string;
}

export class PlanSmallProject extends Command<OfSmallProject & SmallProjectPlanned['data']> {}
export class ApproveSmallProject extends Command<OfSmallProject & { note?: string }> {}
export class StartSmallProject extends Command<OfSmallProject> {}
export class ReportOnSmallProject extends Command<OfSmallProject & SmallProjectReported['data']> {}
export class CloseSmallProject extends Command<OfSmallProject & { note?: string }> {}

export class SmallProjectAlreadyPlanned extends rejection('SMALL_PROJECT_ALREADY_PLANNED') {}
export class SmallProjectEndsBeforeItStarts extends rejection('SMALL_PROJECT_ENDS_BEFORE_IT_STARTS') {}
export class SmallProjectOutsideProgrammeWindow extends rejection('SMALL_PROJECT_OUTSIDE_PROGRAMME_WINDOW') {}
export class SmallProjectCurrencyDiffers extends rejection('SMALL_PROJECT_CURRENCY_DIFFERS') {}
export class SmallProjectPlannerMayNotApprove extends rejection('SMALL_PROJECT_PLANNER_MAY_NOT_APPROVE') {}
export class SmallProjectStatusDoesNotAllow extends rejection('SMALL_PROJECT_STATUS_DOES_NOT_ALLOW') {}
export class SmallProjectNotReported extends rejection('SMALL_PROJECT_NOT_REPORTED') {}
export class SmallProjectClosedBeforeItStarted extends rejection('SMALL_PROJECT_CLOSED_BEFORE_IT_STARTED') {}

export interface PlannedSmallProject {
  readonly status: 'planned' | 'approved' | 'running' | 'closed';
  readonly lead: string;
  readonly startedOn: string | null;
  readonly isReported: boolean;
}

export type SmallProject = { readonly status: 'unplanned' } | PlannedSmallProject;

export const smallProjectStream = (id: string): string => `small-project-${id}`;

const evolve = (state: SmallProject, { type, data }: SmallProjectEvent): SmallProject => {
  if (type === 'SmallProjectPlanned') {
    const { lead } = data;
    return { status: 'planned', lead, startedOn: null, isReported: false };
  }
  if (state.status === 'unplanned') throw new Error(`${type} of ${data.smallProject}, which nobody planned`);
  switch (type) {
    case 'SmallProjectApproved':
      return { ...state, status: 'approved' };
    case 'SmallProjectStarted':
      return { ...state, status: 'running', startedOn: data.startedOn };
    case 'SmallProjectReported':
      return { ...state, isReported: true };
    case 'SmallProjectClosed':
      return { ...state, status: 'closed' };
  }
};

export const smallProject: Evolution<SmallProject, SmallProjectEvent> = { initial: { status: 'unplanned' }, evolve };

const standingAs = (
  state: SmallProject,
  { smallProject: id }: { readonly smallProject: string },
  ...allowed: readonly PlannedSmallProject['status'][]
): PlannedSmallProject => {
  if (state.status === 'unplanned') throw new Unknown('small project', id);
  if (!allowed.includes(state.status))
    throw new SmallProjectStatusDoesNotAllow(`The small project is ${state.status}`, { status: state.status, allowed });
  return state;
};

/** The day it became true, or the day of the command. */
const dayOf = (effectiveDate: string | undefined, { issuedAt }: CommandContext): string =>
  effectiveDate ?? issuedAt.slice(0, 10);

/**
 * @throws SmallProjectAlreadyPlanned          the id stands for a small project already
 * @throws SmallProjectEndsBeforeItStarts      first and last day are not in order
 * @throws SmallProjectOutsideProgrammeWindow  a day of it lies before the programme or after it
 * @throws SmallProjectCurrencyDiffers         the grant is in another currency than the programme's
 */
export const planSmallProject = (
  state: SmallProject,
  { data: { programme, effectiveDate, ...plan } }: PlanSmallProject,
  terms: { readonly window: Window; readonly currency: string },
): SmallProjectPlanned[] => {
  const { window, grant } = plan;
  if (state.status !== 'unplanned')
    throw new SmallProjectAlreadyPlanned('It was planned before', { smallProject: plan.smallProject });
  if (!isWindow(window)) throw new SmallProjectEndsBeforeItStarts('It ends after it starts', { window });
  if (!liesWithin(window, terms.window))
    throw new SmallProjectOutsideProgrammeWindow(`${programme} does not run on all of these days`, {
      window,
      programmeWindow: terms.window,
    });
  if (grant && grant.currency !== terms.currency)
    throw new SmallProjectCurrencyDiffers(`${programme} is kept in ${terms.currency}`, { currency: grant.currency });

  return [{ type: 'SmallProjectPlanned', data: plan, effectiveDate }];
};

/**
 * @throws Unknown                           no such small project was planned
 * @throws SmallProjectStatusDoesNotAllow    it is approved, running or closed
 * @throws SmallProjectPlannerMayNotApprove  the organization that answers for it approves
 */
export const approveSmallProject = (
  state: SmallProject,
  { data: { programme: _, effectiveDate, ...approval }, context: { actor } }: ApproveSmallProject,
): SmallProjectApproved[] => {
  const { lead } = standingAs(state, approval, 'planned');
  const by = actor.onBehalfOf ?? actor.organization;
  if (by === lead) throw new SmallProjectPlannerMayNotApprove('A second organization approves', { lead });

  return [{ type: 'SmallProjectApproved', data: { ...approval, by }, effectiveDate }];
};

/**
 * @throws Unknown                         no such small project was planned
 * @throws SmallProjectStatusDoesNotAllow  it is not approved, or it runs already
 */
export const startSmallProject = (state: SmallProject, { data, context }: StartSmallProject): SmallProjectStarted[] => {
  standingAs(state, data, 'approved');
  const startedOn = dayOf(data.effectiveDate, context);

  return [
    { type: 'SmallProjectStarted', data: { smallProject: data.smallProject, startedOn }, effectiveDate: startedOn },
  ];
};

/**
 * @throws Unknown                         no such small project was planned
 * @throws SmallProjectStatusDoesNotAllow  it does not run
 */
export const reportOnSmallProject = (
  state: SmallProject,
  { data: { programme: _, effectiveDate, ...report } }: ReportOnSmallProject,
): SmallProjectReported[] => {
  standingAs(state, report, 'running');

  return [{ type: 'SmallProjectReported', data: report, effectiveDate }];
};

/**
 * @throws Unknown                            no such small project was planned
 * @throws SmallProjectStatusDoesNotAllow     it does not run
 * @throws SmallProjectNotReported            nobody has said what came of it
 * @throws SmallProjectClosedBeforeItStarted  the days are not in order
 */
export const closeSmallProject = (
  state: SmallProject,
  { data: { programme: _, effectiveDate, ...closing }, context }: CloseSmallProject,
): SmallProjectClosed[] => {
  const { isReported, startedOn } = standingAs(state, closing, 'running');
  if (!isReported) throw new SmallProjectNotReported('It is reported on before it is closed', closing);
  const closedOn = dayOf(effectiveDate, context);
  if (startedOn !== null && closedOn < startedOn)
    throw new SmallProjectClosedBeforeItStarted('It is closed after it started', { startedOn, closedOn });

  return [{ type: 'SmallProjectClosed', data: { ...closing, closedOn }, effectiveDate: closedOn }];
};
