import { Unknown } from '@concert/event-sourcing';
import {
  type DirectoryBody,
  DirectoryOrganization,
  DirectoryProgramme,
  type DirectorySite,
  ProgrammeDirectory,
  type ProgrammeFacts,
} from '@concert/programme-directory';
import { inOrderOf, type MomentPageQuery, type MomentQuery, type Page, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { PARTICIPANT } from '../../participant/participant.js';
import { ActivitiesQuery, type ActivityView } from '../activities/activities.query.js';
import { type ActivityRow, PlannedResult } from '../activities/activities.view.js';
import { DecisionsQuery } from '../decisions/decisions.query.js';
import type { DecisionRow } from '../decisions/decisions.view.js';
import { FindingsQuery } from '../findings/findings.query.js';
import type { FindingRow } from '../findings/findings.view.js';
import { FollowUpQuery, type KeyActionView } from '../follow-up/follow-up.query.js';
import { MoneyQuery, type MoneyView } from '../money/money.query.js';
import { type DefinitionInUse, PrivateRecordQuery } from '../private-record/private-record.query.js';

/** Roles whose holders oversee the programme: their view shows what concerns anybody. */
const OVERSEERS: ReadonlySet<string> = new Set(['programme-management-office', 'steering-committee']);

/** One of the participant's programmes, and what the participant is in it. */
export interface OwnProgramme {
  readonly facts: ProgrammeFacts;
  readonly role: string;
  readonly overseer: boolean;
  /** As it was true on, or known on, a day; empty: as it stands. */
  readonly moment: MomentQuery;
}

/** Recorded under its own code; shown with the organization it became part of. */
export interface ParticipantView {
  readonly organization: string;
  readonly role: string;
  readonly name: string;
  readonly successor: string | null;
  /** Name of the successor. */
  readonly successorName: string | null;
}

/** The programme as one participant sees it. Lists are first pages; each has a route of its own for the rest. */
export interface ProgrammeView {
  readonly participant: string;
  readonly role: string;
  /** ISO date for which overdue was derived. */
  readonly asOf: string;
  readonly programme: Omit<DirectoryProgramme, 'totalBudget' | 'currency'> & {
    readonly totalBudget: { readonly amount: string; readonly currency: string } | null;
    readonly participants: readonly ParticipantView[];
    readonly sites: readonly Pick<DirectorySite, 'site' | 'layer' | 'movement'>[];
    readonly bodies: readonly Pick<DirectoryBody, 'body' | 'name' | 'members' | 'coChairs' | 'quorum'>[];
    readonly results: readonly PlannedResult[];
  };
  readonly definitionOfCommitted: DefinitionInUse;
  readonly money: MoneyView;
  readonly activities: Page<ActivityView>;
  readonly othersAtOurSites: readonly ActivityRow[];
  readonly keyActions: Page<KeyActionView>;
  readonly findings: Page<FindingRow>;
  readonly decisions: Page<DecisionRow>;
}

export interface ProgrammeListed {
  readonly code: string;
  readonly title: string;
  readonly shortName: string | null;
  readonly start: string;
  readonly end: string;
  readonly role: string;
}

@Injectable()
export class ProgrammeViewQuery {
  constructor(
    @Inject(PARTICIPANT) private readonly participant: string,
    private readonly directory: ProgrammeDirectory,
    private readonly money: MoneyQuery,
    private readonly activities: ActivitiesQuery,
    private readonly findings: FindingsQuery,
    private readonly followUp: FollowUpQuery,
    private readonly decisions: DecisionsQuery,
    private readonly own: PrivateRecordQuery,
    private readonly rows: ViewRows,
  ) {}

  /**
   * Who takes part and who sits where is asked of today: whoever takes part now may look back. What the programme was
   * then, its last day and its rules, is as of the moment.
   *
   * @throws Unknown when the participant takes part in no such programme, or it was not there yet on the day asked for
   */
  async ownProgramme(code: string, { asOf, knownAt }: MomentQuery = {}): Promise<OwnProgramme> {
    const moment = { asOf, knownAt };
    const facts = await this.directory.programme(code);
    const role = facts.participants.get(this.participant);
    if (role === undefined) throw new Unknown('programme', `${code} of ${this.participant}`);
    const [then] = await (await this.rows.of(code, moment)).where(DirectoryProgramme, { code });
    if (!then) throw new Unknown('programme', code);
    return { facts: { ...facts, ...then }, role, overseer: OVERSEERS.has(role), moment };
  }

  async programmes(): Promise<ProgrammeListed[]> {
    const roles = await this.directory.rolesOf(this.participant);
    const programmes = await this.directory.programmes();
    return programmes.flatMap(({ code, title, shortName, start, end }) => {
      const role = roles.get(code);
      return role === undefined ? [] : [{ code, title, shortName, start, end, role }];
    });
  }

  /** @param asOf  the day for which overdue is derived */
  async of({ facts, role, overseer, moment }: OwnProgramme, asOf: string, limit?: number): Promise<ProgrammeView> {
    const page: MomentPageQuery = { ...moment, limit };
    const { participants, sites, bodies, totalBudget, currency, ...programme } = facts;
    const { code } = facts;
    const filter = { programme: code, overseer };
    const definition = await this.own.definition(facts.policySet);
    const then = await this.rows.of(code, moment);
    const [organizations, results, money, activities, othersAtOurSites, keyActions, findings, decisions] =
      await Promise.all([
        then.where(DirectoryOrganization, {}),
        then.all(PlannedResult),
        this.money.of({ ...filter, currency, definition: definition.definition, moment }),
        this.activities.of(filter, page),
        overseer ? [] : this.activities.othersAtOurSites(code),
        this.followUp.keyActions({ facts, overseer, asOf }, page),
        this.findings.of(filter, page),
        this.decisions.of(code, page),
      ]);
    return {
      participant: this.participant,
      role,
      asOf,
      programme: {
        ...programme,
        totalBudget: totalBudget === null ? null : { amount: totalBudget, currency },
        participants: [...participants].map(([organization, held]) => named(organization, held, organizations)),
        sites: sites.map(({ site, layer, movement }) => ({ site, layer, movement })),
        bodies: bodies.map(({ body, name, members, coChairs, quorum }) => ({ body, name, members, coChairs, quorum })),
        results: inOrderOf(results, 'kind', 'code'),
      },
      definitionOfCommitted: definition,
      money,
      activities,
      othersAtOurSites,
      keyActions,
      findings,
      decisions,
    };
  }
}

/** Registrations come by another chain than participants: until they arrive, the code stands for the name. */
const named = (organization: string, role: string, registered: readonly DirectoryOrganization[]): ParticipantView => {
  const nameOf = (code: string): string => registered.find((each) => each.code === code)?.name ?? code;
  const successor = registered.find((each) => each.code === organization)?.successor ?? null;
  return {
    organization,
    role,
    name: nameOf(organization),
    successor,
    successorName: successor === null ? null : nameOf(successor),
  };
};
