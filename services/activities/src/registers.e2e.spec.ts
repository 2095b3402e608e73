import { SiteAddedV1 } from '@concert/contracts/agencies';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { activities } from './activities.module.js';

const BASE = `/programmes/${YEM}`;

describe('The lists of the activities service', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let unesco: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('budgets'), standIn('reviews'), activities);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    for (const site of ['Tianjin', 'Cangzhou'])
      await platform.publish(YEM, SiteAddedV1.publish({ site, movement: 'receiving' }));
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
    ilo = await platform.as('ILO', 'coordinator');
    unesco = await platform.as('UNESCO', 'coordinator');
    await post(pmo, 'outcomes', { code: '2', title: 'Better access to decent work' }).expect(201);
    for (const code of ['2.3', '3.3'])
      await post(pmo, 'outputs', { code, outcome: '2', title: `Output ${code}` }).expect(201);
  });
  afterAll(() => platform.close());

  const post = (person: TestPerson, path: string, body: object) => person.post('activities', `${BASE}/${path}`, body);
  const idOf = ({ body }: { body: unknown }): string => (body as { id: string }).id;
  const listOf = async (path: string, person = unesco): Promise<object[]> => {
    await platform.settled();
    const { body } = await person.get('activities', `${BASE}/${path}`).expect(200);
    return (body as { items: object[] }).items;
  };

  it('keeps the list of products, a print run as told, and asks about it until it is corrected', async () => {
    const package_ = {
      title: 'Life skills training package',
      kind: 'training-package',
      status: 'draft',
      languages: ['zh'],
      outputs: ['2.3'],
      lead: 'ILO',
    };
    await post(unesco, 'products', package_).expect(403);
    await post(ilo, 'products', { ...package_, outputs: ['9.9'] }).expect(400);
    const product = idOf(await post(ilo, 'products', package_).expect(201));
    const of = `products/${product}`;
    const parts = [
      { name: "Trainers' guide", copies: 60 },
      { name: "Participants' handbook", copies: 9200 },
    ];
    const printRun = idOf(await post(ilo, `${of}/print-runs`, { parts, total: 9200 }).expect(201));
    await post(ilo, `${of}/distributions`, { site: 'Changzhou' }).expect(400);
    await post(ilo, `${of}/distributions`, { site: 'Cangzhou', copies: 3000 }).expect(201);
    await post(ilo, `${of}/reuse`, { output: '3.3' }).expect(204);
    await post(pmo, `${of}/sharing`, { withProgramme: 'CDPF' }).expect(204);
    expect((await post(pmo, `${of}/sharing`, { withProgramme: 'CDPF' }).expect(409)).body).toMatchObject({
      code: 'PRODUCT_SHARED_ALREADY',
    });
    await post(ilo, `${of}/status`, { status: 'final' }).expect(204);
    await post(ilo, 'products/nothing/status', { status: 'final' }).expect(404);
    expect(await listOf('products?kind=training-package&lead=ILO')).toMatchObject([
      { product, status: 'final', reusedFor: ['3.3'], printRuns: [{ printRun, sumOfParts: 9260 }] },
    ]);
    const asked = await listOf('findings?rule=print-run-parts-differ');
    expect(asked).toMatchObject([{ status: 'open', scope: 'ILO', expected: '9260', observed: '9200' }]);
    const { id } = asked[0] as { id: string };
    await post(unesco, `findings/${id}/explanation`, { explanation: 'Not ours' }).expect(403);
    await post(ilo, `findings/${id}/explanation`, { explanation: 'The guides were added later' }).expect(204);
    expect(await listOf('findings?status=explained')).toMatchObject([{ id, explainedBy: 'ILO' }]);
    await post(ilo, `findings/${id}/assignment`, { organization: 'ILO' }).expect(403);
    await post(pmo, `findings/${id}/assignment`, { organization: 'NOBODY' }).expect(400);
    await post(pmo, `findings/${id}/reopening`, { reason: 'Which guides?' }).expect(204);
    await post(pmo, `findings/${id}/assignment`, { organization: 'ILO' }).expect(204);
    expect(await listOf('findings?assignedTo=ILO')).toMatchObject([{ id, status: 'open' }]);
    await post(pmo, `findings/${id}/acceptance`, { reason: 'As printed' }).expect(204);
    expect(await listOf('findings?assignedTo=ILO')).toMatchObject([{ id, resolvedBy: 'acceptance' }]);
    await post(pmo, `findings/${id}/reopening`, { reason: 'It can be corrected' }).expect(204);
    const correction = { parts, total: 9260, reason: 'The guides had been left out' };
    await post(ilo, `${of}/print-runs/${printRun}/correction`, correction).expect(204);
    expect(await listOf('findings?rule=print-run-parts-differ')).toMatchObject([
      { id, status: 'resolved', resolvedBy: 'correction' },
    ]);
  });

  it('keeps the directory of services', async () => {
    const advice = {
      service: 'Advice for young migrants',
      provider: 'Community centre Hexi',
      site: 'Tianjin',
      audience: 'Young migrants',
      referralTo: ['Labour bureau'],
      status: 'open',
      lead: 'UNESCO',
    };
    await post(ilo, 'services', advice).expect(403);
    const entry = idOf(await post(unesco, 'services', advice).expect(201));
    await post(unesco, `services/${entry}/change`, { opening: 'Every day' }).expect(204);
    await post(unesco, `services/${entry}/change`, { opening: 'Every day' }).expect(409);
    expect(await listOf('services?site=Tianjin&audience=Young%20migrants')).toMatchObject([
      { entry, opening: 'Every day', referralTo: ['Labour bureau'] },
    ]);
    expect(await listOf('services?site=Cangzhou')).toEqual([]);
    await post(unesco, `services/${entry}/withdrawal`, {}).expect(400);
    await post(pmo, `services/${entry}/withdrawal`, { reason: 'The centre moved' }).expect(204);
    expect(await listOf('services?status=withdrawn')).toMatchObject([{ entry }]);
  });

  it('takes a small project from its plan to its closure', async () => {
    const plan = {
      title: 'Safe migration for girls leaving school',
      lead: 'ILO',
      partner: "Women's Federation of Hunan",
      actionProgramme: 'Outreach action plan',
      site: 'Tianjin',
      layer: 'county',
      window: { start: '2010-03-01', end: '2010-11-30' },
      grant: { amount: '12000', currency: 'USD' },
      purpose: 'Reach 400 girls before they leave',
    };
    await post(ilo, 'small-projects', { ...plan, grant: { amount: '80000', currency: 'CNY' } }).expect(409);
    const smallProject = idOf(await post(ilo, 'small-projects', plan).expect(201));
    const of = `small-projects/${smallProject}`;
    await post(ilo, `${of}/approval`, {}).expect(403);
    await post(pmo, `${of}/approval`, { effectiveDate: '2010-02-15' }).expect(204);
    await post(ilo, `${of}/start`, { effectiveDate: '2010-03-08' }).expect(204);
    await post(ilo, `${of}/closure`, {}).expect(409);
    const report = {
      process: 'Twelve school meetings',
      outcome: 'Girls know whom to ask',
      values: [{ name: 'Girls reached', value: '412', unit: 'persons' }],
    };
    await post(ilo, `${of}/reports`, { ...report, values: [{ name: 'Girls', value: '4,12', unit: 'persons' }] }).expect(
      400,
    );
    await post(ilo, `${of}/reports`, report).expect(201);
    await post(ilo, `${of}/closure`, { effectiveDate: '2010-12-15' }).expect(204);
    const [shown] = await listOf('small-projects?layer=county&status=closed');
    expect(shown).toMatchObject({ smallProject, grant: { amount: '12000.00', currency: 'USD' }, reports: [report] });
    const { body, headers } = await unesco.get('activities', `${BASE}/${of}`).expect(200);
    expect(body).toEqual(shown);
    expect(headers['etag']).toBe('"5"');
    await unesco.get('activities', `${BASE}/small-projects/nothing`).expect(404);
  });

  it('keeps trainers by counts, and asks why no ethnic groups were reached', async () => {
    const minority = { kind: 'minority-trainer', organization: 'UNESCO', topic: 'Life skills', status: 'planned' };
    await post(unesco, 'trainers', { ...minority, name: 'Somebody' }).expect(400);
    await post(ilo, 'trainers', minority).expect(403);
    const group = idOf(await post(unesco, 'trainers', minority).expect(201));
    await post(unesco, `trainers/${group}/recount`, { status: 'trained', count: 12, women: 9, men: 4 }).expect(409);
    await post(unesco, `trainers/${group}/recount`, { status: 'trained', count: 12, women: 8, men: 4 }).expect(204);
    expect(await listOf('trainers?kind=minority-trainer')).toMatchObject([{ group, count: 12, status: 'trained' }]);

    const direct = {
      period: '2011-1',
      scope: 'programme',
      reach: 'direct',
      cells: [
        { group: 'women', count: 56939 },
        { group: 'girls', count: 137381 },
        { group: 'men', count: 51930 },
        { group: 'boys', count: 191907 },
        { group: 'ethnic-groups', count: 0 },
      ],
    };
    await post(ilo, 'beneficiaries', direct).expect(403);
    await post(ilo, 'beneficiaries', { ...direct, scope: 'ILO', period: '2011-3' }).expect(400);
    await post(pmo, 'beneficiaries', direct).expect(201);
    await post(pmo, 'beneficiaries', direct).expect(409);
    expect(await listOf('beneficiaries?period=2011-1&reach=direct')).toMatchObject([
      { persons: 438157, isComplete: true },
    ]);
    const rule = 'findings?rule=ethnic-groups-zero-though-planned';
    expect(await listOf(rule)).toMatchObject([{ status: 'open', severity: 'hold' }]);
    const cells = direct.cells.map((cell) =>
      cell.group === 'ethnic-groups' ? { group: cell.group, notCollected: true } : cell,
    );
    const restatement = { cells, reason: 'Ethnic groups were not asked for' };
    await post(pmo, 'beneficiaries/programme/2011-1/indirect/restatement', restatement).expect(404);
    await post(pmo, 'beneficiaries/programme/2011-1/both/restatement', restatement).expect(400);
    await post(pmo, 'beneficiaries/programme/2011-1/direct/restatement', restatement).expect(204);
    expect(await listOf(rule)).toMatchObject([{ status: 'resolved' }]);
  });

  it('records what others give beside the budget, and research without figures by sex', async () => {
    const rooms = {
      source: 'Labour bureau of Anhui',
      layer: 'provincial',
      amount: { amount: '150000', currency: 'CNY' },
      inKind: true,
      purpose: 'Rooms for migrant schools',
      lead: 'ILO',
    };
    await post(unesco, 'local-resources', rooms).expect(403);
    await post(ilo, 'local-resources', { ...rooms, amount: { amount: '0', currency: 'CNY' } }).expect(409);
    await post(ilo, 'local-resources', rooms).expect(201);
    expect(await listOf('local-resources?layer=provincial')).toMatchObject([
      { amount: { amount: '150000.00', currency: 'CNY' }, inKind: true },
    ]);
    const survey = { kind: 'research', title: 'Baseline survey', byWhom: ['ILO'], sexDisaggregated: false };
    const entry = idOf(await post(ilo, 'register', survey).expect(201));
    const rule = 'findings?rule=research-without-figures-by-sex&scope=ILO';
    expect(await listOf(rule)).toMatchObject([{ status: 'open', subject: 'Baseline survey' }]);
    await post(ilo, `register/${entry}/follow-up`, { status: 'in-use', sexDisaggregated: true }).expect(204);
    expect(await listOf(rule)).toMatchObject([{ status: 'resolved' }]);
  });

  it('plans an activity with its lead national counterpart', async () => {
    const plan = {
      title: 'Policy advice',
      output: '2.3',
      lead: 'ILO',
      leadNationalCounterpart: 'UNESCO',
      sites: ['Tianjin'],
      window: { start: '2011-01-01', end: '2011-12-31' },
    };
    await post(ilo, 'activities', { ...plan, leadNationalCounterpart: 'XYZ' }).expect(400);
    await post(ilo, 'activities', plan).expect(201);
    expect(await listOf('activities?participant=UNESCO')).toMatchObject([{ leadNationalCounterpart: 'UNESCO' }]);
  });

  it.each(['products', 'services', 'small-projects', 'trainers', 'beneficiaries', 'local-resources', 'findings'])(
    'answers 404 for %s of an unknown programme',
    (list) => unesco.get('activities', `/programmes/MDGF-9999/${list}`).expect(404),
  );

  it('holds in its views what its log says', async () => {
    await platform.settled();
    const { body } = await pmo.get('activities', '/operations/views').expect(200);
    const { items } = body as { items: { table: string; equal: boolean }[] };
    expect(items.filter(({ equal }) => !equal)).toEqual([]);
  });
});
