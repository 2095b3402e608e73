import {
  BodyConstitutedV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  ParticipantAdmittedV1,
  PolicySetAdoptedV1,
  SiteAddedV1,
} from '@concert/contracts/agencies';
import { amend, defineProjection, on, put } from '@concert/projections';
import {
  DirectoryBody,
  DirectoryOrganization,
  DirectoryParticipant,
  DirectoryProgramme,
  DirectorySite,
} from './directory.entities.js';

/** Who takes part in which programme, where and under which rules, as `agencies` published it. */
export const programmeDirectory = defineProjection(
  'programme-directory',
  [DirectoryProgramme, DirectoryOrganization, DirectoryParticipant, DirectorySite, DirectoryBody],

  on(OrganizationRegisteredV1, ({ data: { code, name, kind, layer } }) => [
    put(DirectoryOrganization, { code }, { code, name, kind, layer: layer ?? null }),
  ]),
  on(JointProgrammeEstablishedV1, ({ data }) => [
    put(
      DirectoryProgramme,
      { code: data.code },
      {
        code: data.code,
        title: data.title,
        shortName: data.shortName ?? null,
        country: data.country ?? null,
        fund: data.fund ?? null,
        start: data.start,
        end: data.end,
        totalBudget: data.totalBudget.amount,
        currency: data.totalBudget.currency,
        modality: data.modality,
        policySet: null,
      },
    ),
  ]),
  on(ParticipantAdmittedV1, ({ programme, data: { organization, role } }) => [
    put(DirectoryParticipant, { programme, organization }, { programme, organization, role }),
  ]),
  on(SiteAddedV1, ({ programme, data: { site, layer, movement } }) => [
    put(DirectorySite, { programme, site }, { programme, site, layer: layer ?? null, movement }),
  ]),
  on(BodyConstitutedV1, ({ programme, data: { body, name, members, coChairs, quorum } }) => [
    put(DirectoryBody, { programme, body }, { programme, body, name, members, coChairs, quorum }),
  ]),
  on(PolicySetAdoptedV1, ({ programme, data: policySet }) => [
    amend(DirectoryProgramme, { code: programme }, (row) => ({ ...row, policySet })),
  ]),
);
