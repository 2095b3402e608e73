import { readFileSync } from 'node:fs';
import { agencies } from '@concert/agencies';
import { recommendations } from '@concert/recommendations';
import type { ImportResponse } from '@concert/service-kit';
import { standIn, TestPlatform, type TestPerson } from '@concert/test-kit/platform';
import writeExcelFile from 'write-excel-file/node';

interface Printed {
  readonly issuedOn: string;
  readonly standsOn: string;
  readonly recommendations: readonly {
    readonly code: string;
    readonly parent?: string;
    readonly title: string;
    readonly text: string;
    readonly response: string;
    readonly keyActions: readonly {
      readonly code: string | null;
      readonly text: string;
      readonly timeFrameAsPrinted: string;
      readonly responsibleAsPrinted: string;
      readonly lead: string;
      readonly collaborators: readonly string[];
      readonly facilitator?: string;
      readonly statusAsPrinted: string | null;
      readonly comment: string | null;
    }[];
  }[];
}

const printed = JSON.parse(readFileSync(new URL('../../seed/yem/evaluation.json', import.meta.url), 'utf8')) as Printed;

const HEADINGS = [
  'Mode',
  'Recommendation',
  'Part of',
  'Title',
  'Text',
  'Issued on',
  'Response',
  'Responded on',
  'Key action number',
  'Key action',
  'Time frame',
  'Person responsible',
  'Lead',
  'Collaborators',
  'Facilitator',
  'Comments',
  'Status',
  'Stands so on',
];

/** The table of the document as a person types it off: a recommendation's words in its first row. */
const rows = printed.recommendations.flatMap(({ code, parent, title, text, response, keyActions }) => {
  const words = [parent, title, text, printed.issuedOn, response];
  const lines = keyActions.length === 0 ? [undefined] : keyActions;
  return lines.map((action, index) => {
    const isFollowedUp = action && (action.statusAsPrinted !== null || action.comment !== null);
    return [
      'add',
      code,
      ...(index === 0 ? words : words.map(() => undefined)),
      printed.standsOn,
      action?.code,
      action?.text,
      action?.timeFrameAsPrinted,
      action?.responsibleAsPrinted,
      action?.lead,
      action?.collaborators.join('; '),
      action?.facilitator,
      action?.comment,
      action?.statusAsPrinted,
      isFollowedUp ? printed.standsOn : undefined,
    ];
  });
});

const workbook = (): Promise<Buffer> => {
  const data = [HEADINGS, ...rows].map((cells) => cells.map((cell) => (cell ? { value: cell, type: String } : null)));
  return writeExcelFile(data as never, { sheet: 'Management response' }).toBuffer() as Promise<Buffer>;
};

