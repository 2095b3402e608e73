import { PORTFOLIO } from '@concert/event-sourcing';
import { standIn, type TestPerson, TestPlatform } from '@concert/test-kit/platform';
import { participantView } from './index.js';

const programme = 'MDGF-1880';
const activity = '00000000-0000-4000-8000-0000000000a1';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const aboutProgramme = { kind: 'programme', id: programme };

describe("A participant's view", () => {
  let platform: TestPlatform;
  let iloCoordinator: TestPerson;
  let iloFinance: TestPerson;
  let unescoCoordinator: TestPerson;
  let pmo: TestPerson;

  const record = (service: string, event: string, data: object, chain = programme): Promise<void> =>
    platform.publish(chain, {
      type: `${service}.${event}.v1`,
      data,
      effectiveDate: ['agencies', 'recommendations'].includes(service) ? '2009-01-09' : '2011-06-30',
    });

  const admit = (organization: string, role: string) =>
    record('agencies', 'ParticipantAdmitted', { organization, role });

  const report = (id: string, scope: string, committedDefinition: string, committed: string, disbursed: string) =>
    record('budgets', 'FinancialReportSubmitted', {
      report: `00000000-0000-4000-8000-0000000000${id}`,
      scope,
      period: '2011-1',
      committedDefinition,
      currency: 'USD',
      figures: {
        total: { amount: '1000.00' },
        transferred: { amount: '800.00' },
        committed: { amount: committed },
        disbursed: { amount: disbursed },
      },
    });

  const finding = (id: string, scope: string) =>
    record('budgets', 'FindingRaised', {
      finding: `00000000-0000-4000-8000-0000000000${id}`,
      rule: 'disbursed-exceeds-transferred',
      severity: 'hold',
      scope,
      period: '2011-1',
      expected: '800.00',
      observed: '900.00',
      difference: '100.00',
      unit: 'money',
      currency: 'USD',
      note: 'More was disbursed than transferred.',
      inputEvents: [],
    });

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'budgets', 'recommendations', 'reviews'].map(standIn),
      ...['ILO', 'UNESCO', 'UNICEF', 'PMO'].map(participantView),
    );
    [iloCoordinator, iloFinance, unescoCoordinator, pmo] = await Promise.all([
      platform.as('ILO', 'coordinator'),
      platform.as('ILO', 'agency-finance'),
      platform.as('UNESCO', 'coordinator'),
      platform.as('PMO', 'pmo'),
    ]);
    await record('agencies', 'OrganizationRegistered', { code: 'ILO', name: 'ILO', kind: 'un' }, PORTFOLIO);
    await record('agencies', 'JointProgrammeEstablished', {
      code: programme,
      title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
      start: '2009-01-09',
      end: '2012-01-09',
      totalBudget: usd('2000.00'),
      modality: 'pass-through',
    });
    await admit('ILO', 'participating-un-organization');
    await admit('UNESCO', 'participating-un-organization');
    await admit('PMO', 'programme-management-office');
    await record('agencies', 'BodyConstituted', {
      body: 'PMC',
      name: 'Programme Management Committee',
      members: ['ILO', 'UNESCO'],
      coChairs: ['ILO'],
      quorum: 1,
    });
    await record('agencies', 'PolicySetAdopted', {
      version: 1,
      releaseThreshold: '70',
      releaseBasis: 'last-tranche',
      includeAdvance: false,
      committedDefinition: 'inclusive',
      revisionThresholds: { pmcLimit: usd('1000.00'), pmcShare: '20' },
    });
    const window = { start: '2010-01-01', end: '2010-12-31' };
    const plan = { outcome: '2', sites: ['Tianjin'], window, plannedCost: null };
    await record('activities', 'ActivityPlanned', {
      ...plan,
      activity,
      title: 'Life skills training',
      lead: 'ILO',
      collaborators: ['UNESCO'],
    });
    await record('activities', 'ActivityPlanned', {
      ...plan,
      activity: '00000000-0000-4000-8000-0000000000a2',
      title: 'Registration of migrant children',
      lead: 'UNICEF',
      collaborators: [],
    });
    for (const day of ['01', '02', '03', '04'])
      await record('activities', 'ActivityOccurrenceLogged', {
        activity,
        occurrence: `00000000-0000-4000-8000-0000000001${day}`,
        what: 'A session',
        site: 'Tianjin',
        from: `2010-05-${day}`,
        byWhom: ['ILO', 'UNESCO'],
        participants: null,
      });
    await record('budgets', 'BudgetAllocated', { agency: 'ILO', amount: usd('1000.00') });
    await record('budgets', 'BudgetAllocated', { agency: 'UNESCO', amount: usd('1000.00') });
    await record('budgets', 'TransferReceived', {
      transfer: '00000000-0000-4000-8000-0000000000f1',
      kind: 'tranche',
      tranche: 1,
      amount: usd('1600.00'),
      valueDate: '2009-01-09',
    });
    await report('b1', 'ILO', 'inclusive', '700.00', '500.00');
    await report('b2', 'UNESCO', 'outstanding', '300.00', '400.00');
    await finding('c1', 'ILO');
    await finding('c2', 'UNESCO');
    await finding('c3', 'programme');
    await record('budgets', 'FindingAssigned', {
      finding: '00000000-0000-4000-8000-0000000000c3',
      organization: 'ILO',
      by: 'PMO',
    });
    const recommendation = '00000000-0000-4000-8000-0000000000d1';
    await record('recommendations', 'RecommendationIssued', {
      recommendation,
      code: '1',
      title: 'Migrant policy advice to Government',
      text: 'Make policy advice a formal activity.',
      addressees: [],
    });
    await record('recommendations', 'KeyActionAgreed', {
      recommendation,
      action: '00000000-0000-4000-8000-0000000000d2',
      code: '1.1',
      text: 'Review the budget',
      window: { start: '2010-10-01', end: '2010-12-31' },
      lead: 'PMC',
      collaborators: [],
    });
    await platform.settled();
  }, 120_000);

  afterAll(() => platform.close());

  it('is open to the participant itself and to nobody else', async () => {
    await iloCoordinator.get('view-ilo', `/programmes/${programme}`).expect(200);
    const refused = await iloCoordinator.get('view-unicef', `/programmes/${programme}`).expect(403);
    expect(refused.body).toMatchObject({ status: 403, code: 'NOT_PERMITTED', facts: { owners: ['UNICEF'] } });
    for (const path of ['/programmes', '/notes', `/programmes/${programme}/findings`, '/definition-of-committed'])
      await pmo.get('view-ilo', path).expect(403);
  });

  it('lists the programmes the participant takes part in', async () => {
    const { body } = await iloCoordinator.get('view-ilo', '/programmes').expect(200);
    expect(body.items).toMatchObject([{ code: programme, role: 'participating-un-organization' }]);
  });

  it('does not know a programme the participant takes no part in', async () => {
    const unicef = await platform.as('UNICEF', 'coordinator');
    await unicef.get('view-unicef', `/programmes/${programme}`).expect(404);
  });

  it('shows own and joint activities with the latest that took place, and others at the same sites', async () => {
    const { body } = await unescoCoordinator.get('view-unesco', `/programmes/${programme}`).expect(200);
    expect(body.activities.items).toMatchObject([
      {
        activity,
        relation: 'collaborator',
        occurrences: { count: 4, latest: [{ from: '2010-05-04' }, { from: '2010-05-03' }, { from: '2010-05-02' }] },
      },
    ]);
    expect(body.othersAtOurSites).toMatchObject([{ title: 'Registration of migrant children', lead: 'UNICEF' }]);
  });

  it('shows own money beside the totals, each with a sentence', async () => {
    const { body } = await iloCoordinator.get('view-ilo', `/programmes/${programme}`).expect(200);
    const { allocated, transferred, periods } = body.money;
    expect(allocated.own).toEqual({ value: '1000.00', explanation: 'Allocations to ILO added up.' });
    expect(allocated.programme.value).toBe('2000.00');
    expect(allocated.agencies).toBeUndefined();
    expect(transferred.programme.value).toBe('1600.00');
    expect(periods).toMatchObject([
      {
        period: '2011-1',
        own: { committed: { value: '700.00' }, delivery: { value: '62.50' } },
        programme: null,
        agenciesTogether: { disbursed: { value: '900.00' } },
      },
    ]);
  });

  it('shows findings on the participant and on the whole programme', async () => {
    const { body } = await iloCoordinator.get('view-ilo', `/programmes/${programme}/findings?status=open`).expect(200);
    expect(body.items.map(({ scope }: { scope: string }) => scope)).toEqual(['ILO', 'programme']);
  });

  it('shows key actions of the bodies it sits in, overdue on the day asked for', async () => {
    const overdueOn = async (day: string) => {
      const { body } = await iloCoordinator
        .get('view-ilo', `/programmes/${programme}/key-actions?asOf=${day}`)
        .expect(200);
      return body.items;
    };
    expect(await overdueOn('2010-12-31')).toMatchObject([
      { code: '1.1', relation: 'lead', through: 'PMC', overdue: false, status: 'not-stated' },
    ]);
    expect(await overdueOn('2011-01-01')).toMatchObject([{ overdue: true, recommendation: { code: '1' } }]);
  });

  it('shows what waits for it, in one answer', async () => {
    const needs = async (day: string) =>
      (await iloCoordinator.get('view-ilo', `/programmes/${programme}/needs-me?asOf=${day}`).expect(200)).body;
    expect(await needs('2010-12-31')).toMatchObject({ asOf: '2010-12-31', overdue: [], open: [{ code: '1.1' }] });
    const { body } = await iloCoordinator.get('view-ilo', `/programmes/${programme}/needs-me`).expect(200);
    expect(body).toMatchObject({
      overdue: [{ code: '1.1', overdue: true }],
      open: [],
      returnedReports: [],
      findings: [
        { scope: 'ILO', status: 'open', service: 'budgets', assignedTo: null },
        { scope: 'programme', assignedTo: 'ILO' },
      ],
      drafts: [],
    });
    await unescoCoordinator.get('view-ilo', `/programmes/${programme}/needs-me`).expect(403);
  });

  it('shows what others have planned near by, in the days asked for', async () => {
    const path = `/programmes/${programme}/others-near-us`;
    const { body } = await iloCoordinator.get('view-ilo', `${path}?from=2009-01-09&days=366`).expect(200);
    expect(body).toMatchObject({ from: '2009-01-09', to: '2010-01-10' });
    expect(Array.isArray(body.items)).toBe(true);
    await iloCoordinator.get('view-ilo', `${path}?days=0`).expect(400);
  });

  it('shows the programme as it was true on a day', async () => {
    const at = async (moment: string) =>
      (await iloCoordinator.get('view-ilo', `/programmes/${programme}${moment}`).expect(200)).body;
    expect(await at('')).toMatchObject({ money: { allocated: { own: { value: '1000.00' } } } });
    expect(await at('?asOf=2009-06-30')).toMatchObject({
      asOf: '2009-06-30',
      money: { allocated: { own: { value: null } }, periods: [] },
      activities: { items: [] },
    });
    await iloCoordinator.get('view-ilo', `/programmes/${programme}?asOf=2008-12-31`).expect(404);
    await iloCoordinator.get('view-ilo', `/programmes/${programme}?knownAt=2008-12-31`).expect(404);
  });

  it('shows who became part of whom, under the code that was recorded', async () => {
    const { body } = await iloCoordinator.get('view-ilo', `/programmes/${programme}`).expect(200);
    expect(body.programme.participants).toContainEqual(
      expect.objectContaining({ organization: 'ILO', name: expect.any(String), successor: null, successorName: null }),
    );
  });

  it('shows the PMO everything of the programme', async () => {
    const { body } = await pmo.get('view-pmo', `/programmes/${programme}`).expect(200);
    expect(body.activities.items).toHaveLength(2);
    expect(body.findings.items).toHaveLength(3);
    expect(body.money.allocated.agencies).toEqual({ ILO: '1000.00', UNESCO: '1000.00' });
    expect(body.money.periods[0].agencies.UNESCO.disbursed.value).toBe('400.00');
  });

  it('goes through lists page by page', async () => {
    const path = `/programmes/${programme}/findings?limit=2`;
    const first = await pmo.get('view-pmo', path).expect(200);
    expect(first.body.items).toHaveLength(2);
    const second = await pmo.get('view-pmo', `${path}&cursor=${first.body.cursor}`).expect(200);
    expect(second.body).toMatchObject({ items: [{ finding: expect.any(String) }], cursor: null });
  });

  it('gives two participants two totals of one record when they define committed differently', async () => {
    const totalOf = async (person: TestPerson, view: string, headers = {}) => {
      const { body } = await person.get(view, `/programmes/${programme}`, headers).expect(200);
      return body.money.periods[0].agenciesTogether.committed;
    };
    const chosen = await unescoCoordinator
      .put('view-unesco', '/definition-of-committed', { definition: 'outstanding' })
      .expect(204);
    expect(chosen.headers['log-position']).toBe('view-unesco@1');

    expect(await totalOf(iloCoordinator, 'view-ilo')).toEqual({
      value: '1400.00',
      explanation: 'The figures of ILO, UNESCO added up.',
    });
    expect(
      await totalOf(unescoCoordinator, 'view-unesco', { 'Min-Position': chosen.headers['log-position'] as string }),
    ).toMatchObject({ value: '500.00' });
    await iloFinance.put('view-unesco', '/definition-of-committed', { definition: 'inclusive' }).expect(403);
  });

  it('keeps private notes to the own people, whatever happens to the request', async () => {
    const note = { programme, about: aboutProgramme, text: 'Ask the fund about the missing 20,000.' };
    const headers = { 'Idempotency-Key': 'note-1' };
    const first = await iloFinance.post('view-ilo', '/notes', note, headers).expect(201);
    const again = await iloFinance.post('view-ilo', '/notes', note, headers).expect(201);
    expect(again.body).toEqual(first.body);

    const seen = { 'Min-Position': first.headers['log-position'] as string };
    const { body } = await iloCoordinator.get('view-ilo', `/programmes/${programme}/notes`, seen).expect(200);
    expect(body.items).toMatchObject([{ note: first.body.id, text: note.text, writtenBy: 'ilo-agency-finance' }]);
    await unescoCoordinator.get('view-ilo', '/notes').expect(403);
    await unescoCoordinator.post('view-ilo', '/notes', note).expect(403);
    expect((await unescoCoordinator.get('view-unesco', '/notes').expect(200)).body.items).toEqual([]);
  });

  it('opens a note to everybody in the programme once it is shared, and no other note', async () => {
    const path = `/programmes/${programme}/shared-notes`;
    const note = {
      programme,
      about: { kind: 'finding', id: '00000000-0000-4000-8000-0000000000c1' },
      text: 'Paid late.',
    };
    const written = await iloFinance.post('view-ilo', '/notes', note).expect(201);
    const seen = (answer: { headers: Record<string, string> }) => ({
      'Min-Position': answer.headers['log-position'] as string,
    });
    const before = await unescoCoordinator.get('view-ilo', path, seen(written)).expect(200);
    expect(before.body.items).toEqual([]);

    await unescoCoordinator.post('view-ilo', `/notes/${written.body.id}/sharing`, {}).expect(403);
    await iloCoordinator.post('view-ilo', '/notes/nowhere/sharing', {}).expect(404);
    const shared = await iloCoordinator.post('view-ilo', `/notes/${written.body.id}/sharing`, {}).expect(204);
    const after = await unescoCoordinator.get('view-ilo', path, seen(shared)).expect(200);
    expect(after.body.items).toMatchObject([{ note: written.body.id, text: 'Paid late.', sharedBy: 'ILO' }]);
    expect(JSON.stringify(after.body)).not.toContain('ilo-agency-finance');
    await (await platform.as('UNICEF', 'coordinator')).get('view-ilo', path).expect(403);
  });

  it('publishes nothing of its own log, to nobody', async () => {
    const service = await platform.as('CONCERT', 'service');
    for (const path of ['/published-events', '/published-events/heads'])
      await service.get('view-ilo', path).expect(404);
    expect(platform.logs.map(({ source }) => source)).toEqual([
      'agencies',
      'activities',
      'budgets',
      'recommendations',
      'reviews',
    ]);
  });

  it.each([
    [{ about: { kind: 'activity', id: 'nowhere' } }, 'about.id'],
    [{ about: { kind: 'rumour', id: 'x' } }, 'about.kind'],
    [{ about: { kind: 'figure', id: 'weather/tomorrow' } }, 'about.id'],
    [{ programme: 'MDGF-9999' }, 'programme'],
    [{ text: 'x'.repeat(10_001) }, 'text'],
    [{ colour: 'red' }, 'colour'],
  ])('refuses a note on what is not there: %j', async (facts, field) => {
    const { body } = await iloCoordinator
      .post('view-ilo', '/notes', { programme, about: aboutProgramme, text: 'Hm.', ...facts })
      .expect(400);
    expect(body.errors).toMatchObject([{ field }]);
  });

  it('holds what the logs say, its own log included', async () => {
    const { body } = await pmo.get('view-ilo', '/operations/views').expect(200);
    expect(body.items.filter(({ equal }: { equal: boolean }) => !equal)).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('20,000');
    await pmo.post('view-ilo', '/operations/views/private-record/rebuild', {}).expect(200);
    const { body: notes } = await iloCoordinator.get('view-ilo', '/notes').expect(200);
    expect(notes.items).toHaveLength(2);
  });
});
