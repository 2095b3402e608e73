import { SiteAddedV1 } from '@concert/contracts/agencies';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { activities } from './activities.module.js';

const BASE = `/programmes/${YEM}`;
const PLAN = `${BASE}/activities`;
const reason = 'The attendance list says so';
const women = (count: number) => [{ sex: 'female', ageBand: 'not-recorded', count }];
const workshop = { what: 'Health workshop', site: 'Tianjin', from: '2011-03-14', participants: women(12) };

describe('What was entered wrongly', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let unesco: TestPerson;
  let training: string;
  let printing: string;

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('budgets'), standIn('reviews'), activities);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    for (const site of ['Tianjin', 'Cangzhou'])
      await platform.publish(YEM, SiteAddedV1.publish({ site, movement: 'receiving' }));
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
    ilo = await platform.as('ILO', 'coordinator');
    unesco = await platform.as('UNESCO', 'coordinator');
    await post(pmo, `${BASE}/outcomes`, { code: '2', title: 'Better access to decent work' }).expect(201);
    training = await planned('Training');
    printing = await planned('Printing');
  });
  afterAll(() => platform.close());

  const post = (person: TestPerson, path: string, body: object) => person.post('activities', path, body);
  const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;
  const planned = async (title: string, by = ilo, lead = 'ILO') => {
    const window = { start: '2011-01-01', end: '2011-12-31' };
    const plan = {
      title,
      outcome: '2',
      lead,
      collaborators: lead === 'ILO' ? ['UNESCO'] : [],
      sites: [],
      window,
      effectiveDate: '2010-12-15',
    };
    return idOf(await post(by, PLAN, plan).expect(201));
  };
  const log = async (body: object = workshop) =>
    idOf(await post(ilo, `${PLAN}/${training}/occurrences`, body).expect(201));
  const mend = (person: TestPerson, occurrence: string, what: 'correction' | 'withdrawal', body: object) =>
    post(person, `${PLAN}/${training}/occurrences/${occurrence}/${what}`, { reason, ...body });
  const read = async (path: string) => {
    await platform.settled();
    return (await ilo.get('activities', path).expect(200)).body as never;
  };
  const calendar = async (query = '') =>
    ((await read(`${BASE}/occurrences${query}`)) as { items: { id: string; alike: string[] }[] }).items;

  it('R3: is corrected and withdrawn by who logged it; totals, calendar and past days follow', async () => {
    const [first, again] = [await log(), await log()];
    expect(await calendar()).toMatchObject([
      { id: expect.any(String), alike: [expect.any(String)], corrected: null },
      { alike: [expect.any(String)] },
    ]);

    expect((await mend(unesco, again, 'withdrawal', {})).status).toBe(403);
    await mend(ilo, again, 'withdrawal', {}).expect(204);
    expect((await mend(ilo, again, 'withdrawal', {}).expect(409)).body).toMatchObject({
      code: 'OCCURRENCE_ALREADY_WITHDRAWN',
    });
    await mend(ilo, 'nothing', 'withdrawal', {}).expect(404);

    const newValues = { from: '2011-05-02', participants: women(21), what: 'Health workshop of May' };
    expect((await mend(ilo, first, 'correction', { newValues: { site: 'Chengdu' } }).expect(400)).body).toMatchObject({
      errors: [{ field: 'newValues.site' }],
    });
    await mend(ilo, first, 'correction', { newValues }).expect(204);
    expect(await calendar()).toMatchObject([
      {
        id: first,
        ...newValues,
        site: 'Tianjin',
        to: '2011-05-02',
        byWhom: ['ILO'],
        alike: [],
        loggedBy: 'ILO',
        corrected: { ...workshop, to: '2011-03-14', reason },
      },
    ]);
    expect(await calendar('?asOf=2011-04-01')).toEqual([]);
    expect(await calendar('?asOf=2011-05-02')).toMatchObject([{ id: first }]);
    expect(await read(`${PLAN}/${training}`)).toMatchObject({
      occurrences: 1,
      lastTookPlace: '2011-05-02',
      participants: { total: 21, bySexAndAgeBand: women(21) },
    });

    // Under another activity, by the office on behalf; it keeps the address under which it was logged.
    await mend(pmo, first, 'correction', { newValues: { activity: printing, participants: null } }).expect(204);
    expect(await calendar()).toMatchObject([
      { id: first, activity: { id: printing }, loggedUnder: training, participants: null, loggedBy: 'ILO' },
    ]);
    expect(await read(`${PLAN}/${training}`)).toMatchObject({
      occurrences: 0,
      lastTookPlace: null,
      participants: null,
    });
    expect(await read(`${PLAN}/${printing}`)).toMatchObject({ occurrences: 1, lastTookPlace: '2011-05-02' });
    await mend(ilo, first, 'correction', { newValues: { note: 'In two groups' } }).expect(204);
    expect(await calendar()).toMatchObject([{ activity: { id: printing }, note: 'In two groups' }]);
  });

  it('R4: a plan is corrected by its lead; the former lead answers for it no more', async () => {
    const plan = await planned('Refreshr');
    const correct = (person: TestPerson, newValues: object) =>
      post(person, `${PLAN}/${plan}/correction`, { reason, newValues });
    const newValues = {
      title: 'Refresher',
      sites: ['Cangzhou'],
      plannedCost: { amount: '4800.00', currency: 'USD' },
    };
    expect((await correct(ilo, { sites: ['Chengdu'] }).expect(400)).body).toMatchObject({
      errors: [{ field: 'newValues.sites[0]' }],
    });
    await correct(unesco, newValues).expect(403);
    await correct(ilo, newValues).expect(204);
    expect((await correct(ilo, newValues).expect(409)).body).toMatchObject({
      code: 'ACTIVITY_CORRECTION_CHANGES_NOTHING',
    });
    expect(await read(`${PLAN}/${plan}`)).toMatchObject({
      ...newValues,
      lead: 'ILO',
      corrected: { title: 'Refreshr', lead: 'ILO', sites: [], plannedCost: null, reason },
    });
    expect(await read(`${PLAN}/${plan}?asOf=2010-12-15`)).toMatchObject(newValues);
    await correct(pmo, { lead: 'UNESCO', collaborators: ['ILO'] }).expect(204);
    await post(ilo, `${PLAN}/${plan}/start`, {}).expect(403);
    await post(unesco, `${PLAN}/${plan}/start`, {}).expect(204);
    const mine = (await read(`${PLAN}?lead=UNESCO`)) as { items: object[] };
    expect(mine.items).toMatchObject([{ id: plan, status: 'ongoing', corrected: { lead: 'ILO' } }]);
  });

  it('R4: an outcome and an output are corrected by the office, from the day of their definition', async () => {
    const effectiveDate = '2009-01-09';
    await post(pmo, `${BASE}/outcomes`, {
      code: '3',
      title: 'Rigths',
      originalTerm: 'objektive',
      effectiveDate,
    }).expect(201);
    await post(pmo, `${BASE}/outputs`, {
      code: '3.1',
      outcome: '3',
      title: 'Counselling',
      lead: 'ILO',
      effectiveDate,
    }).expect(201);
    const ofOutcome = { newValues: { title: 'Rights', originalTerm: 'objective' }, reason };
    const ofOutput = { newValues: { title: 'Legal counselling', lead: 'UNESCO' }, reason };
    await post(ilo, `${BASE}/outcomes/3/correction`, ofOutcome).expect(403);
    await post(pmo, `${BASE}/outcomes/9/correction`, ofOutcome).expect(404);
    await post(pmo, `${BASE}/outcomes/3/correction`, { ...ofOutcome, reason: undefined }).expect(400);
    await post(pmo, `${BASE}/outcomes/3/correction`, ofOutcome).expect(204);
    expect((await post(pmo, `${BASE}/outcomes/3/correction`, ofOutcome).expect(409)).body).toMatchObject({
      code: 'OUTCOME_CORRECTION_CHANGES_NOTHING',
    });
    const unknownLead = { newValues: { lead: 'NOBODY' }, reason };
    expect((await post(pmo, `${BASE}/outputs/3.1/correction`, unknownLead).expect(400)).body).toMatchObject({
      errors: [{ field: 'newValues.lead' }],
    });
    await post(pmo, `${BASE}/outputs/3.1/correction`, ofOutput).expect(204);
    const asCorrected = {
      code: '3',
      ...ofOutcome.newValues,
      corrected: { title: 'Rigths', originalTerm: 'objektive', reason },
      outputs: [{ code: '3.1', ...ofOutput.newValues, corrected: { title: 'Counselling', lead: 'ILO', reason } }],
    };
    for (const moment of ['', `?asOf=${effectiveDate}`]) {
      const { outcomes } = (await read(`${BASE}/framework${moment}`)) as { outcomes: { code: string }[] };
      expect(outcomes.find(({ code }) => code === '3')).toMatchObject(asCorrected);
    }
  });

  it('R4: a product is corrected by its lead; the former lead answers for it no more', async () => {
    await post(pmo, `${BASE}/outputs`, { code: '2.1', outcome: '2', title: 'Training' }).expect(201);
    const typed = { title: 'Giude', kind: 'guideline', languages: ['zh'], outputs: [], lead: 'ILO' };
    const registered = { ...typed, status: 'draft', address: 'ilo.org', effectiveDate: '2010-12-15' };
    const product = idOf(await post(ilo, `${BASE}/products`, registered).expect(201));
    const correct = (person: TestPerson, newValues: object) =>
      post(person, `${BASE}/products/${product}/correction`, { reason, newValues });
    const newValues = { title: 'Guide', outputs: ['2.1'], address: null };
    expect((await correct(ilo, { outputs: ['2.9'] }).expect(400)).body).toMatchObject({
      errors: [{ field: 'newValues.outputs[0]' }],
    });
    await correct(unesco, newValues).expect(403);
    await correct(ilo, newValues).expect(204);
    expect((await correct(ilo, newValues).expect(409)).body).toMatchObject({
      code: 'PRODUCT_CORRECTION_CHANGES_NOTHING',
    });
    const shown = [{ product, ...newValues, lead: 'ILO', corrected: { ...typed, address: 'ilo.org', reason } }];
    expect(await read(`${BASE}/products`)).toMatchObject({ items: shown });
    expect(await read(`${BASE}/products?asOf=2010-12-15`)).toMatchObject({ items: shown });
    await correct(pmo, { lead: 'UNESCO' }).expect(204);
    await post(ilo, `${BASE}/products/${product}/status`, { status: 'final' }).expect(403);
    await post(unesco, `${BASE}/products/${product}/status`, { status: 'final' }).expect(204);
  });

  it('R3: nobody corrects their way into an activity in which they could not have logged it', async () => {
    const occurrence = await log();
    const foreign = await planned('Survey', unesco, 'UNESCO');
    const newValues = { activity: foreign };
    expect((await mend(ilo, occurrence, 'correction', { newValues })).status).toBe(403);
    await mend(pmo, occurrence, 'correction', { newValues }).expect(204);
  });
});
