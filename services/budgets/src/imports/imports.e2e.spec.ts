import { type StandingRow, writeXlsx } from '@concert/imports';
import type { ImportResponse } from '@concert/service-kit';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { budgets } from '../budgets.module.js';
import { financialFigures } from './financial-figures.import.js';

const base = `/programmes/${YEM}`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Budget by agency as the factsheet prints it. */
const budget = [
  'Agency,Amount,% of total,Total',
  'ILO,"1.696.823,00","25,71%","6.600.000,00"',
  'UNFPA,"494.929,00","7,50%","6.600.000,00"',
  'UNICEF,"1.080.629,00","16,37%","6.600.000,00"',
].join('\n');

const figuresAsPrinted = [
  'Period,Definition of committed,Total budget,Transferred,Transferred %,"Transferred, other reading",Commited,Commited %,Disbursed,Disbursed %',
  '2009-2,not-stated,"6.600.000,00","2.632,00","0,04%","2.633","1.296.566,00","19,64%","3.279.428,00","49,69%"',
  '2010-1,not-stated,"6.600.000,00","4.918","74,54%","4.919.595,00",,"26,61%","2.554.861,00","38,71%"',
].join('\n');

describe('Imports of budgets', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;

  const send = (who: TestPerson, path: string, sheet: Buffer | string, headers: Record<string, string> = {}) =>
    who.post('budgets', `${base}/imports/${path}`, Buffer.from(sheet), { 'Content-Type': 'text/csv', ...headers });
  const imported = async (...args: Parameters<typeof send>): Promise<ImportResponse> =>
    (await send(...args).expect(200)).body as ImportResponse;
  const list = async (view: string): Promise<Record<string, unknown>[]> => {
    await platform.settled();
    const { body } = await pmo.get('budgets', `${base}/${view}`).expect(200);
    return (body as { items: Record<string, unknown>[] }).items;
  };

  beforeAll(async () => {
    platform = await TestPlatform.start(
      standIn('agencies'),
      standIn('activities'),
      standIn('recommendations'),
      standIn('reviews'),
      budgets,
    );
    pmo = await platform.as('PMO', 'pmo');
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
  });
  afterAll(() => platform.close());

  it('say what they take', async () => {
    const { body } = await pmo.get('budgets', `${base}/imports`).expect(200);
    const { items } = body as { items: { template: string; columns: { key: string }[] }[] };
    expect(items.map(({ template }) => template)).toEqual(['budget-by-agency', 'transfers', 'financial-figures']);
    expect(items[0]?.columns.slice(0, 3).map(({ key }) => key)).toEqual(['row', 'mode', 'agency']);
    await pmo.get('budgets', `${base}/imports/payroll/template`).expect(404);
    await pmo.get('budgets', '/programmes/NOWHERE/imports').expect(404);
  });

  it('S2: ask for the right to import before they read a byte', async () => {
    const auditor = await platform.as('BOA', 'auditor');
    const { body } = await send(auditor, 'transfers', 'no sheet at all').expect(403);
    expect(body.detail).toBe('The role auditor may import nothing here');
  });

  it('tell what a sheet would do, with every error at its cell, and store nothing', async () => {
    const wrong = `${budget}\nUNHCR,"1,00",,\nWHO,423.634,,\nUNDP,"1.482.960,00","12,00%","6.600.000,00"\n`;
    const answer = await imported(pmo, 'budget-by-agency?locale=de&mode=add', wrong);
    expect(answer).toMatchObject({ dryRun: true, counts: { rows: 6, right: 4, refused: 2 } });
    expect(answer.rows[0]).toMatchObject({
      number: 2,
      outcome: 'right',
      orders: [
        {
          command: 'AllocateBudget',
          body: {
            agency: 'ILO',
            amount: { amount: '1696823.00', currency: 'USD' },
            evidence: { kind: 'spreadsheet', document: 'budget-by-agency.csv', place: 'A2:D2' },
          },
        },
      ],
    });
    expect(answer.errors).toEqual([
      expect.objectContaining({ cell: 'A5', row: 5, column: 'Agency', code: 'PARTICIPANT_UNKNOWN' }),
      expect.objectContaining({ cell: 'B7', row: 7, column: 'Amount', code: 'AMOUNT_DIFFERS_FROM_SHARE' }),
    ]);
    expect(await list('allocations')).toEqual([]);
  });

  it('store nothing of a sheet that is not right unless somebody says so', async () => {
    const wrong = `${budget}\nUNHCR,"1,00",,`;
    const refusal = await send(pmo, 'budget-by-agency?locale=de&mode=add&dryRun=false', wrong, {
      'Idempotency-Key': 'budget-1',
    }).expect(400);
    expect(refusal.body).toMatchObject({
      code: 'IMPORT_NOT_RIGHT',
      errors: [{ field: 'A5', cell: 'A5', row: 5, code: 'PARTICIPANT_UNKNOWN' }],
    });
    expect(await list('allocations')).toEqual([]);

    const what = 'budget-by-agency?locale=de&mode=add&dryRun=false&accept=what-is-right&document=factsheet.csv';
    const answer = await imported(pmo, what, wrong, { 'Idempotency-Key': 'budget-2' });
    expect(answer.counts).toEqual({ rows: 4, right: 0, stored: 3, unchanged: 0, refused: 1 });
    expect((await list('allocations')).map(({ agency, amount }) => [agency, amount])).toEqual([
      ['ILO', '1696823.00'],
      ['UNFPA', '494929.00'],
      ['UNICEF', '1080629.00'],
    ]);

    const again = await imported(pmo, what, wrong, { 'Idempotency-Key': 'budget-2' });
    expect(again.rows).toEqual(answer.rows);
    expect(await list('allocations')).toHaveLength(3);
  });

  it('need a key to store, and one key for one sheet', async () => {
    await send(pmo, 'budget-by-agency?locale=de&mode=add&dryRun=false', budget).expect(400);
    const other = budget.replace('494.929', '494.928');
    const { body } = await send(pmo, 'budget-by-agency?locale=de&mode=add&dryRun=false', other, {
      'Idempotency-Key': 'budget-2',
    }).expect(409);
    expect(body).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('refuse the rows that their sender may not enter', async () => {
    const ilo = await platform.as('ILO', 'agency-finance');
    const answer = await imported(ilo, 'budget-by-agency?locale=de&mode=add', budget);
    expect(answer.errors.map(({ cell, code }) => [cell, code])).toEqual([
      ['B2', 'NOT_PERMITTED'],
      ['B3', 'NOT_PERMITTED'],
      ['B4', 'NOT_PERMITTED'],
    ]);
    const own = 'Agency,Period,Definition of committed\nILO,2010-1,inclusive\nUNDP,2010-1,inclusive';
    const figures = await imported(ilo, 'financial-figures?mode=add', own);
    expect(figures.rows.map(({ outcome }) => outcome)).toEqual(['right', 'refused']);
  });

  it('take figures as printed, with the cell and both readings in the provenance', async () => {
    const answer = await imported(
      pmo,
      'financial-figures?locale=de&mode=add&dryRun=false&document=factsheet.csv',
      figuresAsPrinted,
      { 'Idempotency-Key': 'figures-1' },
    );
    expect(answer.counts).toMatchObject({ stored: 2, refused: 0 });
    expect(answer.notes.map(({ cell, code }) => [cell, code])).toEqual([
      ['G1', 'HEADING_READ_AS'],
      ['H1', 'HEADING_READ_AS'],
    ]);
    const reports = await list('reports');
    expect(reports.map(({ figures }) => figures)).toMatchObject([
      { transferred: { amount: '2632.00', asPrinted: '2.632,00', percentAsPrinted: '0,04%' } },
      {
        transferred: { amount: '4919595.00', asPrinted: '4.919.595,00' },
        committed: { amount: null, percentAsPrinted: '26,61%' },
      },
    ]);
    const { body } = await pmo
      .get('budgets', `${base}/provenance?figure=reports/programme/2010-1/transferred`)
      .expect(200);
    const facts = JSON.stringify(body);
    expect(facts).toContain('"place":"A3:J3"');
    expect(facts).toContain('also read as');
  });

  it('give the sheet back to be replaced: unchanged rows change nothing, changed ones are restated', async () => {
    const download = (query: string) =>
      pmo.get('budgets', `${base}/imports/financial-figures/template?${query}`).responseType('blob').expect(200);
    const { body: sheet, headers } = await download('format=xlsx');
    expect(headers['content-type']).toContain(XLSX);
    const unchanged = await imported(pmo, 'financial-figures', sheet as Buffer, { 'Content-Type': XLSX });
    expect(unchanged).toMatchObject({ document: { sheet: 'Financial figures' }, counts: { rows: 2, unchanged: 2 } });

    const corrected: StandingRow = {
      row: 'programme/2009-2',
      values: new Map([
        ['transferred', '2330075.00'],
        ['reason', 'The advance of 20,000 was left out'],
      ]),
    };
    const restated = await imported(
      pmo,
      'financial-figures?dryRun=false',
      await writeXlsx(financialFigures, [corrected]),
      { 'Content-Type': XLSX, 'Idempotency-Key': 'figures-2' },
    );
    expect(restated.rows[0]).toMatchObject({ outcome: 'stored', orders: [{ command: 'RestateFinancialReport' }] });
    const [first] = await list('reports');
    expect(first).toMatchObject({ version: 2, figures: { transferred: { amount: '2330075.00' } } });

    const nobody: StandingRow = { row: 'programme/1999-1', values: new Map([['transferred', '1.00']]) };
    const answer = await imported(pmo, 'financial-figures', await writeXlsx(financialFigures, [nobody]), {
      'Content-Type': XLSX,
    });
    expect(answer.errors).toEqual([expect.objectContaining({ cell: 'A2', code: 'ROW_UNKNOWN' })]);
  });

  it('take transfers once their tranche is scheduled', async () => {
    const sheet =
      'Row,Mode,Kind,Tranche,Amount,Value date\n1,add,tranche,1,2310075.00,2009-01-09\n2,add,advance,,20000,31 February 2009';
    const answer = await imported(pmo, 'transfers', sheet);
    expect(answer.errors.map(({ cell, code }) => [cell, code])).toEqual([
      ['D2', 'TRANCHE_UNKNOWN'],
      ['F3', 'DATE_DOES_NOT_EXIST'],
    ]);
    const tranche = { tranche: 1, amount: { amount: '2310075.00', currency: 'USD' }, plannedDate: '2009-01-09' };
    await pmo.post('budgets', `${base}/tranches`, tranche).expect(201);
    const right = sheet.replace('31 February 2009', '9 January 2009');
    const stored = await send(pmo, 'transfers?dryRun=false', right, { 'Idempotency-Key': 'transfers-1' }).expect(200);
    expect(stored.headers['log-position']).toMatch(/^budgets@\d+$/);
    expect((await list('transfers')).map(({ kind, amount }) => [kind, amount])).toEqual(
      expect.arrayContaining([
        ['tranche', '2310075.00'],
        ['advance', '20000.00'],
      ]),
    );
  });

  it('are sheets, not too large, and nowhere else', async () => {
    await send(pmo, 'transfers', 'not a sheet', { 'Content-Type': XLSX }).expect(400);
    await send(pmo, 'transfers', Buffer.alloc(2 * 1024 * 1024 + 1, 'x')).expect(413);
    await pmo.post('budgets', `${base}/imports/transfers`, { amount: 1 }).expect(400);
    const elsewhere = pmo.post('budgets', `${base}/transfers`, Buffer.from('a,b'), { 'Content-Type': 'text/csv' });
    await elsewhere.expect(415);
  });
});
