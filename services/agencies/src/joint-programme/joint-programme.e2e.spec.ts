import { standIn, type TestPerson, TestPlatform } from '@concert/test-kit/platform';
import { agencies } from '../agencies.module.js';

const BASE = '/programmes/MDGF-1880';

const yem = {
  code: 'MDGF-1880',
  title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
  shortName: 'YEM',
  country: 'CN',
  fund: 'MDG-F',
  start: '2009-01-09',
  end: '2012-01-09',
  totalBudget: { amount: '6600000', currency: 'USD' },
  modality: 'pass-through',
};
const ilo = { code: 'ILO', name: 'International Labour Organization', kind: 'un' };
const pmc = { body: 'PMC', name: 'Programme Management Committee', members: ['ILO'], coChairs: ['ILO'], quorum: 1 };
const tianjin = { site: 'Tianjin', movement: 'receiving' };
const rules = {
  releaseThreshold: '70',
  releaseBasis: 'last-tranche',
  includeAdvance: false,
  committedDefinition: 'inclusive',
  revisionThresholds: { pmcLimit: { amount: '1000000', currency: 'USD' }, pmcShare: '20' },
};

describe('The agencies service', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let coordinator: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('budgets'), standIn('reviews'), agencies);
    pmo = await platform.as('PMO', 'pmo');
    coordinator = await platform.as('ILO', 'coordinator');
    await post('/organizations', ilo).expect(201);
    await post('/programmes', yem).expect(201);
    await post(`${BASE}/participants`, { organization: 'ILO', role: 'participating-un-organization' }).expect(201);
  });
  afterAll(() => platform.close());

  const post = (path: string, body: object, headers = {}) => pmo.post('agencies', path, body, headers);
  const adopt = (body: object, headers = {}) => pmo.put('agencies', `${BASE}/policy-set`, body, headers);
  const heads = async () =>
    Object.fromEntries(await platform.logs.find(({ source }) => source === 'agencies')!.heads());

  it('shows a programme with who takes part, where and under which rules', async () => {
    await post(`${BASE}/bodies`, pmc).expect(201, { id: 'PMC' });
    await post(`${BASE}/sites`, tianjin).expect(201, { id: 'Tianjin' });
    const adopted = await adopt(rules).expect(204);
    expect(adopted.headers).toMatchObject({ etag: '"5"', 'log-position': 'agencies@6' });

    const seen = { 'Min-Position': adopted.headers['log-position'] as string };
    const { body, headers } = await coordinator.get('agencies', BASE, seen).expect(200);
    expect(headers).toMatchObject({ etag: '"5"' });
    expect(body).toEqual({
      ...yem,
      totalBudget: { amount: '6600000.00', currency: 'USD' },
      currency: 'USD',
      policySet: {
        ...rules,
        version: 1,
        revisionThresholds: { pmcLimit: { amount: '1000000.00', currency: 'USD' }, pmcShare: '20' },
      },
      status: 'open',
      extensions: [],
      operationallyClosedOn: null,
      financiallyClosedOn: null,
      participants: [{ organization: 'ILO', role: 'participating-un-organization', name: ilo.name, successor: null }],
      sites: [{ ...tianjin, layer: null }],
      bodies: [{ ...pmc, kind: null, output: null, site: null, oversees: [] }],
      overseenBy: [],
      links: [],
      alignments: [],
    });
  });

  it('lists organizations and programmes', async () => {
    await platform.settled();
    const organizations = await coordinator.get('agencies', '/organizations').expect(200);
    expect(organizations.body).toEqual({
      items: [{ ...ilo, layer: null, formerNames: [], successor: null, succeededOn: null }],
      cursor: null,
    });
    const programmes = await coordinator.get('agencies', '/programmes').expect(200);
    expect(programmes.body).toMatchObject({ items: [{ code: 'MDGF-1880', shortName: 'YEM' }], cursor: null });
  });

  it('answers a repeated request with the first answer', async () => {
    const key = { 'Idempotency-Key': 'who' };
    const who = { code: 'WHO', name: 'World Health Organization', kind: 'un' };
    const first = await post('/organizations', who, key).expect(201);
    const before = await heads();
    const again = await post('/organizations', who, key).expect(201);
    expect([again.body, again.headers['log-position']]).toEqual([first.body, first.headers['log-position']]);
    expect(await heads()).toEqual(before);
  });

  it('refuses to write over what somebody else has written', async () => {
    const before = await heads();
    const { body } = await adopt(rules, { 'If-Match': '"2"' }).expect(412);
    expect(body).toMatchObject({ code: 'VERSION_CONFLICT', facts: { expected: 2 } });
    expect(await heads()).toEqual(before);
  });

  it.each([
    ['a day that does not exist', '/programmes', { ...yem, code: 'MDGF-2000', start: '2018-02-31' }, 'start'],
    [
      'an amount with odd grouping',
      '/programmes',
      { ...yem, code: 'MDGF-2000', totalBudget: { amount: '780,0000', currency: 'USD' } },
      'totalBudget.amount',
    ],
    [
      'a currency that is none',
      '/programmes',
      { ...yem, code: 'MDGF-2000', totalBudget: { amount: '780000.00', currency: 'YUA' } },
      'totalBudget.currency',
    ],
    ['a country that is none', '/programmes', { ...yem, code: 'MDGF-2000', country: 'China' }, 'country'],
    ['the key of what belongs to no programme', '/programmes', { ...yem, code: 'portfolio' }, 'code'],
    ['a kind of its own', '/organizations', { ...ilo, code: 'UNDP', kind: 'agency' }, 'kind'],
    ['a field nobody knows', '/organizations', { ...ilo, code: 'UNDP', seat: 'Geneva' }, 'seat'],
    [
      'an organization nobody registered',
      `${BASE}/participants`,
      { organization: 'XYZ', role: 'national-partner' },
      'organization',
    ],
    ['a member that takes no part', `${BASE}/bodies`, { ...pmc, body: 'NSC', members: ['ILO', 'WHO'] }, 'members[1]'],
  ])('names the field of %s and stores nothing', async (_, path, body, field) => {
    const before = await heads();
    const { body: problem } = await post(path, body).expect(400);
    expect(problem).toMatchObject({ status: 400, errors: [expect.objectContaining({ field })] });
    expect(await heads()).toEqual(before);
  });

  it('refuses a body of one megabyte', async () => {
    const { body } = await post('/organizations', { ...ilo, code: 'UNDP', name: 'x'.repeat(1_000_000) }).expect(413);
    expect(body).toMatchObject({ code: 'BODY_TOO_LARGE', errors: [{ field: 'body' }] });
  });

  it('lets nobody but the programme office change who takes part', async () => {
    const before = await heads();
    const attempts = [
      coordinator.post('agencies', '/organizations', { ...ilo, code: 'UNDP' }),
      coordinator.post('agencies', '/programmes', { ...yem, code: 'MDGF-2000' }),
      coordinator.post('agencies', `${BASE}/participants`, { organization: 'WHO', role: 'national-partner' }),
      coordinator.post('agencies', `${BASE}/bodies`, { ...pmc, body: 'NSC' }),
      coordinator.post('agencies', `${BASE}/sites`, { ...tianjin, site: 'Hangzhou' }),
      coordinator.put('agencies', `${BASE}/policy-set`, rules),
    ];
    for (const attempt of attempts) {
      const { body } = await attempt.expect(403);
      expect(body).toMatchObject({ code: 'NOT_PERMITTED' });
    }
    expect(await heads()).toEqual(before);
  });

  it('lets the fund establish a programme', async () => {
    const fund = await platform.as('MDGF-SEC', 'fund');
    await fund.post('agencies', '/programmes', { ...yem, code: 'MDGF-2000' }).expect(201, { id: 'MDGF-2000' });
  });

  it('R20: keeps a total in dinars to the third decimal, and takes another of them', async () => {
    const totalBudget = { amount: '1234567.891', currency: 'KWD' };
    await post('/programmes', { ...yem, code: 'KWD-1', totalBudget }).expect(201);
    await platform.settled();
    const { body } = await pmo.get('agencies', '/programmes/KWD-1').expect(200);
    expect(body).toMatchObject({ totalBudget });
    const next = { totalBudget: { ...totalBudget, amount: '1234567.892' } };
    await pmo.put('agencies', '/programmes/KWD-1/total-budget', next).expect(204);

    const tooFine = { ...yem, code: 'KWD-2', totalBudget: { amount: '1.2345', currency: 'KWD' } };
    expect((await post('/programmes', tooFine).expect(400)).body).toMatchObject({
      errors: [{ field: 'totalBudget.amount' }],
    });
  });

  it('R18: registers organizations that come at once, and none that cannot be told apart from another', async () => {
    const codes = ['MoH', ...Array.from({ length: 12 }, (_, index) => `ORG${index}`)];
    await Promise.all(codes.map((code) => post('/organizations', { ...ilo, code }).expect(201)));
    await platform.settled();
    const { body } = await post('/organizations', { ...ilo, code: 'MOH' }).expect(409);
    expect(body).toMatchObject({ code: 'ORGANIZATION_ALREADY_REGISTERED', facts: { code: 'MoH' } });
  });

  it('refuses by rule with the code and the facts compared', async () => {
    const { body } = await post('/programmes', yem).expect(409);
    expect(body).toMatchObject({ code: 'JOINT_PROGRAMME_ALREADY_ESTABLISHED', facts: { code: 'MDGF-1880' } });
    await post('/organizations', ilo).expect(409);
  });

  it('answers 404 for what does not exist, and 401 to whom it does not know', async () => {
    await post('/programmes/MDGF-9999/sites', tianjin).expect(404);
    await pmo.get('agencies', '/programmes/MDGF-9999').expect(404);
    const answer = await fetch(`${platform.service('agencies').url}/programmes`);
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });
});
