import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { recommendations } from './recommendations.module.js';

const BASE = `/programmes/${YEM}`;
const ALL = `${BASE}/recommendations`;
const reason = 'As the document prints it';

describe('What was entered wrongly', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('reviews'), recommendations);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
    ilo = await platform.as('ILO', 'coordinator');
  });
  afterAll(() => platform.close());

  const post = (person: TestPerson, path: string, body: object) => person.post('recommendations', path, body);
  const read = async (path: string) => {
    await platform.settled();
    return (await pmo.get('recommendations', path).expect(200)).body as Record<string, unknown>;
  };
  const openFindings = async (subject: string) => {
    const { items } = await read(`${BASE}/findings`);
    const found = items as { rule: string; subject: string; status: string }[];
    return found.filter((each) => each.subject === subject && each.status !== 'resolved').map(({ rule }) => rule);
  };

  it('R4: a recommendation is corrected by the office with a reason; the view and the findings follow', async () => {
    const typed = { title: 'Publicity', text: 'Develop a stragety.', addressees: [], addresseesAsPrinted: 'XYZ' };
    await post(pmo, ALL, { ...typed, code: '4.3', effectiveDate: '2010-12-15' }).expect(201);
    expect(await openFindings('4.3')).toEqual(
      expect.arrayContaining(['recommendation-without-addressee', 'addressee-not-registered']),
    );

    const correct = (person: TestPerson, newValues: object, why: object = { reason }) =>
      post(person, `${ALL}/4.3/correction`, { ...why, newValues });
    const meant = { text: 'Develop a strategy.', addressees: ['PMC'], addresseesAsPrinted: 'PMC' };
    await correct(ilo, meant).expect(403);
    await correct(pmo, meant, {}).expect(400);
    expect((await correct(pmo, { addressees: ['NOBODY'] }).expect(400)).body).toMatchObject({
      errors: [{ field: 'newValues.addressees[0]' }],
    });
    await correct(pmo, meant).expect(204);
    expect((await correct(pmo, meant).expect(409)).body).toMatchObject({
      code: 'RECOMMENDATION_CORRECTION_CHANGES_NOTHING',
    });
    await post(pmo, `${ALL}/9/correction`, { reason, newValues: meant }).expect(404);

    const shown = { ...meant, title: 'Publicity', issuedOn: '2010-12-15', corrected: { ...typed, reason } };
    expect(await read(`${ALL}/4.3`)).toMatchObject(shown);
    expect(await read(`${ALL}/4.3?asOf=2010-12-15`)).toMatchObject(shown);
    expect((await read(`${ALL}?addressee=PMC`)).items).toMatchObject([{ code: '4.3' }]);
    expect(await openFindings('4.3')).toEqual([]);
  });
});
