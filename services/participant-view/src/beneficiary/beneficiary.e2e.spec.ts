import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standIn, type TestPerson, TestPlatform } from '@concert/test-kit/platform';
import { DataSource } from 'typeorm';
import { participantView, participantViewHolding } from '../index.js';

const programme = 'MDGF-1880';
const name = 'Zhulan Exampleperson';
const words = [name, 'Exampleperson', 'Lantern Lane 12', 'was promised work in a shop', 'shouted at by the foreman'];
const card = {
  programme,
  sex: 'female',
  ageBand: '15-17',
  openedOn: '2010-03-01',
  personal: { name, birthDate: '1993-04-05', address: words[2], circumstances: `She ${words[3]}.` },
};
const answers = [{ question: 'How are you treated?', answer: words[4] as string }];

describe('Beneficiary cards', () => {
  let platform: TestPlatform;
  let coordinator: TestPerson;
  let keys: string;

  const seen = (answer: { headers: Record<string, string> }) => ({
    'Min-Position': answer.headers['log-position'] as string,
  });

  /** Everything the participant's database holds, its log included. */
  const everythingStored = async (): Promise<string> => {
    const dataSource = platform.service('view-ilo').app.get(DataSource);
    const tables = await dataSource.query<{ name: string }[]>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const contents = [];
    for (const { name: table } of tables)
      contents.push(JSON.stringify(await dataSource.query(`select t::text from ${table} t`)));
    return contents.join('\n');
  };

  const formsOf = (text: string): string[] => [
    text,
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
    Buffer.from(text).toString('hex'),
  ];

  const expectNothingOfHerIn = (text: string): void => {
    for (const form of words.flatMap(formsOf)) expect(text).not.toContain(form);
  };

  beforeAll(async () => {
    keys = await mkdtemp(join(tmpdir(), 'concert-keys-'));
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'budgets', 'recommendations', 'reviews'].map(standIn),
      participantViewHolding({ key: randomBytes(32).toString('hex'), folder: keys }, 'ILO'),
      participantView('UNESCO'),
    );
    coordinator = await platform.as('ILO', 'coordinator');
    const record = (event: string, data: object): Promise<void> =>
      platform.publish(programme, { type: `agencies.${event}.v1`, data, effectiveDate: '2009-01-09' });
    await record('JointProgrammeEstablished', {
      code: programme,
      title: 'Youth, Employment and Migration',
      start: '2009-01-09',
      end: '2012-01-09',
      totalBudget: { amount: '2000.00', currency: 'USD' },
      modality: 'pass-through',
    });
    for (const organization of ['ILO', 'UNESCO'])
      await record('ParticipantAdmitted', { organization, role: 'participating-un-organization' });
    await platform.settled();
  }, 120_000);

  afterAll(async () => {
    await platform.close();
    await rm(keys, { recursive: true });
  });

  it('are held sealed, opened for the coordinator, and erased for good', async () => {
    const headers = { 'Idempotency-Key': 'card-1' };
    const opened = await coordinator.post('view-ilo', '/beneficiaries', card, headers).expect(201);
    const path = `/beneficiaries/${opened.body.id}`;
    const again = await coordinator.post('view-ilo', '/beneficiaries', card, headers).expect(201);
    expect(again.body).toEqual(opened.body);
    // S19: the same key with another person is another request.
    const other = { ...card, personal: { ...card.personal, address: 'Elsewhere' } };
    const reused = await coordinator.post('view-ilo', '/beneficiaries', other, headers).expect(409);
    expect(reused.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    await coordinator.get('view-ilo', path, seen(opened)).expect(200);
    await coordinator.post('view-ilo', `${path}/measurements`, { kind: 'end', on: '2010-09-30', answers }).expect(409);
    await coordinator
      .post('view-ilo', `${path}/measurements`, { kind: 'baseline', on: '2010-03-02', answers })
      .expect(204);
    const measured = await coordinator
      .post('view-ilo', `${path}/measurements`, { kind: 'end', on: '2010-09-30', answers })
      .expect(204);
    const { body } = await coordinator.get('view-ilo', path, seen(measured)).expect(200);
    expect(body).toMatchObject({ status: 'held', personal: card.personal, baseline: answers, end: answers });
    // S27: who opened the card is kept.
    const ourselves = { user: expect.any(String), organization: 'ILO', at: expect.stringMatching(/Z$/) };
    expect(body.readBy).toEqual([ourselves]);
    expectNothingOfHerIn(await everythingStored());

    const erased = await coordinator.post('view-ilo', `${path}/erasure`, {}).expect(204);
    const gone = { status: 'erased', personal: null, baseline: null, end: null };
    expect((await coordinator.get('view-ilo', path, seen(erased)).expect(200)).body).toMatchObject(gone);
    await coordinator.post('view-ilo', `${path}/erasure`, {}).expect(204);
    await coordinator
      .post('view-ilo', `${path}/measurements`, { kind: 'baseline', on: '2010-03-02', answers })
      .expect(409);

    // A request that comes again makes her no new key.
    await coordinator.post('view-ilo', '/beneficiaries', card, headers).expect(409);
    expect((await coordinator.get('view-ilo', path).expect(200)).body).toMatchObject(gone);
    expectNothingOfHerIn(await everythingStored());
    const keys = await platform
      .service('view-ilo')
      .app.get(DataSource)
      .query(`select wrapped from beneficiary_keys where beneficiary = $1`, [opened.body.id]);
    expect(keys).toEqual([{ wrapped: null }]);
  });

  it('stay erased when the view is folded again from the log', async () => {
    const pmo = await platform.as('PMO', 'pmo');
    await pmo.post('view-ilo', '/operations/views/beneficiaries/rebuild', {}).expect(200);
    const { body } = await coordinator.get('view-ilo', `/programmes/${programme}/beneficiaries`).expect(200);
    expect(body.items).toMatchObject([{ status: 'erased', ageBand: '15-17', baselineOn: '2010-03-02' }]);
    const { body: views } = await pmo.get('view-ilo', '/operations/views').expect(200);
    expect(views.items.filter(({ equal }: { equal: boolean }) => !equal)).toEqual([]);
  });

  it('S25: are folded again by the participant itself, and by no other one', async () => {
    await coordinator.post('view-ilo', '/operations/views/beneficiaries/rebuild', {}).expect(200);
    const unesco = await platform.as('UNESCO', 'coordinator');
    await unesco.post('view-ilo', '/operations/views/beneficiaries/rebuild', {}).expect(403);
    await unesco.post('view-ilo', `/operations/parked/${programme}/release`, {}).expect(403);
  });

  it('leave as counts only, and small numbers not even so', async () => {
    const { body } = await coordinator.get('view-ilo', `/programmes/${programme}/beneficiaries/counts`).expect(200);
    expect(body).toMatchObject({ cells: [{ sex: 'female', ageBand: '15-17', count: null }], total: null });
    expect(body.note).toContain('fewer than 5');
  });

  it.each([
    [{ ageBand: '16' }, 'ageBand'],
    [{ sex: words[1] }, 'sex'],
    [{ personal: { ...card.personal, birthDate: words[1] } }, 'personal.birthDate'],
    [{ programme: 'MDGF-9999' }, 'programme'],
    [{ reason: `${name} asked for help` }, 'reason'],
    [{ evidence: { kind: 'letter', document: 'Intake form' } }, 'evidence'],
  ])('are refused without a word of the person: %j', async (facts, field) => {
    const { body } = await coordinator.post('view-ilo', '/beneficiaries', { ...card, ...facts }).expect(400);
    expect(body.errors).toMatchObject([{ field }]);
    expectNothingOfHerIn(JSON.stringify(body));
  });

  it('are for the coordinator of the participant alone', async () => {
    const strangers: [string, string][] = [
      ['ILO', 'agency-finance'],
      ['UNESCO', 'coordinator'],
      ['PMO', 'pmo'],
      ['NSC', 'nsc'],
    ];
    for (const [organization, role] of strangers) {
      const stranger = await platform.as(organization, role);
      await stranger.post('view-ilo', '/beneficiaries', card).expect(403);
      await stranger.get('view-ilo', '/beneficiaries/any').expect(403);
      await stranger.post('view-ilo', '/beneficiaries/any/erasure', {}).expect(403);
      await stranger.get('view-ilo', `/programmes/${programme}/beneficiaries`).expect(403);
      await stranger.get('view-ilo', `/programmes/${programme}/beneficiaries/counts`).expect(403);
    }
    await coordinator.get('view-ilo', '/beneficiaries/nowhere').expect(404);
  });

  it('are not held where the deployment has no key', async () => {
    const unesco = await platform.as('UNESCO', 'coordinator');
    const { body } = await unesco.post('view-unesco', '/beneficiaries', card).expect(409);
    expect(body.code).toBe('BENEFICIARY_RECORDS_NOT_SET_UP');
    expectNothingOfHerIn(JSON.stringify(body));
  });
});
