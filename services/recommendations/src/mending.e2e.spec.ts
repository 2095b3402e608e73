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

  it('R4: a key action is corrected by the office; its new lead answers for it, and the old one no more', async () => {
    await post(pmo, ALL, { code: '5', title: 'Funds', text: 'Find funds.', addressees: ['PMC'] }).expect(201);
    const answer = { disposition: 'accepted', text: 'Agreed.', effectiveDate: '2010-12-31' };
    await post(pmo, `${ALL}/5/response`, answer).expect(204);
    const values = { text: 'Reveiw the budget', lead: 'ILO', collaborators: [], responsibleAsPrinted: 'IOL' };
    const agreed = { ...values, code: '5.1', effectiveDate: '2010-12-31' };
    await post(pmo, `${ALL}/5/key-actions`, agreed).expect(201);
    expect(await openFindings('5.1')).toContain('responsible-not-registered');

    const action = `${ALL}/5/key-actions/5.1`;
    const correct = (person: TestPerson, newValues: object) =>
      post(person, `${action}/correction`, { reason, newValues });
    const meant = { text: 'Review the budget', lead: 'UNICEF', responsibleAsPrinted: 'UNICEF' };
    await correct(ilo, meant).expect(403);
    expect((await correct(pmo, { facilitator: 'NOBODY' }).expect(400)).body).toMatchObject({
      errors: [{ field: 'newValues.facilitator' }],
    });
    await correct(pmo, meant).expect(204);
    expect((await correct(pmo, meant).expect(409)).body).toMatchObject({
      code: 'KEY_ACTION_CORRECTION_CHANGES_NOTHING',
    });

    const progress = { status: 'ongoing', on: '2011-01-31' };
    await post(ilo, `${action}/progress`, progress).expect(403);
    await post(await platform.as('UNICEF', 'coordinator'), `${action}/progress`, progress).expect(204);
    const shown = {
      code: '5.1',
      text: meant.text,
      responsible: { lead: 'UNICEF' },
      corrected: { lead: 'ILO', reason },
    };
    expect((await read(`${BASE}/key-actions?organization=UNICEF`)).items).toMatchObject([shown]);
    expect((await read(`${BASE}/key-actions?organization=ILO`)).items).toEqual([]);
    expect(await read(`${BASE}/key-actions/5.1?asOf=2010-12-31`)).toMatchObject(shown);
    expect(await openFindings('5.1')).not.toContain('responsible-not-registered');
    const { facts } = await read(`${BASE}/key-actions/5.1/history`);
    expect((facts as { type: string }[]).map(({ type }) => type)).toContain('recommendations.KeyActionCorrected.v1');
  });
});
