import { SiteAddedV1 } from '@concert/contracts/agencies';
import { BudgetRevisionAppliedV1, TrancheScheduledV1, TransferReceivedV1 } from '@concert/contracts/budgets';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { sampleOf } from '@concert/contracts/testing';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { activities } from './activities.module.js';

const BASE = `/programmes/${YEM}`;
const usd = (amount: string) => ({ amount, currency: 'USD' });

const terms = {
  title: 'Young people who completed life skills training',
  output: '2.1',
  responsible: 'ILO',
  unit: 'persons',
  baseline: { value: '0', on: '2009-01-09' },
  target: { value: '1000' },
  disaggregation: ['women', 'men'],
  method: 'cumulative',
  calculation: 'sum',
};

describe('Results, plans and reports', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let unicef: TestPerson;
  let pmc: TestPerson;

  const post = (person: TestPerson, path: string, body: object = {}) => person.post('activities', BASE + path, body);
  const put = (person: TestPerson, path: string, body: object) => person.put('activities', BASE + path, body);
  const idOf = async (request: ReturnType<typeof post>) => ((await request.expect(201)).body as { id: string }).id;
  const read = async (path: string) => {
    await platform.settled();
    return (await unicef.get('activities', BASE + path).expect(200)).body;
  };
  const rules = async () =>
    ((await read('/findings?limit=200')) as { items: { rule: string; status: string }[] }).items
      .filter(({ status }) => status === 'open')
      .map(({ rule }) => rule);

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('budgets'), standIn('reviews'), activities);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.publish(YEM, SiteAddedV1.publish({ site: 'Tianjin', movement: 'receiving' }));
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
    pmc = await platform.as('PMC', 'pmc');
    ilo = await platform.as('ILO', 'coordinator');
    unicef = await platform.as('UNICEF', 'coordinator');
    for (const code of ['1', '2'])
      await post(pmo, '/outcomes', { code, title: `Outcome ${code}`, originalTerm: 'objective' }).expect(201);
    await post(pmo, '/outputs', { code: '2.1', outcome: '2', title: 'Non-formal education' }).expect(201);
    await platform.settled();
  });
  afterAll(() => platform.close());

  it('A-22: a gap among the codes is found, and let be once it is filled', async () => {
    await post(pmo, '/outcomes', { code: '4', title: 'Outcome 4' }).expect(201);
    await platform.settled();
    expect(await rules()).toContain('result-codes-leave-gap');
    await post(pmo, '/outcomes', { code: '3', title: 'Outcome 3' }).expect(201);
    await platform.settled();
    expect(await rules()).not.toContain('result-codes-leave-gap');
  });

  it('takes an indicator from its target to approved figures, rolled up', async () => {
    await post(ilo, '/indicators', { code: '2.1.a', terms }).expect(403);
    await post(pmo, '/indicators', { code: '2.1.a', terms: { ...terms, output: '9.9' } }).expect(400);
    await post(pmo, '/indicators', { code: '2.1.a', terms }).expect(201);
    await post(pmo, '/indicators', { code: '2.1.a', terms }).expect(409);
    const inTianjin = { ...terms, partOf: '2.1.a', site: 'Tianjin' };
    await post(pmo, '/indicators', { code: '2.1.a.1', terms: inTianjin }).expect(201);

    const actual = { period: '2010-2', value: '250', groups: [{ group: 'women', value: '130' }] };
    await post(unicef, '/indicators/2.1.a.1/actuals', actual).expect(403);
    await post(ilo, '/indicators/2.1.a.1/actuals', actual).expect(204);
    await post(ilo, '/indicators/2.1.a.1/actuals', actual).expect(409);
    await post(pmo, '/indicators/2.1.a.1/actuals/2010-2/return', { reason: 'Lists are missing' }).expect(204);
    await post(pmo, '/indicators/2.1.a.1/actuals', actual).expect(204);
    await post(pmo, '/indicators/2.1.a.1/actuals/2010-2/approval').expect(409);
    await post(pmc, '/indicators/2.1.a.1/actuals/2010-2/approval').expect(204);
    await post(pmc, '/indicators/2.1.a.1/actuals/2010-3/approval').expect(400);
    const periodic = { terms: { ...inTianjin, method: 'periodic' }, reason: 'Counted anew' };
    expect((await put(pmo, '/indicators/2.1.a.1', periodic).expect(409)).body).toMatchObject({
      code: 'INDICATOR_METHOD_FIXED',
    });
    await put(pmo, '/indicators/2.1.a', {
      terms: { ...terms, target: { value: '500' } },
      reason: 'Fewer sites',
    }).expect(204);

    expect(await read('/indicators/2.1.a')).toMatchObject({
      target: { value: '500' },
      revisions: [{ former: { target: { value: '1000' } } }],
      rollUp: { toDate: '250', percentOfWay: '50.00' },
    });
    expect(await read('/indicators/2.1.a?asOf=2010-06-30')).toMatchObject({ rollUp: { toDate: null } });
    expect(await read('/indicators?partOf=2.1.a')).toMatchObject({
      items: [{ indicator: '2.1.a.1', actuals: [{ status: 'approved', submittedBy: 'ILO', approvedBy: 'PMC' }] }],
    });
    await post(ilo, '/indicators/2.1.a.1/actuals', { ...actual, period: '2011-1', value: '200' }).expect(204);
    await platform.settled();
    expect(await rules()).toContain('indicator-fell');
    await post(pmo, '/indicators/2.1.a.1/merger', { into: '2.1.a', reason: 'One count' }).expect(204);
    expect(await read('/framework')).toMatchObject({
      outcomes: [
        {},
        { originalTerm: 'objective', outputs: [{ indicators: [{ indicator: '2.1.a', toDate: '250' }] }] },
        {},
        {},
      ],
    });
  });

  it('R5: a plan of a year needs an activity, quarters and a budget, and the committee', async () => {
    const activity = await idOf(
      post(ilo, '/activities', {
        title: 'Classes after work',
        output: '2.1',
        lead: 'ILO',
        collaborators: ['UNICEF'],
        sites: ['Tianjin'],
        window: { start: '2011-01-01', end: '2011-06-30' },
        plannedCost: usd('48000'),
      }),
    );
    const proposal = { line: '2.1.1', title: 'Classes', quarters: [], budget: null, responsible: 'ILO' };
    const line = { ...proposal, activity, quarters: [2, 1], budget: usd('48000') };
    await put(ilo, '/work-plans/2011/draft', { lines: [proposal] }).expect(403);
    await put(pmo, '/work-plans/2011/draft', { lines: [proposal] }).expect(204);
    expect((await post(pmo, '/work-plans/2011/submission').expect(409)).body).toMatchObject({
      code: 'WORK_PLAN_LINE_NOT_FORMAL',
    });
    await put(pmo, '/work-plans/2011/draft', { lines: [line] }).expect(204);

    const decision = (changed: Partial<DecisionTakenV1>) => ({
      ...DecisionTakenV1.publish({
        ...sampleOf(DecisionTakenV1).data,
        subject: { service: 'activities', kind: 'work-plan', id: '2011' },
        outcome: 'approved',
        ...changed,
      }),
      effectiveDate: '2010-12-15',
    });
    await platform.publish(YEM, decision({}));
    await platform.settled();
    expect(await read('/work-plans/2011')).toMatchObject({ status: 'draft' });
    await post(pmo, '/work-plans/2011/submission').expect(204);
    // R45: by the id that the list of what waits gives, which names the version, too.
    const subject = { service: 'activities', kind: 'work-plan', id: '2011/1' } as const;
    await platform.publish(YEM, decision({ body: 'NSC', subject }));
    await platform.settled();
    expect(await read('/work-plans/2011?on=2011-05-01')).toMatchObject({
      status: 'approved',
      approvedOn: '2010-12-15',
      decidedBy: 'NSC',
      lines: [
        {
          isFormal: true,
          activity: { id: activity },
          budget: usd('48000.00'),
          byQuarter: [{ colour: 'yellow' }, { colour: 'yellow' }, { colour: null }, { colour: null }],
        },
      ],
    });
    await post(pmo, '/work-plans/2011/amendment', { lines: [line], reason: 'A cut of 3 %' }).expect(204);
    expect(await read('/work-plans')).toMatchObject({
      items: [{ planVersion: 1 }, { planVersion: 2, status: 'draft' }],
    });
    expect(await read('/joint-share')).toEqual({
      planned: { all: 1, joint: 1, percent: '100.00' },
      tookPlace: { all: 0, joint: 0, percent: null },
    });

    const entries = [
      { entry: 'e-1', place: { agency: 'ILO' }, amount: usd('-50000.00') },
      { entry: 'e-2', place: { earmark: 'policy-advice' }, amount: usd('50000.00') },
    ];
    const { needs: _, ...revision } = sampleOf(BudgetRevisionAppliedV1).data;
    await platform.publish(YEM, {
      ...BudgetRevisionAppliedV1.publish({ ...revision, kind: 'elimination', activity, entries }),
      effectiveDate: '2011-03-01',
    });
    await platform.settled();
    expect(await read(`/activities/${activity}`)).toMatchObject({
      status: 'eliminated',
      eliminatedOn: '2011-03-01',
      releasedAmount: usd('50000.00'),
    });
  });

  it('consolidates reports upward without losing the lower level, and finds what they leave out', async () => {
    const figure = (value: string | null) => ({ name: 'young people trained', unit: 'persons', value });
    const open = (person: TestPerson, facts: object) =>
      idOf(post(person, '/progress-reports', { period: '2011-1', ...facts }));
    const write = (person: TestPerson, id: string, content: object) =>
      put(person, `/progress-reports/${id}/content`, { sections: [], ...content }).expect(204);
    const step = (person: TestPerson, id: string, name: string, body: object = {}) =>
      post(person, `/progress-reports/${id}/${name}`, body);

    const whole = await open(pmo, { level: 'biannual', title: 'January to June 2011', author: 'PMO' });
    const province = await open(ilo, {
      level: 'province',
      title: 'Tianjin',
      author: 'ILO',
      about: 'Tianjin',
      parent: whole,
    });
    await post(unicef, '/progress-reports', { level: 'province', period: '2011-1', title: 'T', author: 'ILO' }).expect(
      403,
    );
    await write(ilo, province, {
      figures: [figure('320')],
      sections: [
        {
          section: 'status',
          text: 'The second-year transfer came without delay.',
          answer: null,
          speaksOf: '2010-02-23',
        },
        { section: 'achievements', outcome: '2', text: '320 trained.', answer: null },
      ],
    });
    await step(pmo, whole, 'consolidation', { from: [province] }).expect(409);
    await step(ilo, province, 'submission').expect(204);
    await platform.settled();
    expect(await rules()).toContain('section-left-blank');
    await step(pmo, province, 'return', { reason: 'External factors are blank' }).expect(204);
    const factors = { section: 'external-factors', text: 'None.', answer: null };
    await write(ilo, province, { sections: [factors] });
    await step(ilo, province, 'submission').expect(204);
    await step(pmo, province, 'acceptance').expect(204);
    await step(pmo, whole, 'consolidation', { from: [province] }).expect(204);
    await platform.publish(
      YEM,
      TrancheScheduledV1.publish({ tranche: 3, amount: usd('1680405.00'), plannedDate: '2011-01-09' }),
      TransferReceivedV1.publish({
        transfer: province,
        kind: 'tranche',
        tranche: 3,
        amount: usd('1680405.00'),
        valueDate: '2011-02-15',
      }),
    );
    await platform.settled();
    expect(await rules()).toContain('narrative-older-than-figures');
    expect(await rules()).not.toContain('section-left-blank');

    await step(pmo, province, 'publication').expect(204);
    await step(ilo, province, 'restatement', { reason: 'One list was counted twice' }).expect(204);
    await write(ilo, province, { figures: [figure('300')] });
    expect(await read(`/progress-reports/${province}`)).toMatchObject({
      status: 'open',
      edition: 2,
      figures: [{ value: '300' }],
      editions: [
        {
          edition: 1,
          figures: [{ value: '320' }],
          hash: expect.stringMatching(/^[\da-f]{64}$/),
          positions: Object.fromEntries(
            ['activities', 'agencies', 'budgets'].map((service) => [service, expect.stringMatching(/^[1-9]\d*$/)]),
          ),
        },
      ],
      tranches: [{ tranche: 3, daysLate: 37 }],
    });
    expect(await read(`/progress-reports/${whole}`)).toMatchObject({
      consolidated: [
        { own: null, fromLowerLevel: '320', parts: [{ report: province, title: 'Tianjin', value: '320' }] },
      ],
      children: [{ id: province }],
      outdated: [province],
    });
    const year = await open(pmo, { level: 'annual', title: '2011', author: 'PMO' });
    await step(pmo, whole, 'submission').expect(204);
    await step(unicef, whole, 'acceptance').expect(403);
    await step(pmc, whole, 'acceptance').expect(204);
    await step(pmo, year, 'consolidation', { from: [whole] }).expect(204);
    await platform.settled();
    // R36: the biannual report gives no figure of its own: what stands below it is not lost on the way up.
    expect(await read(`/progress-reports/${year}`)).toMatchObject({
      consolidated: [
        {
          own: null,
          fromLowerLevel: '320',
          parts: [
            { report: whole, value: '320' },
            { report: province, within: whole, value: '320' },
          ],
        },
      ],
      // Tianjin is being restated.
      outdated: [province],
    });
    expect(await read('/progress-reports?level=province')).toMatchObject({ items: [{ report: province }] });
    expect(await read('/progress-reports/sections')).toMatchObject({ sections: expect.any(Array) });
  });

  it('keeps plans and papers in their hierarchy', async () => {
    const record = (facts: object) =>
      post(pmo, '/planning-documents', { responsible: 'PMO', status: 'draft', ...facts });
    const frame = await idOf(record({ kind: 'logical-framework', title: 'Logical framework', level: 'framework' }));
    const programme = { kind: 'research-programme', title: 'Research in Tianjin', level: 'programme', site: 'Tianjin' };
    const research = await idOf(record({ ...programme, parent: frame }));
    await record({ ...programme, level: 'framework', parent: research }).expect(409);
    await record({ kind: 'outreach-plan', title: 'Girls' }).expect(409);
    await record({ kind: 'policy-advice', title: 'Advice', audience: ['State Council'], pages: 24 }).expect(409);
    const survey = await idOf(record({ kind: 'baseline-survey', title: 'Baseline survey' }));
    await record({ kind: 'intervention-plan', title: 'Interventions', derivedFrom: survey }).expect(201);
    await record({
      kind: 'phase-design',
      title: 'Phase two',
      fundingSources: [{ source: 'bilateral-donor', name: 'A donor' }],
      statements: [{ about: 'planning tools', says: 'Four', count: 4, items: ['one', 'two', 'three'] }],
    }).expect(201);
    const plan = { kind: 'sustainability-plan', title: 'Sustainability', responsible: 'PMO', inPlace: null };
    const id = await idOf(record(plan));
    await put(pmo, `/planning-documents/${id}`, { ...plan, status: 'in-force', inPlace: true }).expect(204);
    expect(await read('/planning-documents?kind=sustainability-plan')).toMatchObject({
      items: [{ status: 'in-force', inPlace: true, history: [{ status: 'draft' }, { status: 'in-force' }] }],
    });
    expect(await rules()).toContain('count-differs-from-list');
  });

  it('E23, E24: reviews of procedures and the quality of trainings are kept in the register', async () => {
    const entry = { byWhom: ['ILO'], from: '2011-03-14', assessment: 'Trainers asked for more practice' };
    await post(ilo, '/register', { ...entry, kind: 'training', title: 'Refresher', audience: 'trainers' }).expect(201);
    await post(ilo, '/register', { ...entry, kind: 'procedure', title: 'Streamlined reporting' }).expect(201);
    expect(await read('/register?kind=training')).toMatchObject({ items: [{ assessment: entry.assessment }] });
  });
});
