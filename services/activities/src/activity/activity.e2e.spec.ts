import { OrganizationRegisteredV1, SiteAddedV1 } from '@concert/contracts/agencies';
import { PORTFOLIO } from '@concert/event-sourcing';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { activities } from '../activities.module.js';

const BASE = `/programmes/${YEM}`;
const PLAN = `${BASE}/activities`;

const printing = {
  title: 'Life skills training package printed for the health partners',
  output: '2.3',
  lead: 'ILO',
  collaborators: ['UNESCO'],
  facilitator: 'PMO',
  sites: ['Tianjin', 'Cangzhou'],
  window: { start: '2011-01-01', end: '2011-12-31' },
  plannedCost: { amount: '48000', currency: 'USD' },
  category: '4',
};
const refresher = {
  what: 'Refresher training of life skills trainers',
  site: 'Tianjin',
  from: '2011-03-14',
  to: '2011-03-16',
  participants: [
    { sex: 'female', ageBand: '15-24', count: 34 },
    { sex: 'male', ageBand: '15-24', count: 26 },
  ],
};

describe('The activities service', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let unesco: TestPerson;
  let unicef: TestPerson;
  /** Planned by ILO, with UNESCO. */
  let activity: string;

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('budgets'), standIn('reviews'), activities);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.publish(
      PORTFOLIO,
      OrganizationRegisteredV1.publish({ code: 'CASS', name: 'CASS', kind: 'research' }),
    );
    for (const site of ['Tianjin', 'Hangzhou', 'Cangzhou'])
      await platform.publish(YEM, SiteAddedV1.publish({ site, movement: 'receiving' }));
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
    ilo = await platform.as('ILO', 'coordinator');
    unesco = await platform.as('UNESCO', 'coordinator');
    unicef = await platform.as('UNICEF', 'coordinator');

    await post(pmo, `${BASE}/outcomes`, { code: '2', title: 'Better access to decent work' }).expect(201);
    const output = { code: '2.3', outcome: '2', title: 'Life skills training package', lead: 'UNESCO' };
    await post(pmo, `${BASE}/outputs`, output).expect(201);
    const planned = await post(ilo, PLAN, printing).expect(201);
    activity = (planned.body as { id: string }).id;
    await platform.settled();
  });
  afterAll(() => platform.close());

  const post = (person: TestPerson, path: string, body: object, headers = {}) =>
    person.post('activities', path, body, headers);
  const log = (person: TestPerson, body: object = refresher, headers = {}) =>
    post(person, `${PLAN}/${activity}/occurrences`, body, headers);
  const head = async () => (await platform.logs.at(-1)!.heads()).get(YEM);

  it('shows the results framework', async () => {
    const { body } = await unicef.get('activities', `${BASE}/framework`).expect(200);
    expect(body).toEqual({
      programme: YEM,
      outcomes: [
        {
          code: '2',
          title: 'Better access to decent work',
          originalTerm: null,
          corrected: null,
          indicators: [],
          activities: [],
          outputs: [
            {
              code: '2.3',
              title: 'Life skills training package',
              lead: 'UNESCO',
              corrected: null,
              indicators: [],
              activities: [expect.objectContaining({ title: printing.title, lead: 'ILO' })],
            },
          ],
        },
      ],
    });
  });

  it('takes an activity from the plan to what took place', async () => {
    const logged = await log(ilo, { ...refresher, byWhom: ['ILO', 'CASS'], evidence }).expect(201);
    expect(logged.body).toEqual({ id: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(logged.headers).toMatchObject({ etag: '"2"', 'log-position': 'activities@4' });

    const seen = { 'Min-Position': logged.headers['log-position'] as string };
    const { body, headers } = await unicef.get('activities', `${PLAN}/${activity}`, seen).expect(200);
    expect(headers['etag']).toBe('"2"');
    expect(body).toMatchObject({
      id: activity,
      outcome: '2',
      output: '2.3',
      plannedCost: { amount: '48000.00', currency: 'USD' },
      occurrences: 1,
      participants: { total: 60 },
    });
    const list = await unicef.get('activities', `${PLAN}?participant=UNESCO&limit=1`).expect(200);
    expect(list.body).toEqual({ items: [body], cursor: null });
    const calendar = await unicef.get('activities', `${BASE}/occurrences?site=Tianjin&from=2011-03-16`).expect(200);
    const feed = await unicef.get('activities', `${BASE}/activity-calendar.ics?participant=ILO`).expect(200);
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(feed.text).toContain('DTSTART;VALUE=DATE:20110314');
    expect(calendar.body).toMatchObject({
      items: [
        {
          id: (logged.body as { id: string }).id,
          activity: { id: activity, title: printing.title },
          byWhom: ['ILO', 'CASS'],
          evidence: 'Training report, page 3',
          loggedBy: 'ILO',
        },
      ],
      cursor: null,
    });
  });
  const evidence = { kind: 'training report', document: 'Training report', place: 'page 3' };

  it('lets a collaborator log, and notes for whom the programme office logs', async () => {
    await log(unesco, { ...refresher, from: '2011-04-04', to: '2011-04-04', participants: null }).expect(201);
    await log(pmo, { ...refresher, from: '2011-04-05', to: undefined }).expect(201);
    await log(pmo, { ...refresher, from: '2011-04-06', to: undefined, byWhom: ['CASS', 'UNESCO'] }).expect(201);
    await platform.settled();
    const { body } = await pmo.get('activities', `${BASE}/occurrences?from=2011-04-01`).expect(200);
    expect((body as { items: object[] }).items).toMatchObject([
      { byWhom: ['UNESCO'], participants: null, loggedBy: 'UNESCO', loggedOnBehalfOf: null },
      { byWhom: ['ILO'], loggedBy: 'PMO', loggedOnBehalfOf: 'ILO' },
      { byWhom: ['CASS', 'UNESCO'], loggedBy: 'PMO', loggedOnBehalfOf: 'UNESCO' },
    ]);
  });

  it('takes an activity through its life, and off the plan', async () => {
    const { body } = await post(ilo, PLAN, { ...printing, title: 'Training of health workers' }).expect(201);
    const path = `${PLAN}/${(body as { id: string }).id}`;
    const reason = 'Trainers may not travel';
    await post(ilo, `${path}/schedule`, { window: { start: '2011-02-01', end: '2011-10-31' } }).expect(204);
    await post(ilo, `${path}/start`, { effectiveDate: '2011-02-01' }).expect(204);
    await post(unicef, `${path}/suspension`, { reason }).expect(403);
    await post(ilo, `${path}/suspension`, { effectiveDate: '2011-03-01' }).expect(400);
    await post(ilo, `${path}/suspension`, { reason, effectiveDate: '2011-03-01' }).expect(204);
    await post(ilo, `${path}/resumption`, { effectiveDate: '2011-04-01' }).expect(204);
    const moved = { window: { start: '2011-02-01', end: '2011-12-31' }, horizon: 'immediate', reason };
    await post(ilo, `${path}/rescheduling`, moved).expect(204);
    const modality = { modality: 'Guidelines', formerReach: 600, reach: null, horizon: 'long-term', reason };
    await post(pmo, `${path}/modality`, modality).expect(204);
    await post(ilo, `${path}/elimination`, { reason }).expect(403);
    const elimination = { reason, releasedAmount: { amount: '12000', currency: 'USD' }, effectiveDate: '2011-05-01' };
    const done = await post(pmo, `${path}/elimination`, elimination).expect(204);
    const refused = await post(ilo, `${path}/occurrences`, { ...refresher, from: '2011-05-02', to: undefined });
    expect(refused.body).toMatchObject({ status: 409, code: 'ACTIVITY_WAS_ELIMINATED' });
    expect((await post(ilo, `${path}/completion`, {}).expect(409)).body).toMatchObject({
      code: 'ACTIVITY_WAS_ELIMINATED',
    });
    const seen = { 'Min-Position': done.headers['log-position'] as string };
    const { body: shown } = await unicef.get('activities', path, seen).expect(200);
    expect(shown).toMatchObject({
      status: 'eliminated',
      modality: 'Guidelines',
      startedOn: '2011-02-01',
      releasedAmount: { amount: '12000.00', currency: 'USD' },
      changesOfPlan: [
        { kind: 'suspended' },
        { kind: 'resumed' },
        { kind: 'rescheduled' },
        { kind: 'modality-changed', reach: null },
        { kind: 'eliminated', reason },
      ],
    });
    const list = await unicef.get('activities', `${PLAN}?status=eliminated`).expect(200);
    expect((list.body as { items: object[] }).items).toEqual([shown]);
  });

  it('keeps registers, and what became of an entry', async () => {
    const path = `${BASE}/register`;
    const text = { kind: 'policy-influence', title: 'Registration of migrant children', byWhom: ['UNICEF'] };
    const { body: refused } = await post(unicef, path, text).expect(409);
    expect(refused).toMatchObject({ code: 'REGISTER_ENTRY_INCOMPLETE', facts: { missing: ['status'] } });
    await post(ilo, path, { ...text, status: 'draft' }).expect(403);
    await post(unicef, path, { ...text, kind: 'rumour' }).expect(400);
    await post(unicef, path, { ...text, status: 'draft', output: '9.9' }).expect(400);
    const { body } = await post(unicef, path, { ...text, status: 'draft', activity, reason: 'As agreed' }).expect(201);
    const { id } = body as { id: string };
    const submitted = { status: 'submitted', note: 'To the State Council' };
    await post(ilo, `${path}/${id}/follow-up`, submitted).expect(403);
    await post(unicef, `${path}/nothing/follow-up`, submitted).expect(404);
    const done = await post(pmo, `${path}/${id}/follow-up`, submitted).expect(204);
    await post(unicef, `${path}/${id}/follow-up`, submitted).expect(409);
    const seen = { 'Min-Position': done.headers['log-position'] as string };
    const list = await ilo.get('activities', `${path}?kind=policy-influence&status=submitted`, seen).expect(200);
    expect(list.body).toMatchObject({
      items: [{ entry: id, activity, followUps: [{ formerStatus: 'draft', status: 'submitted' }] }],
      cursor: null,
    });
  });

  it('answers a repeated request with the first answer', async () => {
    const key = { 'Idempotency-Key': 'workshops' };
    const workshops = { ...printing, title: 'Health workshops', output: undefined, outcome: '2', plannedCost: null };
    const first = await post(ilo, PLAN, workshops, key).expect(201);
    const before = await head();
    const again = await post(ilo, PLAN, workshops, key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['log-position']).toBe(first.headers['log-position']);
    expect(await head()).toBe(before);
    const { body } = await post(ilo, PLAN, printing, key).expect(409);
    expect(body).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('refuses to write over what somebody else has written', async () => {
    const before = await head();
    const { body } = await log(ilo, refresher, { 'If-Match': '"1"' }).expect(412);
    expect(body).toMatchObject({ code: 'VERSION_CONFLICT', facts: { expected: 1 } });
    expect(await head()).toBe(before);
    const { headers } = await ilo.get('activities', `${PLAN}/${activity}`).expect(200);
    await log(ilo, refresher, { 'If-Match': headers['etag'] as string }).expect(201);
  });

  it.each([
    ['a day that does not exist', { window: { start: '2018-02-31', end: '2018-03-31' } }, 'window.start'],
    ['an amount with odd grouping', { plannedCost: { amount: '780,0000', currency: 'USD' } }, 'plannedCost.amount'],
    ['a currency that is none', { plannedCost: { amount: '780.00', currency: 'YUA' } }, 'plannedCost.currency'],
    ['a category that is none', { category: '9' }, 'category'],
    ['an output nobody defined', { output: '2.9' }, 'output'],
    ['neither output nor outcome', { output: undefined }, 'output'],
    ['both output and outcome', { outcome: '2' }, 'output'],
    ['a collaborator that takes no part', { collaborators: ['UNESCO', 'MDGF-SEC'] }, 'collaborators[1]'],
    ['a facilitator nobody knows', { facilitator: 'XYZ' }, 'facilitator'],
    ['a site that is not on the list', { sites: ['Tianjin', 'Changzhou'] }, 'sites[1]'],
    ['a field nobody knows', { budget: 1 }, 'budget'],
    ['a blank title', { title: ' ' }, 'title'],
    ['a title that cannot be kept', { title: 'Year \u00003' }, 'title'],
  ])('names the field of a plan with %s and stores nothing', async (_, changed, field) => {
    const before = await head();
    const { body, headers } = await post(ilo, PLAN, { ...printing, ...changed }).expect(400);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ status: 400, errors: [expect.objectContaining({ field })] });
    expect(await head()).toBe(before);
  });

  it.each([
    ['a day that does not exist', { from: '2018-02-31' }, 'from'],
    ['an organization nobody registered', { byWhom: ['ILO', 'XYZ'] }, 'byWhom[1]'],
    ['nobody who did it', { byWhom: [] }, 'byWhom'],
    ['a site that is not on the list', { site: 'Changzhou' }, 'site'],
    ['a negative count', { participants: [{ sex: 'female', ageBand: '15-24', count: -1 }] }, 'participants[0].count'],
    [
      'an age band that is none',
      { participants: [{ sex: 'male', ageBand: '24-15', count: 1 }] },
      'participants[0].ageBand',
    ],
    ['a field nobody knows', { attendance: 60 }, 'attendance'],
  ])('names the field of an occurrence with %s and stores nothing', async (_, changed, field) => {
    const before = await head();
    const { body } = await log(ilo, { ...refresher, ...changed }).expect(400);
    expect(body).toMatchObject({ status: 400, errors: [expect.objectContaining({ field })] });
    expect(await head()).toBe(before);
  });

  it('says which site may have been meant', async () => {
    const { body } = await log(ilo, { ...refresher, site: 'Changzhou' }).expect(400);
    expect(body).toMatchObject({
      code: 'SITE_UNKNOWN',
      detail: `There is no site Changzhou in ${YEM}: did you mean Cangzhou?`,
    });
  });

  it('plans and logs at once what nobody had planned, once however often it is sent', async () => {
    const unplanned = { ...refresher, title: 'Legal aid day', output: '2.3', lead: 'ILO', collaborators: ['UNESCO'] };
    const send = () => post(ilo, `${BASE}/occurrences`, unplanned).set('Idempotency-Key', 'legal-aid-day');
    const { body } = await send().expect(201);
    expect((await send().expect(201)).body).toEqual(body);
    await platform.settled();
    const { id } = body as { id: string };
    expect((await ilo.get('activities', `${PLAN}/${id}`).expect(200)).body).toMatchObject({
      title: 'Legal aid day',
      collaborators: ['UNESCO'],
      sites: ['Tianjin'],
      window: { start: '2011-03-14', end: '2011-03-16' },
      occurrences: 1,
    });
  });

  it.each([
    ['no output and no outcome', { output: undefined }, 'output'],
    ['a guest nobody registered', { byWhom: ['ILO', 'NOBODY'] }, 'byWhom[1]'],
    ['a site the programme does not have', { site: 'Changzhou' }, 'sites[0]'],
  ])('names the field of something unplanned with %s', async (_, changed, field) => {
    const sent = { ...refresher, title: 'Legal aid day', output: '2.3', lead: 'ILO', ...changed };
    const { body } = await post(ilo, `${BASE}/occurrences`, sent).expect(400);
    expect(body).toMatchObject({ errors: [expect.objectContaining({ field })] });
  });

  it("is refused when somebody logs another's unplanned activity", () =>
    post(unicef, `${BASE}/occurrences`, { ...refresher, title: 'Legal aid day', output: '2.3', lead: 'ILO' }).expect(
      403,
    ));

  it('answers broken JSON with a problem that names the body', async () => {
    const before = await head();
    const token = await platform.issuer.tokenFor({ organization: 'ILO', role: 'coordinator' });
    const answer = await fetch(`${platform.service('activities').url}${PLAN}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{"title": "Broken',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'body' }] });
    expect(await head()).toBe(before);
  });

  it('names the field of a query that cannot be read', async () => {
    const { body } = await pmo.get('activities', `${PLAN}?from=2018-02-31&leader=ILO`).expect(400);
    expect((body as { errors: { field: string }[] }).errors.map(({ field }) => field).sort()).toEqual([
      'from',
      'leader',
    ]);
  });

  it.each(['x', 'W10', Buffer.from('["x","y"]').toString('base64url')])('refuses %s for a cursor', async (cursor) => {
    const { body } = await pmo.get('activities', `${PLAN}?cursor=${cursor}`).expect(400);
    expect(body).toMatchObject({ errors: [{ field: 'cursor' }] });
  });

  it('lets an agency plan and log what is its own, and nobody else for it', async () => {
    const before = await head();
    for (const refused of [
      await log(unicef).expect(403),
      await post(unicef, PLAN, printing).expect(403),
      await post(unesco, PLAN, printing).expect(403),
      await log(await platform.as('ILO', 'agency-finance')).expect(403),
      await log(await platform.as('AUDIT', 'auditor')).expect(403),
      await post(ilo, `${BASE}/outcomes`, { code: '4', title: 'A fourth' }).expect(403),
      await post(ilo, `${BASE}/outputs`, { code: '2.4', outcome: '2', title: 'A fourth' }).expect(403),
    ])
      expect(refused.body).toMatchObject({ status: 403, code: 'NOT_PERMITTED' });
    expect(await head()).toBe(before);
  });

  it('lets the programme office plan for an agency', async () => {
    const { body } = await post(pmo, PLAN, { ...printing, lead: 'UNICEF', collaborators: [] }).expect(201);
    const { id } = body as { id: string };
    const { body: problem } = await post(ilo, `${PLAN}/${id}/occurrences`, refresher).expect(403);
    expect(problem).toMatchObject({ code: 'NOT_PERMITTED', facts: { organization: 'ILO', owners: ['UNICEF'] } });
    await post(unicef, `${PLAN}/${id}/occurrences`, refresher).expect(201);
  });

  it('refuses by rule with the code and the facts compared', async () => {
    const late = { ...printing, window: { start: '2011-10-01', end: '2012-03-31' } };
    const { body } = await post(ilo, PLAN, late).expect(409);
    expect(body).toMatchObject({
      code: 'ACTIVITY_OUTSIDE_PROGRAMME_WINDOW',
      facts: { window: late.window, programmeWindow: { start: '2009-01-09', end: '2012-01-09' } },
    });
    await post(pmo, `${BASE}/outcomes`, { code: '2', title: 'Once more' }).expect(409);
  });

  it('answers 404 for what does not exist', async () => {
    await post(ilo, '/programmes/MDGF-9999/activities', printing).expect(404);
    await post(ilo, `${PLAN}/nothing/occurrences`, refresher).expect(404);
    await post(ilo, `/programmes/MDGF-9999/activities/${activity}/occurrences`, refresher).expect(404);
    for (const path of [
      'MDGF-9999/framework',
      'MDGF-9999/activities',
      'MDGF-9999/occurrences',
      'MDGF-9999/activity-calendar.ics',
      `${YEM}/activities/nothing`,
    ])
      await ilo.get('activities', `/programmes/${path}`).expect(404);
  });

  it('holds in its views what its log says', async () => {
    await platform.settled();
    const { body } = await pmo.get('activities', '/operations/views').expect(200);
    const { items } = body as { items: { table: string; equal: boolean }[] };
    expect(items.filter(({ equal }) => !equal)).toEqual([]);
    expect(items.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['outcomes', 'outputs', 'activities', 'activity_calendar']),
    );
  });
});
