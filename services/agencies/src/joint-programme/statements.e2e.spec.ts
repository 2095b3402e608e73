import { standIn, type TestPerson, TestPlatform } from '@concert/test-kit/platform';
import { agencies } from '../agencies.module.js';

const IOM = '/programmes/IOM-CT-CN-MN';
const evidence = { kind: 'evaluation', document: 'Mid-term evaluation brief', place: 'Project period' };

describe('What is said about a programme', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;

  const get = async (path: string): Promise<{ items: Record<string, unknown>[] }> => {
    await platform.settled();
    return (await pmo.get('agencies', `${IOM}${path}`).expect(200)).body as never;
  };

  beforeAll(async () => {
    platform = await TestPlatform.start(agencies, standIn('budgets'), standIn('reviews'));
    pmo = await platform.as('PMO', 'pmo');
    const programme = {
      code: 'IOM-CT-CN-MN',
      title: 'IOM China-Mongolia counter-trafficking',
      start: '2018-01-01',
      end: '2020-12-31',
      modality: 'parallel',
    };
    await pmo.post('agencies', '/programmes', programme).expect(201);
  }, 60_000);
  afterAll(() => platform.close());

  it('is missing what nobody stated, and never zero', async () => {
    expect(await get('')).toMatchObject({ totalBudget: null, currency: 'USD' });
    expect((await get('/findings')).items).toMatchObject([
      { rule: 'programme-metadata-missing', status: 'open', expected: 'total budget, fund or donor, country' },
    ]);
  });

  it('is held when a document says something else, with what the programme says beside it', async () => {
    const said = { attribute: 'end', value: '2021-01-31', evidence };
    await pmo.post('agencies', `${IOM}/assertions`, said).expect(201);
    await pmo.post('agencies', `${IOM}/assertions`, { attribute: 'end', value: '2021-01-31' }).expect(400);
    const { items } = await get('/assertions');
    expect(items.find(({ attribute }) => attribute === 'end')).toMatchObject({
      canonical: '2020-12-31',
      sources: [{ value: '2021-01-31', document: evidence.document, place: 'Project period', agrees: false }],
    });
    const [found] = (await get('/findings?rule=registers-disagree')).items;
    expect(found).toMatchObject({ subject: 'end', severity: 'hold', status: 'open' });
    const explanation = { explanation: 'The other period of the brief; the agreement ends in December' };
    await pmo.post('agencies', `${IOM}/findings/${found?.id as string}/explanation`, explanation).expect(204);
    expect((await get('/findings?rule=registers-disagree')).items).toMatchObject([{ status: 'explained' }]);
  });

  it('is stated later, and the finding says what is still missing', async () => {
    const agreement = { kind: 'agreement', document: 'Grant agreement' };
    const totalBudget = { amount: '780000.00', currency: 'USD' };
    await pmo.put('agencies', `${IOM}/total-budget`, { totalBudget, evidence: agreement }).expect(204);
    expect(await get('')).toMatchObject({ totalBudget });
    expect((await get('/findings?rule=programme-metadata-missing')).items).toMatchObject([
      { status: 'open', expected: 'fund or donor, country' },
    ]);
    const refused = await pmo.put('agencies', `${IOM}/total-budget`, { totalBudget }).expect(409);
    expect(refused.body).toMatchObject({ code: 'TOTAL_BUDGET_UNCHANGED' });
  });

  it('is withdrawn when it was misread, and the finding closes by itself', async () => {
    const end = (await get('/assertions')).items.find(({ attribute }) => attribute === 'end');
    const { assertion } = (end?.sources as { assertion: string }[])[0]!;
    await pmo.post('agencies', `${IOM}/assertions/${assertion}/withdrawal`, { reason: 'Misread' }).expect(204);
    expect((await get('/findings?rule=registers-disagree')).items).toMatchObject([{ status: 'resolved' }]);
  });

  it('has every version of its rules, and knows which one is in force', async () => {
    const rules = (releaseThreshold: string, effectiveDate: string) => ({
      releaseThreshold,
      releaseBasis: 'last-tranche',
      includeAdvance: false,
      committedDefinition: 'inclusive',
      revisionThresholds: { pmcLimit: { amount: '100000.00', currency: 'USD' }, pmcShare: '20' },
      effectiveDate,
    });
    await pmo.put('agencies', `${IOM}/policy-set`, rules('70', '2018-01-01')).expect(204);
    await pmo.put('agencies', `${IOM}/policy-set`, rules('50', '2019-01-01')).expect(204);
    expect((await get('/policy-sets')).items).toMatchObject([
      { version: 1, since: '2018-01-01', until: '2019-01-01', inForce: false, releaseThreshold: '70' },
      { version: 2, since: '2019-01-01', until: null, inForce: true, releaseThreshold: '50' },
    ]);
    expect((await get('/policy-sets?asOf=2018-06-30')).items).toMatchObject([{ version: 1, inForce: true }]);
  });

  it('is told as it was', async () => {
    const organization = { code: 'IOM', name: 'International Organization for Migration', kind: 'un' };
    await pmo.post('agencies', '/organizations', { ...organization, effectiveDate: '2017-01-01' }).expect(201);
    const role = 'participating-un-organization';
    const admission = { organization: 'IOM', role, effectiveDate: '2019-06-01' };
    await pmo.post('agencies', `${IOM}/participants`, admission).expect(201);
    await pmo.post('agencies', `${IOM}/sites`, { site: 'Beijing', movement: 'both', effectiveDate: '2019-06-01' });
    expect(await get('')).toMatchObject({ participants: [{ organization: 'IOM' }], sites: [{ site: 'Beijing' }] });
    expect(await get('?asOf=2018-06-30')).toMatchObject({ participants: [], sites: [], totalBudget: null });
    expect((await get('/sites?asOf=2018-06-30')).items).toEqual([]);
    expect((await get('/sites')).items).toEqual([{ site: 'Beijing', layer: null, movement: 'both' }]);
    expect((await get('/bodies')).items).toEqual([]);
    const portfolio = await pmo.get('agencies', '/programmes').expect(200);
    expect(portfolio.body).toMatchObject({ items: [{ code: 'IOM-CT-CN-MN', participants: 1, overseenBy: [] }] });
    const before = await pmo.get('agencies', '/organizations?asOf=2016-12-31').expect(200);
    expect(before.body).toMatchObject({ items: [] });
    await pmo.get('agencies', `${IOM}?asOf=2017-12-31`).expect(404);
  });

  it('says whom to turn to, and when no more', async () => {
    const named = { organization: 'IOM', office: 'Beijing', functionTitle: 'Project manager' };
    const answer = await pmo.post('agencies', `${IOM}/contact-points`, named).expect(201);
    const { id } = answer.body as { id: string };
    const changed = { office: 'Beijing', functionTitle: 'Programme officer' };
    await pmo.put('agencies', `${IOM}/contact-points/${id}`, changed).expect(204);
    expect((await get('/contact-points')).items).toMatchObject([{ functionTitle: 'Programme officer' }]);
    await pmo.post('agencies', `${IOM}/contact-points/${id}/withdrawal`, {}).expect(204);
    expect((await get('/contact-points')).items).toEqual([]);
  });
});
