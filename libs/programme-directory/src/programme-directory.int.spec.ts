import {
  BodyConstitutedV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  ParticipantAdmittedV1,
  PolicySetAdoptedV1,
  SiteAddedV1,
} from '@concert/contracts/agencies';
import { sampleOf } from '@concert/contracts/testing';
import { PORTFOLIO, Unknown } from '@concert/event-sourcing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import {
  ProgrammeDirectory,
  programmeDirectory,
  ProgrammeDirectoryTables20260105091000,
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
      migrations: [ProgrammeDirectoryTables20260105091000],
    });
    directory = new ProgrammeDirectory(views.dataSource);
  });
  afterEach(() => views.close());

  it('knows who takes part, where, in which bodies and under which rules', async () => {
    await views.receive(YEM, established, admitted, added, constituted, adopted);
    const { amount: totalBudget, currency } = established.data.totalBudget;
    expect(await directory.programme(YEM)).toEqual({
      ...established.data,
      totalBudget,
      currency,
      policySet: adopted.data,
      participants: new Map([['MoHRSS', 'national-partner']]),
      sites: [{ programme: YEM, ...added.data }],
      bodies: [{ programme: YEM, ...constituted.data }],
    });
    expect(await directory.rolesOf('MoHRSS')).toEqual(new Map([[YEM, 'national-partner']]));
  });

  it('knows organizations that belong to no programme', async () => {
    await views.receive(PORTFOLIO, sampleOf(OrganizationRegisteredV1));
    expect(await directory.organizations()).toEqual([{ layer: null, ...sampleOf(OrganizationRegisteredV1).data }]);
  });

  it('holds the latest rules', async () => {
    const { policySet } = await after(adopted, {
      ...adopted,
      data: { ...adopted.data, version: 2, releaseThreshold: '80' },
    });
    expect(policySet).toMatchObject({ version: 2, releaseThreshold: '80' });
  });

  it('does not change when events are repeated', async () => {
    const before = await after(admitted, added, constituted, adopted);
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
