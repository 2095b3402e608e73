import { DirectoryOrganization, ProgrammeDirectory } from '@concert/programme-directory';
import { inOrderOf, type MomentPageQuery, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import type { OwnProgramme } from '../../participant/own-programmes.query.js';
import { Participant } from '../../participant/participant.js';
import { ActivitiesQuery } from '../activities/activities.query.js';
import { PlannedResult } from '../activities/activities.view.js';
import { decisionsOf } from '../decisions/decisions.query.js';
import { findingsOn } from '../findings/findings.query.js';
import { FollowUpQuery } from '../follow-up/follow-up.query.js';
import { MoneyQuery } from '../money/money.query.js';
import { DefinitionQuery } from '../private-record/definition.query.js';
import type { OwnProgrammeListedResponse, ParticipantResponse, ProgrammeViewResponse } from './programme.response.js';

@Injectable()
export class ProgrammeViewQuery {
  constructor(
    private readonly participant: Participant,
    private readonly directory: ProgrammeDirectory,
    private readonly money: MoneyQuery,
    private readonly activities: ActivitiesQuery,
    private readonly followUp: FollowUpQuery,
    private readonly definitions: DefinitionQuery,
    private readonly rows: ViewRows,
  ) {}

  async programmes(): Promise<OwnProgrammeListedResponse[]> {
    const roles = await this.directory.rolesOf(this.participant.code);
    const programmes = await this.directory.programmes();
    return programmes.flatMap(({ code, title, shortName, start, end }) => {
      const role = roles.get(code);
      return role === undefined ? [] : [{ code, title, shortName, start, end, role }];
    });
  }

  /** @param asOf  the day for which overdue is derived */
  async of(
    { facts, role, overseer, moment }: OwnProgramme,
    asOf: string,
    limit?: number,
  ): Promise<ProgrammeViewResponse> {
    const page: MomentPageQuery = { ...moment, limit };
    const { participants, sites, bodies, totalBudget, currency, ...programme } = facts;
    const { code } = facts;
    const filter = { programme: code, overseer };
    const definition = await this.definitions.inUse(facts.policySet);
    const then = await this.rows.of(code, moment);
    const [organizations, results, money, activities, othersAtOurSites, keyActions, findings, decisions] =
      await Promise.all([
        then.where(DirectoryOrganization, {}),
        then.all(PlannedResult),
        this.money.of({ ...filter, currency, definition: definition.definition, moment }),
        this.activities.of(filter, page),
        overseer ? [] : this.activities.othersAtOurSites(code),
        this.followUp.keyActions({ facts, overseer, asOf }, page),
        findingsOn(this.rows, filter, page),
        decisionsOf(this.rows, code, page),
      ]);
    return {
      participant: this.participant.code,
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
const named = (
  organization: string,
  role: string,
  registered: readonly DirectoryOrganization[],
): ParticipantResponse => {
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
