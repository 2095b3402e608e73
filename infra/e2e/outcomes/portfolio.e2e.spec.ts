import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { recommendations } from '@concert/recommendations';
import { type Entered, refusalLineOf, seedOtherProgrammes } from '@concert/seed';
import { standIn, TestPlatform, type TestPerson } from '@concert/test-kit/platform';
import { oneOriginOf, type OneOrigin } from './one-origin.js';

const IOM = '/programmes/IOM-CT-CN-MN';
const brief = 'IOM China-Mongolia counter-trafficking, mid-term evaluation brief, October 2020';

/** Outcome 9 of the domain reference: what cannot be right is refused with the place it was read from. */
describe('The further programmes of the portfolio', () => {
  let platform: TestPlatform;
  let gateway: OneOrigin;
  let pmo: TestPerson;
  let entered: Entered;

  const seed = () =>
    seedOtherProgrammes({
      origin: gateway.origin,
      signIn: () => platform.issuer.tokenFor({ organization: 'PMO', role: 'pmo' }),
    });

  beforeAll(async () => {
    platform = await TestPlatform.start(agencies, activities, standIn('budgets'), recommendations, standIn('reviews'));
    gateway = await oneOriginOf(platform);
    pmo = await platform.as('PMO', 'pmo');
    const ilo = { code: 'ILO', name: 'International Labour Organization', kind: 'un' };
    await pmo.post('agencies', '/organizations', ilo).expect(201);
    entered = await seed();
    await platform.settled();
  }, 180_000);
  afterAll(async () => {
    await gateway.close();
    await platform.close();
  });

  it('are entered as far as their documents allow', async () => {
    expect(Object.fromEntries(entered.chapters)).toEqual({
      organizations: 4,
      programmes: 2,
      participants: 3,
      partners: 2,
      links: 1,
      sites: 2,
      assertions: 9,
      outcomes: 4,
      recommendations: 15,
    });
    const { body } = await pmo.get('activities', `${IOM}/framework`).expect(200);
    expect((body as { outcomes: { code: string }[] }).outcomes.map(({ code }) => code)).toEqual(['1', '2', '3', '5']);
    await pmo.get('agencies', '/programmes/CP-TING').expect(200);
    await pmo.get('agencies', '/programmes/CP-TING-II').expect(404);
  });

  it('are refused what cannot be right, with the place it was read from', () => {
    const refused = entered.refusals.map(({ asPrinted, code, fields, readFrom }) => [
      asPrinted,
      code,
      fields,
      readFrom,
    ]);
    expect(refused).toEqual([
      [
        'no start, no end, no budget',
        'INVALID_INPUT',
        expect.arrayContaining(['start', 'end', 'totalBudget']),
        'CP-TING phase II project page, ILO, Duration and budget, blank',
      ],
      [
        '31 February 2018',
        'INVALID_INPUT',
        ['start'],
        `${brief}, Project period, "31 February 2018 - 31 January 2021"`,
      ],
      ['780,0000', 'INVALID_INPUT', ['totalBudget.amount'], `${brief}, Budget, "USD 780,0000"`],
      ['outcomes 1, 2, 3, 5, 5', 'OUTCOME_ALREADY_DEFINED', [], `${brief}, Outcomes, 5 of 5, "5"`],
    ]);
    expect(refusalLineOf(entered.refusals[1]!)).toBe(
      `refused: "31 February 2018" (start: must be a day that exists, written YYYY-MM-DD), read from ${brief}, ` +
        'Project period, "31 February 2018 - 31 January 2021"',
    );
  });

  it('are refused in a problem that names the field and repeats the place', async () => {
    const { body } = await pmo
      .post('agencies', '/programmes', {
        code: 'IOM-2',
        title: 'IOM China-Mongolia counter-trafficking',
        start: '2018-02-31',
        end: '2021-01-31',
        totalBudget: { amount: '780,0000', currency: 'USD' },
        modality: 'parallel',
        evidence: { kind: 'evaluation', document: brief, place: 'Period and budget' },
      })
      .expect(400);
    expect(body).toMatchObject({
      code: 'INVALID_INPUT',
      errors: [{ field: 'start' }, { field: 'totalBudget.amount' }],
      readFrom: { document: brief, place: 'Period and budget' },
    });
  });

  it('are the same when entered a second time', async () => {
    expect(await seed()).toEqual(entered);
  });
});
