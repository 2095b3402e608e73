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
} from '@concert/contracts/agencies';
import { sampleOf } from '@concert/contracts/testing';
import { PORTFOLIO, Unknown } from '@concert/event-sourcing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import {
  ProgrammeDirectory,
  programmeDirectory,
  type ProgrammeFacts,
  requireBody,
  requireParticipant,
  requireSite,
} from './index.js';

const established = sampleOf(JointProgrammeEstablishedV1);
const admitted = ParticipantAdmittedV1.publish({ organization: 'MoHRSS', role: 'national-partner' });
const added = SiteAddedV1.publish({ site: 'Cangzhou', layer: 'municipal', movement: 'sending' });
const constituted = sampleOf(BodyConstitutedV1);
const adopted = sampleOf(PolicySetAdoptedV1);

describe('The programme directory', () => {
  let views: TestViews;
  let directory: ProgrammeDirectory;

  beforeEach(async () => {
    views = await TestViews.open({
      name: 'directory',
      title: 'Directory',
      module: class {},
      projections: [programmeDirectory],
    });
    directory = new ProgrammeDirectory(views.dataSource);
  });
  afterEach(() => views.close());

  it('knows who takes part, where, in which bodies and under which rules', async () => {
    await views.receive(YEM, established, admitted, added, constituted, adopted);
    const { amount: totalBudget, currency } = established.data.totalBudget!;
    expect(await directory.programme(YEM)).toEqual({
      ...established.data,
      totalBudget,
      currency,
      policySet: adopted.data,
      status: 'open',
      extensions: [],
      operationallyClosedOn: null,
      financiallyClosedOn: null,
      participants: new Map([['MoHRSS', 'national-partner']]),
      sites: [{ programme: YEM, ...added.data }],
      bodies: [{ programme: YEM, ...constituted.data }],
    });
    expect(await directory.rolesOf('MoHRSS')).toEqual(new Map([[YEM, 'national-partner']]));
  });

  it('knows organizations that belong to no programme', async () => {
    await views.receive(PORTFOLIO, sampleOf(OrganizationRegisteredV1));
    expect(await directory.organizations()).toEqual([
      {
        layer: null,
        formerNames: [],
        successor: null,
        succeededOn: null,
        ...sampleOf(OrganizationRegisteredV1).data,
      },
    ]);
  });

  it('keeps the names an organization bore, and shows what it became part of', async () => {
    const code = 'UNIFEM';
    const formerName = 'Voluntary Fund for the United Nations Decade for Women';
    const name = 'United Nations Development Fund for Women';
    const renamed = OrganizationRenamedV1.publish({ code, name, formerName });
    await views.receive(
      PORTFOLIO,
      OrganizationRegisteredV1.publish({ code, name: formerName, kind: 'un' }),
      { ...renamed, effectiveDate: '1984-12-14' },
      sampleOf(OrganizationSucceededV1),
    );
    expect(await directory.organizations()).toEqual([
      {
        code,
        name,
        kind: 'un',
        layer: null,
        formerNames: [{ name: formerName, until: '1984-12-14' }],
        successor: 'UN-Women',
        succeededOn: '2011-01-01',
      },
    ]);
  });

  it('follows an extension from its request to its approval', async () => {
    const requested = { ...sampleOf(ExtensionRequestedV1), effectiveDate: '2011-09-01' };
    const asked = { ...requested.data, requestedOn: '2011-09-01' };
    expect(await after(requested)).toMatchObject({
      end: '2012-01-09',
      extensions: [{ ...asked, status: 'requested', decision: null }],
    });
    const approved = sampleOf(ExtensionApprovedV1);
    await views.receive(YEM, approved);
    expect(await directory.programme(YEM)).toMatchObject({
      end: '2012-03-31',
      extensions: [{ ...asked, status: 'approved', decision: approved.data.decision }],
    });
  });

  it('leaves the end where it was when an extension is refused', async () => {
    expect(await after(sampleOf(ExtensionRequestedV1), sampleOf(ExtensionRefusedV1))).toMatchObject({
      end: '2012-01-09',
      extensions: [{ status: 'refused' }],
    });
  });

  it('knows how far a programme is closed', async () => {
    expect(await after(sampleOf(ProgrammeOperationallyClosedV1))).toMatchObject({
      status: 'operationally-closed',
      operationallyClosedOn: sampleOf(ProgrammeOperationallyClosedV1).data.date,
    });
    await views.receive(YEM, sampleOf(ProgrammeFinanciallyClosedV1));
    expect(await directory.programme(YEM)).toMatchObject({
      status: 'financially-closed',
      financiallyClosedOn: sampleOf(ProgrammeFinanciallyClosedV1).data.date,
    });
  });

  it('holds the latest rules', async () => {
    const { policySet } = await after(adopted, {
      ...adopted,
      data: { ...adopted.data, version: 2, releaseThreshold: '80' },
    });
    expect(policySet).toMatchObject({ version: 2, releaseThreshold: '80' });
  });

  it('does not change when events are repeated', async () => {
    const before = await after(
      admitted,
      added,
      constituted,
      adopted,
      sampleOf(ExtensionRequestedV1),
      sampleOf(ExtensionApprovedV1),
      sampleOf(ProgrammeOperationallyClosedV1),
    );
    await views.receiveAgain();
    expect(await directory.programme(YEM)).toEqual(before);
  });

  it('names the field of what it does not know, and what may have been meant', async () => {
    const facts = await after(admitted, added, constituted);
    const attempts: [() => unknown, Partial<Unknown>][] = [
      [() => requireParticipant(facts, 'MOHRSS', 'lead'), { field: 'lead', nearest: 'MoHRSS' }],
      [() => requireParticipant(facts, 'UNDP', 'collaborators[1]'), { field: 'collaborators[1]', nearest: undefined }],
      [() => requireSite(facts, 'Changzhou', 'sites[0]'), { field: 'sites[0]', nearest: 'Cangzhou' }],
      [() => requireBody(facts, 'XYZ', 'body'), { field: 'body' }],
    ];
    for (const [attempt, error] of attempts) expect(attempt).toThrow(expect.objectContaining(error));
    expect(requireBody(facts, constituted.data.body, 'body')).toMatchObject(constituted.data);
    await expect(directory.programme('MDGF-9999')).rejects.toThrow(new Unknown('programme', 'MDGF-9999'));
  });

  const after = async (...facts: Parameters<TestViews['receive']>[1][]): Promise<ProgrammeFacts> => {
    await views.receive(YEM, established, ...facts);
    return directory.programme(YEM);
  };
});
