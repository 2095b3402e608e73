import {
  BodyConstitutedV1,
  ExtensionApprovedV1,
  ExtensionRefusedV1,
  ExtensionRequestedV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  OrganizationRenamedV1,
  OrganizationSucceededV1,
  ParticipantAdmittedV1,
  PolicySetAdoptedV1,
  ProgrammeFinanciallyClosedV1,
  ProgrammeOperationallyClosedV1,
  SiteAddedV1,
  TotalBudgetStatedV1,
} from '@concert/contracts/agencies';
import { amend, defineProjection, on, put } from '@concert/projections';
import {
  DirectoryBody,
  DirectoryOrganization,
  DirectoryParticipant,
  DirectoryProgramme,
  DirectorySite,
} from './directory.entities.js';

/** In which the United Nations report, where a document names no other. */
const REPORTING_CURRENCY = 'USD';

const decided = (
  programme: DirectoryProgramme,
  { extension, decision }: { readonly extension: string; readonly decision: string },
  status: 'approved' | 'refused',
): DirectoryProgramme => ({
  ...programme,
  extensions: programme.extensions.map((each) => (each.extension === extension ? { ...each, status, decision } : each)),
});

/** Who takes part in which programme, where and under which rules, as `agencies` published it. */
export const programmeDirectory = defineProjection(
  'programme-directory',
  [DirectoryProgramme, DirectoryOrganization, DirectoryParticipant, DirectorySite, DirectoryBody],

  on(OrganizationRegisteredV1, ({ data: { code, name, kind, layer } }) => [
    put(
      DirectoryOrganization,
      { code },
      { code, name, kind, layer: layer ?? null, formerNames: [], successor: null, succeededOn: null },
    ),
  ]),
  on(OrganizationRenamedV1, ({ effectiveDate, data: { code, name, formerName } }) => [
    amend(DirectoryOrganization, { code }, (row) => ({
      ...row,
      name,
      formerNames: [...row.formerNames, { name: formerName, until: effectiveDate }],
    })),
  ]),
  on(OrganizationSucceededV1, ({ data: { from, to, date } }) => [
    amend(DirectoryOrganization, { code: from }, (row) => ({ ...row, successor: to, succeededOn: date })),
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
        totalBudget: data.totalBudget?.amount ?? null,
        currency: data.totalBudget?.currency ?? data.currency ?? REPORTING_CURRENCY,
        modality: data.modality,
        policySet: null,
        status: 'open',
        extensions: [],
        operationallyClosedOn: null,
        financiallyClosedOn: null,
      },
    ),
  ]),
  on(TotalBudgetStatedV1, ({ programme, data: { totalBudget } }) => [
    amend(DirectoryProgramme, { code: programme }, (row) => ({ ...row, totalBudget: totalBudget.amount })),
  ]),
  on(ParticipantAdmittedV1, ({ programme, data: { organization, role } }) => [
    put(DirectoryParticipant, { programme, organization }, { programme, organization, role }),
  ]),
  on(SiteAddedV1, ({ programme, data: { site, layer, movement } }) => [
    put(DirectorySite, { programme, site }, { programme, site, layer: layer ?? null, movement }),
  ]),
  on(BodyConstitutedV1, ({ programme, data: { body, name, members, coChairs, quorum, ...purpose } }) => {
    const { kind = null, output = null, site = null, oversees = [] } = purpose;
    const constitution = { name, members, coChairs, quorum, kind, output, site, oversees };
    return [put(DirectoryBody, { programme, body }, { programme, body, ...constitution })];
  }),
  on(PolicySetAdoptedV1, ({ programme, data: policySet }) => [
    amend(DirectoryProgramme, { code: programme }, (row) => ({ ...row, policySet })),
  ]),
  on(ExtensionRequestedV1, ({ programme, effectiveDate, data }) => [
    amend(DirectoryProgramme, { code: programme }, (row) => ({
      ...row,
      extensions: [
        ...row.extensions,
        { ...data, status: 'requested' as const, requestedOn: effectiveDate, decision: null },
      ],
    })),
  ]),
  on(ExtensionApprovedV1, ({ programme, data }) => [
    amend(DirectoryProgramme, { code: programme }, (row) => ({
      ...decided(row, data, 'approved'),
      end: data.endAfter,
    })),
  ]),
  on(ExtensionRefusedV1, ({ programme, data }) => [
    amend(DirectoryProgramme, { code: programme }, (row) => decided(row, data, 'refused')),
  ]),
  on(ProgrammeOperationallyClosedV1, ({ programme, data: { date } }) => [
    amend(DirectoryProgramme, { code: programme }, (row) => ({
      ...row,
      status: 'operationally-closed' as const,
      operationallyClosedOn: date,
    })),
  ]),
  on(ProgrammeFinanciallyClosedV1, ({ programme, data: { date } }) => [
    amend(DirectoryProgramme, { code: programme }, (row) => ({
      ...row,
      status: 'financially-closed' as const,
      financiallyClosedOn: date,
    })),
  ]),
);