const BASE = '/programmes/MDGF-1880';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Outcome 7 of the domain reference: nine recommendations and fourteen key actions, with findings. */
describe('The management response of the YEM mid-term evaluation', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let sheet: Buffer;

  const send = async (query: string, key?: string): Promise<ImportResponse> => {
    const headers = { 'Content-Type': XLSX, ...(key !== undefined && { 'Idempotency-Key': key }) };
    const path = `${BASE}/imports/management-response?document=yem-management-response.xlsx&${query}`;
    const { body } = await pmo.post('recommendations', path, sheet, headers).expect(200);
    return body as ImportResponse;
  };
  const list = async (path: string): Promise<Record<string, unknown>[]> => {
    await platform.settled();
    const { body } = await pmo.get('recommendations', `${BASE}/${path}`).expect(200);
    return (body as { items: Record<string, unknown>[] }).items;
  };

  beforeAll(async () => {
    sheet = await workbook();
    platform = await TestPlatform.start(
      agencies,
      standIn('activities'),
      standIn('budgets'),
      recommendations,
      standIn('reviews'),
    );
    pmo = await platform.as('PMO', 'pmo');
    await pmo
      .post('agencies', '/programmes', {
        code: 'MDGF-1880',
        title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
        start: '2009-01-09',
        end: '2012-01-09',
        totalBudget: { amount: '6600000.00', currency: 'USD' },
        modality: 'pass-through',
      })
      .expect(201);
    for (const [code, kind, role] of [
      ['ILO', 'un', 'participating-un-organization'],
      ['CASS', 'research', 'national-partner'],
      ['CALSS', 'research', 'national-partner'],
      ['PMO', 'office', 'programme-management-office'],
    ]) {
      await pmo.post('agencies', '/organizations', { code, name: code, kind }).expect(201);
      await pmo.post('agencies', `${BASE}/participants`, { organization: code, role }).expect(201);
    }
    for (const body of ['PMC', 'NSC'])
      await pmo
        .post('agencies', `${BASE}/bodies`, {
          body,
          name: body,
          members: ['ILO', 'CASS'],
          coChairs: ['ILO'],
          quorum: 2,
        })
        .expect(201);
    await platform.settled();
  }, 120_000);
  afterAll(() => platform.close());

  it('is rehearsed first', async () => {
    const { counts, errors } = await send('dryRun=true');
    expect(errors).toEqual([]);
    expect(counts).toEqual({ rows: 15, right: 15, stored: 0, unchanged: 0, refused: 0 });
    expect(await list('recommendations')).toEqual([]);
  });

  it('comes in as nine recommendations and fourteen key actions, however often it is sent', async () => {
    const first = await send('dryRun=false', 'yem-management-response');
    expect(first.counts).toMatchObject({ stored: 15, refused: 0 });
    expect((await send('dryRun=false', 'yem-management-response')).rows).toEqual(first.rows);
    const recommended = await list('recommendations');
    expect(recommended.map(({ code }) => code)).toEqual(['1', '2', '3', '4.1', '4.2', '4.3', '4.4', '4.5', '5']);
    expect(await list('key-actions?limit=100')).toHaveLength(14);
  });

  it('is found wanting in A-28 to A-37', async () => {
    const rules = new Set((await list('findings?limit=1000')).map(({ rule }) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'accepted-without-key-action',
        'key-action-without-number',
        'key-actions-alike',
        'status-outside-vocabulary',
        'status-left-blank',
        'status-in-time-frame',
        'time-frame-without-end',
        'responsible-not-registered',
        'comment-says-done',
        'disposition-missing',
        'parent-missing',
      ]),
    );
  });

  it('lets 1.1 and 3.1 be merged, with both histories kept', async () => {
    await pmo
      .post('recommendations', `${BASE}/recommendations/1/key-actions/1.1/links`, {
        link: 'merged-into',
        to: { recommendation: '3', action: '3.1' },
      })
      .expect(204);
    const actions = await list('key-actions?limit=100');
    const [merged, goesOn] = ['1.1', '3.1'].map((code) => actions.find((action) => action['code'] === code));
    expect(merged?.['followUp']).toHaveLength(1);
    expect(goesOn?.['followUp']).toHaveLength(1);
    expect(goesOn?.['links']).toEqual([expect.objectContaining({ link: 'merged-from', code: '1.1' })]);
  });

  it('is given back as a sheet in which only what changed changes', async () => {
    const path = `${BASE}/imports/management-response`;
    const download = await pmo.get('recommendations', `${path}/template?format=xlsx`).responseType('blob').expect(200);
    const answer = await pmo
      .post('recommendations', path, download.body as Buffer, { 'Content-Type': XLSX })
      .expect(200);
    expect((answer.body as ImportResponse).counts).toMatchObject({ rows: 15, unchanged: 15, refused: 0 });

    const followUp =
      'Row,Mode,Status,Comments,Stands so on\n4.5/4.5.1,replace,completed,The list was shared,2011-01-31';
    const changed = await pmo
      .post('recommendations', `${path}?dryRun=false`, Buffer.from(followUp), {
        'Content-Type': 'text/csv',
        'Idempotency-Key': 'follow-up-1',
      })
      .expect(200);
    expect(changed.body).toMatchObject({
      counts: { stored: 1 },
      rows: [{ orders: [{ command: 'ProgressKeyAction' }] }],
    });
  });
});
