import { standIn, type TestPerson, TestPlatform } from '@concert/test-kit/platform';
import { participantView } from '../index.js';

const programme = 'MDGF-1880';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const comparisonPath = `/programmes/${programme}/books/comparison`;

const importing = (csv: string, facts: object = {}) => ({
  programme,
  mode: 'add',
  locale: 'de',
  dates: 'DD.MM.YYYY',
  delimiter: ';',
  currency: 'USD',
  columns: { row: 'Voucher', line: 'Line', date: 'Day', measure: 'Kind', amount: 'Amount' },
  csv: `\uFEFFVoucher;Line;Day;Kind;Amount\r\n${csv}\r\n`,
  ...facts,
});

describe("A participant's own books", () => {
  let platform: TestPlatform;
  let finance: TestPerson;

  const record = (service: string, event: string, data: object): Promise<void> =>
    platform.publish(programme, { type: `${service}.${event}.v1`, data, effectiveDate: '2011-06-30' });

  /** Headers with which a read waits for what was just written. */
  const seen = (answer: { headers: Record<string, string> }) => ({
    'Min-Position': answer.headers['log-position'] as string,
  });

  const figures = async (headers = {}): Promise<Record<string, { difference: string | null; explanation: object }>> => {
    const { body } = await finance.get('view-ilo', comparisonPath, headers).expect(200);
    return Object.fromEntries(body.figures.map((each: { figure: string }) => [each.figure, each]));
  };

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'budgets', 'recommendations', 'reviews'].map(standIn),
      participantView('ILO'),
    );
    finance = await platform.as('ILO', 'agency-finance');
    await record('agencies', 'JointProgrammeEstablished', {
      code: programme,
      title: 'Youth, Employment and Migration',
      start: '2009-01-09',
      end: '2012-01-09',
      totalBudget: usd('2000.00'),
      modality: 'pass-through',
    });
    await record('agencies', 'ParticipantAdmitted', { organization: 'ILO', role: 'participating-un-organization' });
    await record('budgets', 'BudgetAllocated', { agency: 'ILO', amount: usd('1000.00'), output: '1.1', category: '5' });
    await record('budgets', 'FinancialReportSubmitted', {
      report: '00000000-0000-4000-8000-0000000000b1',
      scope: 'ILO',
      period: '2010-1',
      committedDefinition: 'inclusive',
      currency: 'USD',
      figures: {
        total: { amount: '1000.00' },
        transferred: { amount: '800.00' },
        committed: { amount: '700.00' },
        disbursed: { amount: '500.00' },
      },
    });
    await platform.settled();
  }, 120_000);

  afterAll(() => platform.close());

  it('are mapped to the shared budget', async () => {
    const mapping = {
      programme,
      fiscalYearStartMonth: 1,
      lines: [{ line: '517 Travel', output: '1.1', category: '5' }],
      measures: [{ word: 'Payment', measure: 'disbursed' }],
    };
    const mapped = await finance.put('view-ilo', '/books/mapping', mapping).expect(204);
    const { body } = await finance.get('view-ilo', `/programmes/${programme}/books/mapping`, seen(mapped)).expect(200);
    expect(body.mapping).toMatchObject({ lines: mapping.lines, measures: mapping.measures });

    const twice = { ...mapping, lines: [...mapping.lines, ...mapping.lines] };
    const { body: refused } = await finance.put('view-ilo', '/books/mapping', twice).expect(409);
    expect(refused.code).toBe('OWN_BOOKS_LINE_MAPPED_TWICE');
  });

  it('take over a file whole or not at all, naming every cell', async () => {
    const csv = 'V-1;517 Travel;01.02.2010;Payment;480,00\r\nV-2;517 Travel;31.02.2010;spent;780.0000';
    const { body } = await finance.post('view-ilo', '/books/imports', importing(csv)).expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'csv[3].Day',
      'csv[3].Kind',
      'csv[3].Amount',
    ]);
    const { body: books } = await finance.get('view-ilo', `/programmes/${programme}/books`).expect(200);
    expect(books.items).toEqual([]);
  });

  it.each([
    [{ currency: 'CNY' }, 'currency'],
    [{ programme: 'MDGF-9999' }, 'programme'],
    [{ locale: 'xx' }, 'locale'],
    [{ csv: 'Voucher;Line\r\nV-1' }, 'csv[2]'],
  ])('are not imported from what cannot be read: %j', async (facts, field) => {
    const { body } = await finance.post('view-ilo', '/books/imports', importing('', facts)).expect(400);
    expect(body.errors).toMatchObject([{ field }]);
  });

  it('take over a file as it is, its reading in the address', async () => {
    const reading = 'mode=add&locale=en&dates=YYYY-MM-DD&currency=USD';
    const columns = 'row=Voucher&line=Line&date=Day&measure=Kind&amount=Amount';
    const path = `/programmes/${programme}/books/imports?${reading}&${columns}`;
    const csv = 'Voucher,Line,Day,Kind,Amount\nF-1,517 Travel,2011-09-01,spent,1.00\n';
    const sent = await finance.post('view-ilo', path, csv as never, { 'Content-Type': 'text/csv' }).expect(400);
    expect(sent.body.errors).toMatchObject([{ field: 'csv[2].Kind' }]);
    await finance.post('view-ilo', path, { csv }).expect(400);
  });

  it('stand beside the shared record, with differences that can be explained', async () => {
    const csv = 'A-1;517 Travel;09.01.2009;allocated;1.000,00\r\nV-1;517 Travel;01.02.2010;Payment;480,00';
    const imported = await finance.post('view-ilo', '/books/imports', importing(csv)).expect(201);
    const compared = await figures(seen(imported));
    expect(compared['allocated 1.1/5']).toMatchObject({ own: '1000.00', shared: '1000.00', difference: '0.00' });
    expect(compared['disbursed 2010-1']).toMatchObject({ own: '480.00', shared: '500.00', difference: '-20.00' });

    const explanation = { programme, figure: 'disbursed 2010-1', text: 'Bank charges are booked in July.' };
    const explained = await finance.post('view-ilo', '/books/explanations', explanation).expect(201);
    expect((await figures(seen(explained)))['disbursed 2010-1']?.explanation).toMatchObject({ outdated: false });

    const nothing = { ...explanation, figure: 'allocated' };
    const { body: refused } = await finance.post('view-ilo', '/books/explanations', nothing).expect(409);
    expect(refused.code).toBe('OWN_BOOKS_DO_NOT_DIFFER');
    const nowhere = { ...explanation, figure: 'disbursed 2099-1' };
    const { body: unknown } = await finance.post('view-ilo', '/books/explanations', nowhere).expect(400);
    expect(unknown.errors).toMatchObject([{ field: 'figure' }]);
  });

  it('change where a row is replaced, and a blank cell changes nothing', async () => {
    const replaced = await finance
      .post('view-ilo', '/books/imports', importing('V-1;;;;500,00', { mode: 'replace' }))
      .expect(201);
    expect((await figures(seen(replaced)))['disbursed 2010-1']).toMatchObject({
      difference: '0.00',
      explanation: { outdated: true },
    });
  });

  it('are open to nobody else', async () => {
    for (const stranger of [await platform.as('UNESCO', 'agency-finance'), await platform.as('PMO', 'pmo')]) {
      await stranger.get('view-ilo', comparisonPath).expect(403);
      await stranger.get('view-ilo', `/programmes/${programme}/books`).expect(403);
      await stranger.post('view-ilo', '/books/imports', importing('')).expect(403);
      await stranger
        .put('view-ilo', '/books/mapping', { programme, fiscalYearStartMonth: 1, lines: [], measures: [] })
        .expect(403);
      await stranger.post('view-ilo', '/books/explanations', { programme, figure: 'allocated', text: 'x' }).expect(403);
    }
    expect(platform.logs.map(({ source }) => source)).not.toContain('view-ilo');
  });

  it('hold what the log says', async () => {
    const pmo = await platform.as('PMO', 'pmo');
    const { body } = await pmo.get('view-ilo', '/operations/views').expect(200);
    expect(body.items.filter(({ equal }: { equal: boolean }) => !equal)).toEqual([]);
  });
});
