import { standIn, type TestPerson, TestPlatform } from '@concert/test-kit/platform';
import { agencies } from '../agencies.module.js';

const BASE = '/programmes/MDGF-1880';

const yem = {
  code: 'MDGF-1880',
  title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
  start: '2009-01-09',
  end: '2012-01-09',
  totalBudget: { amount: '6600000.00', currency: 'USD' },
  modality: 'pass-through',
};
const organizations = [
  { code: 'UNIFEM', name: 'United Nations Development Fund for Women', kind: 'un' },
  { code: 'UN-Women', name: 'UN Women', kind: 'un' },
  { code: 'CASS', name: 'Chinese Academy of Social Sciences', kind: 'research' },
  { code: 'NPFPC', name: 'National Population and Family Planning Commission', kind: 'government' },
];

describe('Who takes part, and with whom', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('budgets'), standIn('reviews'), agencies);
    pmo = await platform.as('PMO', 'pmo');
    for (const organization of organizations) await post('/organizations', organization).expect(201);
    await post('/programmes', yem).expect(201);
    await post(`${BASE}/participants`, { organization: 'UNIFEM', role: 'participating-un-organization' }).expect(201);
    await post(`${BASE}/partners`, { organization: 'CASS', role: 'research', layer: 'national' }).expect(201);
  });
  afterAll(() => platform.close());

  const post = (path: string, body: object, headers = {}) => pmo.post('agencies', path, body, headers);
  const programme = async () => {
    await platform.settled();
    return (await pmo.get('agencies', BASE).expect(200)).body as object;
  };

  it('keeps UNIFEM under its own code, and shows that it became part of UN Women', async () => {
    await post('/organizations/successions', { from: 'UNIFEM', to: 'UN-Women', date: '2011-01-01' }).expect(204);
    expect(await programme()).toMatchObject({
      participants: [
        { organization: 'UNIFEM', name: 'United Nations Development Fund for Women', successor: 'UN-Women' },
      ],
    });
    const again = await post('/organizations/successions', { from: 'UNIFEM', to: 'UN-Women', date: '2011-01-01' });
    expect(again.body).toMatchObject({ status: 409, code: 'ORGANIZATION_ALREADY_SUCCEEDED' });
    const unknown = await post('/organizations/successions', { from: 'CASS', to: 'XYZ', date: '2011-01-01' });
    expect(unknown.body).toMatchObject({ status: 400, errors: [{ field: 'to' }] });
  });

  it('keeps the names an organization bore', async () => {
    const name = 'National Health and Family Planning Commission';
    const path = '/organizations/NPFPC/name';
    await pmo.put('agencies', path, { name, effectiveDate: '2013-03-10' }).expect(204);
    await platform.settled();
    const { body } = await pmo.get('agencies', '/organizations').expect(200);
    expect(body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          code: 'NPFPC',
          name,
          formerNames: [{ name: organizations[3]!.name, until: '2013-03-10' }],
        }),
      ]),
    });
    await pmo.put('agencies', path, { name }).expect(409);
  });

  it('pages through organizations', async () => {
    const first = await pmo.get('agencies', '/organizations?limit=2').expect(200);
    const { items, cursor } = first.body as { items: { code: string }[]; cursor: string };
    const rest = await pmo.get('agencies', `/organizations?limit=2&cursor=${cursor}`).expect(200);
    const codes = [...items, ...(rest.body as { items: { code: string }[] }).items].map(({ code }) => code);
    expect(new Set(codes).size).toBe(4);
    expect(rest.body).toMatchObject({ cursor: null });
  });

  it('counts partners by kind and names whom to turn to, without a name', async () => {
    const point = { organization: 'CASS', office: 'Institute of Sociology, Beijing', functionTitle: 'Team leader' };
    await post(`${BASE}/contact-points`, point).expect(201);
    await platform.settled();
    const network = await pmo.get('agencies', `${BASE}/network`).expect(200);
    expect(network.body).toMatchObject({ partners: 1, byKind: { research: 1 } });
    const partners = await pmo.get('agencies', `${BASE}/partners`).expect(200);
    expect(partners.body).toMatchObject({ items: [{ organization: 'CASS', kind: 'research', layer: 'national' }] });
    const points = await pmo.get('agencies', `${BASE}/contact-points`).expect(200);
    expect(points.body).toMatchObject({ items: [point] });

    for (const personal of [{ name: 'Somebody' }, { phone: '+86 10 0000 0000' }]) {
      const refused = await post(`${BASE}/contact-points`, { ...point, ...personal }).expect(400);
      expect(refused.body).toMatchObject({ errors: [{ field: Object.keys(personal)[0] }] });
    }
    await post(`${BASE}/partners`, { organization: 'CASS', role: 'research' }).expect(409);
  });

  it('knows what came before, what runs beside it, and which goals it serves', async () => {
    const link = { kind: 'sister', to: 'CDPF', note: 'Shares products' };
    const alignment = { framework: 'Millennium Development Goals', reference: 'MDG1 T1.B' };
    await post(`${BASE}/links`, link).expect(201);
    await post(`${BASE}/alignments`, alignment).expect(201);
    expect(await programme()).toMatchObject({ links: [link], alignments: [{ ...alignment, note: null }] });
    await post(`${BASE}/links`, link).expect(409);
    await post(`${BASE}/alignments`, alignment).expect(409);
  });

  it('sets bodies up for outputs, sites and a portfolio, and sets them up anew', async () => {
    await post('/programmes', { ...yem, code: 'MDGF-2000' }).expect(201);
    const group = { name: 'Expert team', members: ['CASS'], coChairs: ['CASS'], quorum: 1, kind: 'expert-team' };
    await post(`${BASE}/bodies`, { body: 'EXPERTS', ...group, output: '1.1', oversees: ['MDGF-2000'] }).expect(201);
    const two = { ...group, members: ['CASS', 'UNIFEM'], quorum: 2, site: 'Tianjin' };
    await pmo.put('agencies', `${BASE}/bodies/EXPERTS`, two).expect(204);
    expect(await programme()).toMatchObject({ bodies: [{ body: 'EXPERTS', ...two, output: null, oversees: [] }] });

    await pmo.put('agencies', `${BASE}/bodies/EXPERTS`, { ...two, oversees: ['MDGF-2000'] }).expect(204);
    await platform.settled();
    const overseen = await pmo.get('agencies', '/programmes/MDGF-2000').expect(200);
    expect(overseen.body).toMatchObject({ overseenBy: [{ body: 'EXPERTS', programme: 'MDGF-1880' }] });
    const unknown = await pmo.put('agencies', `${BASE}/bodies/EXPERTS`, { ...two, oversees: ['MDGF-9999'] });
    expect(unknown.body).toMatchObject({ status: 400, errors: [{ field: 'oversees[0]' }] });
    await pmo.put('agencies', `${BASE}/bodies/PMC`, two).expect(404);
  });

  it('has a place for every kind of body, partner and contact point that programmes have', async () => {
    const seats = { members: ['CASS'], coChairs: ['CASS'], quorum: 1 };
    const bodies = [
      { body: 'WG-2.3', name: 'Working group', kind: 'working-group', output: '2.3', ...seats },
      { body: 'PSC-HEBEI', name: 'Hebei steering committee', kind: 'provincial-committee', site: 'Hebei', ...seats },
      { body: 'UNTG', name: 'Theme group on poverty and inequality', kind: 'theme-group', ...seats },
      { body: 'ROUNDTABLE', name: 'Roundtable of international partners', kind: 'roundtable', ...seats },
    ];
    const partners = [
      { organization: 'CIDA', kind: 'donor', role: 'donor' },
      { organization: 'ACWF', kind: 'civil-society', role: 'lead-national', layer: 'national' },
      { organization: 'RCO', kind: 'office', role: 'advisory' },
      { organization: 'HEBEI-TA', kind: 'research', role: 'advisory', layer: 'provincial' },
    ];
    for (const body of bodies) await post(`${BASE}/bodies`, body).expect(201);
    for (const { organization: code, kind, ...relation } of partners) {
      await post('/organizations', { code, name: code, kind }).expect(201);
      await post(`${BASE}/partners`, { organization: code, ...relation }).expect(201);
    }
    const coordinator = { organization: 'CASS', office: 'PMO, Beijing', functionTitle: 'Joint programme coordinator' };
    await post(`${BASE}/contact-points`, coordinator).expect(201);
    expect(await programme()).toMatchObject({
      bodies: expect.arrayContaining(bodies.map((body) => expect.objectContaining(body))),
    });
    const listed = await pmo.get('agencies', `${BASE}/partners`).expect(200);
    expect(listed.body).toMatchObject({
      items: expect.arrayContaining(partners.map((partner) => expect.objectContaining(partner))),
    });
  });

  it('lets nobody but the programme office record any of it', async () => {
    const coordinator = await platform.as('UNIFEM', 'coordinator');
    for (const [path, body] of [
      ['/organizations/successions', { from: 'CASS', to: 'UN-Women', date: '2011-01-01' }],
      [`${BASE}/partners`, { organization: 'NPFPC', role: 'advisory' }],
      [`${BASE}/contact-points`, { organization: 'CASS', office: 'Beijing', functionTitle: 'Director' }],
      [`${BASE}/links`, { kind: 'phase', to: 'YEM-2' }],
      [`${BASE}/alignments`, { framework: 'UNDAF', reference: '2011-2015' }],
    ] as const)
      await coordinator.post('agencies', path, body).expect(403);
  });
});
