import { SiteAddedV1 } from '@concert/contracts/agencies';
import type { ImportResponse } from '@concert/service-kit';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { activities } from '../activities.module.js';

const BASE = `/programmes/${YEM}`;
const PATH = `${BASE}/imports/activity-log`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADINGS = 'Activity,What,Where,From,To,By whom,Participants';
const training =
  'Life skills training,Refresher training,Tianjin,2011-03-14,2011-03-16,ILO,female 15-24: 34; male 15-24: 26';
const uncounted = 'life skills TRAINING,Handbooks given out,Cangzhou,14 May 2011,,,';

describe('Imports of activities', () => {
  let platform: TestPlatform;
  let ilo: TestPerson;

  const send = (who: TestPerson, query: string, csv: string, key?: string) =>
    who.post('activities', `${PATH}?mode=add&${query}`, Buffer.from(csv), {
      'Content-Type': 'text/csv',
      ...(key !== undefined && { 'Idempotency-Key': key }),
    });
  const calendar = async (): Promise<Record<string, unknown>[]> => {
    await platform.settled();
    const { body } = await ilo.get('activities', `${BASE}/occurrences`).expect(200);
    return (body as { items: Record<string, unknown>[] }).items;
  };

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('budgets'), standIn('reviews'), activities);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    for (const site of ['Tianjin', 'Cangzhou'])
      await platform.publish(YEM, SiteAddedV1.publish({ site, movement: 'receiving' }));
    await platform.settled();
    ilo = await platform.as('ILO', 'coordinator');
    const pmo = await platform.as('PMO', 'pmo');
    await pmo.post('activities', `${BASE}/outcomes`, { code: '2', title: 'Decent work' }).expect(201);
    const planned = {
      title: 'Life skills training',
      outcome: '2',
      lead: 'ILO',
      sites: ['Tianjin'],
      window: { start: '2011-01-01', end: '2011-12-31' },
    };
    await ilo.post('activities', `${BASE}/activities`, planned).expect(201);
    await platform.settled();
  });
  afterAll(() => platform.close());

  it('name the cell of every error and store nothing', async () => {
    const wrong = [
      HEADINGS,
      training,
      training,
      'Tailoring,Refresher training,Tianjin,2011-03-14,,,',
      'Life skills training,Registration of children,Changzhou,2011-03-14,,,',
      'Life skills training,Workshop,Tianjin,31 February 2011,,,',
      'Life skills training,Workshop,Tianjin,2011-03-14,,,many women',
    ].join('\n');
    const { body } = await send(ilo, 'dryRun=true', wrong).expect(200);
    expect((body as ImportResponse).errors.map(({ cell, code }) => [cell, code])).toEqual([
      ['A3', 'ROW_REPEATED'],
      ['A4', 'ACTIVITY_UNKNOWN'],
      ['C5', 'SITE_UNKNOWN'],
      ['D6', 'DATE_DOES_NOT_EXIST'],
      ['G7', 'COUNT_NOT_READABLE'],
    ]);
    expect((body as ImportResponse).errors[2]).toMatchObject({ suggestion: 'Cangzhou' });
    expect(await calendar()).toEqual([]);
  });

  it("refuse another agency's activity, and take it on behalf", async () => {
    const unicef = await platform.as('UNICEF', 'coordinator');
    const sheet = `${HEADINGS}\n${training}`;
    const { body } = await send(unicef, 'dryRun=true', sheet).expect(200);
    expect((body as ImportResponse).errors).toEqual([expect.objectContaining({ cell: 'A2', code: 'NOT_PERMITTED' })]);
    const pmo = await platform.as('PMO', 'pmo');
    const onBehalf = await send(pmo, 'dryRun=true', sheet).expect(200);
    expect(onBehalf.body).toMatchObject({ counts: { right: 1 } });
  });

  it('store all rows once, and what is right of a sheet when told to', async () => {
    const sheet = `${HEADINGS}\n${training}\n${uncounted}`;
    const { body: first } = await send(ilo, 'dryRun=false&document=log.csv', sheet, 'log-1').expect(200);
    expect(first).toMatchObject({ counts: { stored: 2 } });
    const { body: again } = await send(ilo, 'dryRun=false&document=log.csv', sheet, 'log-1').expect(200);
    expect((again as ImportResponse).rows).toEqual((first as ImportResponse).rows);
    expect(await calendar()).toMatchObject([
      { what: 'Refresher training', site: 'Tianjin', participants: [{ count: 34 }, { count: 26 }] },
      { what: 'Handbooks given out', site: 'Cangzhou', from: '2011-05-14', participants: null },
    ]);
    const more = `${HEADINGS}\nLife skills training,Closing,Tianjin,2011-12-01,,,\nTailoring,Closing,Tianjin,2011-12-02,,,`;
    await send(ilo, 'dryRun=false', more, 'log-2').expect(400);
    const { body: part } = await send(ilo, 'dryRun=false&accept=what-is-right', more, 'log-3').expect(200);
    expect(part).toMatchObject({ counts: { stored: 1, refused: 1 } });
    expect(await calendar()).toHaveLength(3);
  });

  it('give the workbook back to be replaced', async () => {
    const { body: sheet } = await ilo.get('activities', `${PATH}/template`).responseType('blob').expect(200);
    const answer = await ilo.post('activities', PATH, sheet as Buffer, { 'Content-Type': XLSX }).expect(200);
    expect(answer.body).toMatchObject({ counts: { rows: 3, unchanged: 3, refused: 0 } });
  });
});
