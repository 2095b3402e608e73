import type { ImportResponse } from '@concert/service-kit';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { recommendations } from '../recommendations.module.js';

const PATH = `/programmes/${YEM}/imports/management-response`;
const HEADINGS =
  'Mode,Recommendation,Title,Text,Response,Key action number,Key action,Time frame,Lead,Status,Stands so on';
const sheet = [
  HEADINGS,
  'add,1,Policy advice,Make it formal,Agreed in substance,1.1,Review the budget,"Quarter 4,2010",PMC,Ongoing,2010-12-31',
  'add,1,,,,,Develop the advice,"Quarter 2, 3 and 4, 2011",ILO,,',
  'add,4.4,Bring it together,Bring pilots together,Agreed,,,,,,',
].join('\n');

describe('Imports of recommendations', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;

  const send = (who: TestPerson, query: string, csv: string, key?: string) =>
    who.post('recommendations', `${PATH}?${query}`, Buffer.from(csv), {
      'Content-Type': 'text/csv',
      ...(key !== undefined && { 'Idempotency-Key': key }),
    });
  const codes = async (): Promise<unknown[]> => {
    await platform.settled();
    const { body } = await pmo.get('recommendations', `/programmes/${YEM}/recommendations`).expect(200);
    return (body as { items: { code: string; keyActions: { code: string }[] }[] }).items.map(({ code, keyActions }) => [
      code,
      keyActions.map((action) => action.code),
    ]);
  };

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('reviews'), recommendations);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
  });
  afterAll(() => platform.close());

  it('name the cell of every error and store nothing', async () => {
    const wrong = [
      sheet,
      'add,5,Review,Review it,,5.1,Review the budget,,PMC / NSC,,',
      'add,6,Other,Do it,Agreed,6.1,Do it,,UNHCR,,',
      'add,7,Later,Do it,Agreed,7.1,Do it,,PMC,Nearly,',
      'add,8,,,,8.1,Nothing to hang it on,,PMC,,',
      'add,1,Another title,Make it formal,,,,,,,',
    ].join('\n');
    const { body } = await send(pmo, 'dryRun=true', wrong).expect(200);
    const { counts, errors } = body as ImportResponse;
    expect(counts).toEqual({ rows: 8, right: 3, stored: 0, unchanged: 0, refused: 5 });
    expect(errors.map(({ cell, code }) => [cell, code])).toEqual([
      ['I5', 'SEVERAL_VALUES'],
      ['I6', 'PARTICIPANT_OR_BODY_UNKNOWN'],
      ['J7', 'CHOICE_UNKNOWN'],
      ['F8', 'RECOMMENDATION_UNKNOWN'],
      ['C9', 'ROWS_DISAGREE'],
    ]);
    await send(pmo, 'dryRun=false', wrong, 'response-1').expect(400);
    expect(await codes()).toEqual([]);
  });

  it('refuse what the sender may not enter', async () => {
    const ilo = await platform.as('ILO', 'coordinator');
    const { body } = await send(ilo, 'dryRun=true', sheet).expect(200);
    expect((body as ImportResponse).errors[0]).toMatchObject({ cell: 'B2', code: 'NOT_PERMITTED' });
  });

  it('store all rows once, and what is right of a sheet when told to', async () => {
    const { body: first } = await send(pmo, 'dryRun=false', sheet, 'response-2').expect(200);
    expect(first).toMatchObject({ counts: { stored: 3 } });
    const { body: again } = await send(pmo, 'dryRun=false', sheet, 'response-2').expect(200);
    expect((again as ImportResponse).rows).toEqual((first as ImportResponse).rows);
    expect(await codes()).toEqual([
      ['1', ['1.1', '1.u1']],
      ['4.4', []],
    ]);
    const more = `${HEADINGS}\nadd,2,A phase two,Design it,Depends,,,,,,\nadd,1,Policy advice,Make it formal,,,,,,,`;
    const { body: part } = await send(pmo, 'dryRun=false&accept=what-is-right', more, 'response-3').expect(200);
    expect(part).toMatchObject({
      counts: { stored: 1, refused: 1 },
      errors: [{ cell: 'B3', code: 'RECOMMENDATION_ALREADY_ISSUED' }],
    });
  });

  it('replace the follow-up, not what was agreed', async () => {
    const replace = (columns: string, cells: string) =>
      send(pmo, 'dryRun=true&mode=replace', `Row,${columns}\n1/1.1,${cells}`).expect(200);
    const followedUp = await replace('Status,Stands so on', 'planned,2011-03-31');
    expect(followedUp.body).toMatchObject({
      rows: [{ outcome: 'right', orders: [{ command: 'ProgressKeyAction', params: { action: '1.1' } }] }],
    });
    // R5: a blank disposition is filled in; words that were given stay.
    const stated = await replace('Disposition,Reason', 'accepted,As the committee said');
    expect(stated.body).toMatchObject({ rows: [{ outcome: 'right', orders: [{ command: 'StateDisposition' }] }] });
    const unexplained = await replace('Disposition', 'accepted');
    expect(unexplained.body).toMatchObject({ errors: [{ code: 'CELL_MISSING' }] });
    const agreed = await replace('Lead', 'ILO');
    expect(agreed.body).toMatchObject({ errors: [{ cell: 'B2', code: 'CELL_CANNOT_BE_REPLACED' }] });
    const same = await replace('Lead,Status', 'PMC,On-going');
    expect(same.body).toMatchObject({ counts: { unchanged: 1 } });
  });
});
