import type { Person } from '../../../infra/e2e/people.js';
import { Concert } from './concert.fixture.js';

const BUDGETS = '/api/budgets/programmes/MDGF-1880';
const AGENCIES = '/api/agencies/programmes/MDGF-1880';
const ACTIVITIES = '/api/activities/programmes/MDGF-1880';
const RECOMMENDATIONS = '/api/recommendations/programmes/MDGF-1880';

interface Finding {
  readonly rule: string;
  readonly status: string;
  readonly period: string;
  readonly difference: string | null;
  readonly unit: string;
}

/** The outcomes by which Concert is judged, in the order in which a programme office would meet them. */
describe('the YEM programme as printed', () => {
  let concert: Concert;
  let pmo: Person;

  const findings = async (): Promise<Finding[]> => {
    await concert.settled();
    return (await pmo.get(`${BUDGETS}/findings?limit=500`)).body.items;
  };
  const openIn = async (period: string): Promise<Finding[]> =>
    (await findings()).filter((finding) => finding.status === 'open' && finding.period === period);
  const transferred = async (moment: string): Promise<string> =>
    (await pmo.get(`${BUDGETS}/summary${moment}`)).body.transferred.amount;

  beforeAll(async () => {
    concert = await Concert.start();
    pmo = await concert.as('pmo');
  }, 180_000);

  afterAll(async () => {
    await concert?.close();
  }, 60_000);

  it('raises A-01 … A-10, and for 2010-2 and 2011-1 no money finding but the difference of 20,000', async () => {
    const rules = new Set((await findings()).map(({ rule }) => rule));
    for (const rule of [
      'transfers-differ-from-budget',
      'transferred-differs-from-transfers',
      'disbursed-exceeds-transferred',
      'disbursed-exceeds-committed',
      'cumulative-figure-fell',
      'committed-definition-unclear',
      'figure-missing',
      'released-below-threshold',
      'report-missing',
    ])
      expect(rules).toContain(rule);
    for (const period of ['2010-2', '2011-1'])
      for (const { difference, unit } of await openIn(period))
        expect([difference, unit]).toEqual(['20000.00', 'money']);
  });

  it('A-16, A-48: finds what the biannual report leaves blank, and a narrative older than its figures', async () => {
    await concert.settled();
    const { body } = await pmo.get(`${ACTIVITIES}/findings?limit=500`);
    const about = (rule: string) =>
      body.items.filter((each: Finding) => each.rule === rule).map((each: { subject: string }) => each.subject);
    const report = 'Biannual monitoring report as of 30 June 2011';
    expect(about('section-left-blank').sort()).toEqual([`${report}: external-factors`, `${report}: sustainability`]);
    expect(about('narrative-older-than-figures')).toEqual([`${report}: status`]);
  });

  it('fails the gate of tranche 2 at 56.1 %, passes that of tranche 3 at 90.6 %, and answers what 55 % would have done', async () => {
    const gate = async (tranche: number, threshold = '') =>
      (await pmo.get(`${BUDGETS}/tranches/${tranche}/gate${threshold}`)).body;
    expect(await gate(2)).toMatchObject({ passed: false, ratio: '56.13' });
    expect(await gate(3)).toMatchObject({ passed: true, ratio: '90.60' });
    expect(await gate(2, '?threshold=55')).toMatchObject({ passed: true, ratio: '56.13' });
    expect(await gate(2)).toMatchObject({ passed: false });
  });

  it('splits a cut of 3 % of the third tranche over the agencies to the cent', async () => {
    const cut = {
      kind: 'across-the-board-cut',
      base: { reference: 'tranche-3', amount: { amount: '1680405.00', currency: 'USD' } },
      percent: '3',
      to: { earmark: 'policy-advice' },
      purpose: 'Integrated policy advice and a national conference',
      recommendations: ['1', '3'],
    };
    const { status, body } = await pmo.post(`${BUDGETS}/revisions/simulations`, cut);
    expect(status).toBe(200);
    for (const part of ['50412.15', '12960.68', '11327.15', '8323.10', '8254.07', '3780.37', '3235.80', '2530.98'])
      expect(JSON.stringify(body)).toContain(`"${part}"`);
    expect((await pmo.get(`${BUDGETS}/revisions`)).body.items).toEqual([]);
  });

  it('takes the management response as 9 recommendations and 14 key actions, with what is incomplete in it', async () => {
    const { items } = (await pmo.get(`${RECOMMENDATIONS}/recommendations`)).body;
    expect(items).toHaveLength(9);
    expect((await pmo.get(`${RECOMMENDATIONS}/key-actions?limit=500`)).body.items).toHaveLength(14);
    const { body } = await pmo.get(`${RECOMMENDATIONS}/findings?limit=500`);
    const rules = new Set(body.items.map(({ rule }: Finding) => rule));
    for (const rule of [
      'accepted-without-key-action',
      'key-action-without-number',
      'key-actions-alike',
      'status-left-blank',
      'status-in-time-frame',
      'time-frame-without-end',
      'responsible-not-registered',
      'window-beyond-programme',
    ])
      expect(rules).toContain(rule);
  });

  it('closes every 20,000 finding by itself when the advance is recorded, and remembers how it was', async () => {
    const before = new Date().toISOString();
    const advance = { kind: 'advance', amount: { amount: '20000.00', currency: 'USD' }, valueDate: '2009-12-31' };
    expect((await pmo.post(`${BUDGETS}/transfers`, advance)).status).toBe(201);

    const still = (await findings()).filter(({ status, difference }) => status === 'open' && difference === '20000.00');
    expect(still).toEqual([]);
    expect(await transferred('?asOf=2010-12-31')).toBe('4919595.00');
    expect(await transferred('?asOf=2011-03-01')).toBe('6600000.00');
    expect(await transferred(`?asOf=2010-12-31&knownAt=${before}`)).toBe('4899595.00');
    expect(await transferred(`?knownAt=${before}`)).toBe('6580000.00');
  });

  it('closes A-02 and leaves A-03 when the transferred figure of 2009-2 is corrected', async () => {
    const correction = { figures: { transferred: { amount: '2330075.00' } }, reason: 'Three digits were lost' };
    expect((await pmo.post(`${BUDGETS}/reports/programme/2009-2/restatement`, correction)).status).toBe(204);
    const rules = (await openIn('2009-2')).map(({ rule }) => rule);
    expect(rules).not.toContain('transferred-differs-from-transfers');
    expect(rules).toContain('disbursed-exceeds-transferred');
  });

  it('keeps the 331,358 of UNIFEM whole when UN Women succeeds it', async () => {
    await pmo.post('/api/agencies/organizations', { code: 'UN-Women', name: 'UN Women', kind: 'un' });
    const succession = { from: 'UNIFEM', to: 'UN-Women', date: '2011-01-01' };
    expect((await pmo.post('/api/agencies/organizations/successions', succession)).status).toBe(204);
    await concert.settled();
    const { agencies } = (await pmo.get(`${BUDGETS}/summary`)).body;
    expect(agencies).toContainEqual(
      expect.objectContaining({ agency: 'UNIFEM', allocated: { amount: '331358.00', currency: 'USD' } }),
    );
    const { body } = await pmo.get('/api/agencies/organizations?limit=500');
    expect(body.items).toContainEqual(expect.objectContaining({ code: 'UNIFEM', successor: 'UN-Women' }));
  });

  it('gives two participants that define committed differently two stable, explained totals', async () => {
    const report = {
      scope: 'ILO',
      period: '2011-1',
      committedDefinition: 'inclusive',
      figures: {
        total: { amount: '1696823.00' },
        transferred: { amount: '1500000.00' },
        committed: { amount: '1400000.00' },
        disbursed: { amount: '900000.00' },
      },
    };
    const ilo = await concert.as('ilo-coordinator');
    expect((await ilo.post(`${BUDGETS}/reports`, report)).status).toBe(201);
    await ilo.put('/api/views/ILO/definition-of-committed', { definition: 'outstanding' });
    await concert.settled();

    const committed = async (client: string, participant: string) => {
      const view = (await (await concert.as(client)).get(`/api/views/${participant}/programmes/MDGF-1880`)).body;
      return JSON.stringify(view);
    };
    expect(await committed('ilo-coordinator', 'ILO')).toContain('500000.00');
    expect(await committed('pmo', 'PMO')).toContain('1400000.00');
  });

  it('moves the end when the committee approves an extension, and closes A-14', async () => {
    const beyond = async (status: string) =>
      (await pmo.get(`${RECOMMENDATIONS}/findings?limit=500`)).body.items.filter(
        (finding: Finding) => finding.rule === 'window-beyond-programme' && finding.status === status,
      ).length;
    expect(await beyond('open')).toBeGreaterThan(0);
    const request = { newEnd: '2012-03-31', reason: 'The conference and the closing ceremony fall into early 2012' };
    const { status, body } = await pmo.post(`${AGENCIES}/extensions`, request);
    expect(status).toBe(201);
    const nsc = await concert.as('nsc');
    const REVIEWS = '/api/reviews/programmes/MDGF-1880';
    const meeting = await nsc.post(`${REVIEWS}/meetings`, { body: 'NSC', date: '2011-10-10', attendees: ['MOFCOM'] });
    const decision = {
      subject: { service: 'agencies', kind: 'extension', id: body.id },
      outcome: 'approved',
      text: 'The programme is extended at no cost.',
      conditions: [],
    };
    expect((await nsc.post(`${REVIEWS}/meetings/${meeting.body.id}/decisions`, decision)).status).toBe(201);
    await concert.settled();
    expect((await pmo.get(AGENCIES)).body.end).toBe('2012-03-31');
    expect(await beyond('open')).toBe(0);
    expect(await beyond('resolved')).toBeGreaterThan(0);
  });
});
