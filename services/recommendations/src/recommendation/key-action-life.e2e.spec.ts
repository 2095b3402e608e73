import { ExtensionApprovedV1 } from '@concert/contracts/agencies';
import {
  standIn,
  type TestPerson,
  TestPlatform,
  undocumentedIn,
  YEM,
  yemParticipants,
} from '@concert/test-kit/platform';
import { recommendations } from '../recommendations.module.js';

const BASE = `/programmes/${YEM}`;
const ALL = `${BASE}/recommendations`;
const budgetReview = {
  text: 'Review the budget and develop the year 3 annual work plan',
  lead: 'PMC',
  collaborators: [],
};
const minutes = { kind: 'minutes', document: 'PMC minutes, January 2011' };

describe('Key actions, from their time frame to their end', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let pmc: TestPerson;
  let ilo: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('reviews'), recommendations);
    for (const [programme, ...facts] of yemParticipants)
      await platform.publish(programme, ...facts.map((fact) => ({ ...fact, effectiveDate: '2009-01-09' })));
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
    pmc = await platform.as('PMC', 'pmc');
    ilo = await platform.as('ILO', 'coordinator');
    for (const code of ['1', '3', '4.4']) {
      const issue = { code, title: `Recommendation ${code}`, text: 'As printed.', addressees: ['PMC'] };
      await post(pmo, ALL, { ...issue, ...(code === '4.4' && { parent: '4' }) }).expect(201);
      const response = { disposition: 'accepted', text: 'Agreed.', effectiveDate: '2010-12-31' };
      await post(pmo, `${ALL}/${code}/response`, response).expect(204);
    }
    const review = { ...budgetReview, timeFrameAsPrinted: 'Quarter 4,2010', effectiveDate: '2010-12-31' };
    await post(pmo, `${ALL}/1/key-actions`, { ...review, code: '1.1' }).expect(201);
    await post(pmo, `${ALL}/3/key-actions`, { ...review, code: '3.1' }).expect(201);
    const ceremony = { text: 'JP closing ceremony', lead: 'PMC', collaborators: [], costed: true };
    const late = { ...ceremony, code: '3.3', timeFrameAsPrinted: 'Quarter 1 2012', effectiveDate: '2010-12-31' };
    await post(pmo, `${ALL}/3/key-actions`, late).expect(201);
  });
  afterAll(() => platform.close());

  const post = (person: TestPerson, path: string, body: object) => person.post('recommendations', path, body);
  const get = async (path: string): Promise<{ items: Record<string, unknown>[] }> => {
    await platform.settled();
    return (await pmo.get('recommendations', path).expect(200)).body as { items: Record<string, unknown>[] };
  };
  const findings = async (query = '') => (await get(`${BASE}/findings?status=open${query}`)).items;
  const keyAction = async (code: string) =>
    (await get(`${BASE}/key-actions?asOf=2011-12-31`)).items.find((each) => each.code === code);

  it('read their window from the time frame when nobody gives it', async () =>
    expect(await keyAction('3.3')).toMatchObject({
      timeFrameAsPrinted: 'Quarter 1 2012',
      window: { start: '2012-01-01', end: '2012-03-31' },
      windowFrom: 'time-frame',
    }));

  it('raise findings by rule, put to whoever answers for them', async () => {
    const found = (await findings()).map(
      ({ rule, subject, scope }) => `${rule as string} ${subject as string} ${scope as string}`,
    );
    expect(found.sort()).toEqual([
      'accepted-without-key-action 4.4 programme',
      'costed-key-action-without-budget 3.3 PMC',
      'key-actions-alike 1.1 and 3.1 PMC',
      'parent-missing 4 programme',
      'status-left-blank 1.1 PMC',
      'status-left-blank 3.1 PMC',
      'status-left-blank 3.3 PMC',
      'window-beyond-programme 3.3 PMC',
    ]);
  });

  it('have findings that those concerned explain', async () => {
    const [finding] = await findings('&rule=costed-key-action-without-budget');
    const path = `${BASE}/findings/${finding?.id as string}/explanation`;
    const explanation = { explanation: 'The Government hosts the ceremony' };
    await post(await platform.as('WHO', 'coordinator'), path, explanation).expect(403);
    await post(ilo, path, explanation).expect(204);
    expect(await findings('&rule=costed-key-action-without-budget')).toEqual([]);
    await post(ilo, `${BASE}/findings/unknown/explanation`, explanation).expect(404);
  });

  it('have findings that are put to somebody, accepted as they are, and opened again', async () => {
    const [finding] = await findings('&rule=accepted-without-key-action');
    const path = `${BASE}/findings/${finding?.id as string}`;
    await post(ilo, `${path}/assignment`, { organization: 'PMC' }).expect(403);
    const nobody = await post(pmo, `${path}/assignment`, { organization: 'NOBODY' }).expect(400);
    expect(nobody.body).toMatchObject({ errors: [{ field: 'organization' }] });
    await post(pmo, `${path}/assignment`, { organization: 'PMC' }).expect(204);
    expect(await findings('&assignedTo=PMC')).toMatchObject([{ subject: '4.4', assignedTo: 'PMC' }]);
    await post(pmo, `${path}/acceptance`, {}).expect(400);
    await post(pmo, `${path}/acceptance`, { reason: 'Done with 4.3' }).expect(204);
    const { items } = await get(`${BASE}/findings?rule=accepted-without-key-action&assignedTo=PMC`);
    expect(items).toMatchObject([{ status: 'resolved', resolvedBy: 'acceptance', explanation: 'Done with 4.3' }]);
    await post(ilo, `${path}/reopening`, { reason: 'Not so' }).expect(403);
    await post(pmo, `${path}/reopening`, { reason: 'Not so' }).expect(204);
    expect(await findings('&rule=accepted-without-key-action')).toHaveLength(1);
  });

  it('no longer run beyond the programme once it is extended', async () => {
    const extension = ExtensionApprovedV1.publish({
      extension: 'a7c3e915-2d48-5b60-9f1e-4c8a6d0b3e61',
      endBefore: '2012-01-09',
      endAfter: '2012-03-31',
      decision: 'a7c3e915-2d48-5b60-9f1e-4c8a6d0b3e62',
      body: 'NSC',
    });
    await platform.publish(YEM, { ...extension, effectiveDate: '2011-09-30' });
    expect(await findings('&rule=window-beyond-programme')).toEqual([]);
    const resolved = await get(`${BASE}/findings?rule=window-beyond-programme`);
    expect(resolved).toMatchObject({ items: [{ subject: '3.3', status: 'resolved', resolvedBy: 'correction' }] });
    expect(await findings('&rule=window-beyond-programme&asOf=2011-09-29')).toMatchObject([{ subject: '3.3' }]);
    expect(await findings('&rule=window-beyond-programme&asOf=2011-09-30')).toEqual([]);
  });

  it('are merged with both histories kept', async () => {
    const ongoing = { status: 'ongoing', statusAsPrinted: 'Ongoing', on: '2010-12-31' };
    await post(pmo, `${ALL}/1/key-actions/1.1/progress`, ongoing).expect(204);
    const merge = { link: 'merged-into', to: { recommendation: '3', action: '3.1' }, effectiveDate: '2011-01-15' };
    await post(ilo, `${ALL}/1/key-actions/1.1/links`, merge).expect(403);
    await post(pmo, `${ALL}/1/key-actions/1.1/links`, merge).expect(204);
    const again = await post(pmo, `${ALL}/1/key-actions/1.1/links`, merge).expect(409);
    expect(again.body).toMatchObject({ code: 'KEY_ACTIONS_ALREADY_LINKED' });
    expect(await keyAction('1.1')).toMatchObject({
      overdue: false,
      followUp: [{ statusAsPrinted: 'Ongoing' }],
      links: [{ link: 'merged-into', code: '3.1', on: '2011-01-15' }],
    });
    expect(await keyAction('3.1')).toMatchObject({ overdue: true, links: [{ link: 'merged-from', code: '1.1' }] });
    expect(await findings('&rule=key-actions-alike')).toEqual([]);
  });

  it('may take longer, for a reason', async () => {
    const longer = { newEnd: '2011-02-28', reason: 'The PMC meets in February', effectiveDate: '2011-01-15' };
    await post(pmo, `${ALL}/3/key-actions/3.1/due-date`, { newEnd: '2011-02-28' }).expect(400);
    await post(pmc, `${ALL}/3/key-actions/3.1/due-date`, longer).expect(204);
    expect(await keyAction('3.1')).toMatchObject({
      window: { end: '2011-02-28' },
      dueDates: [{ oldEnd: '2010-12-31', newEnd: '2011-02-28', reason: 'The PMC meets in February' }],
    });
  });

  it('are completed with evidence and verified by another organization', async () => {
    const path = `${ALL}/3/key-actions/3.1`;
    const done = { summary: 'Work plan adopted', on: '2011-01-31' };
    const bare = await post(ilo, `${path}/completion`, done).expect(409);
    expect(bare.body).toMatchObject({ code: 'KEY_ACTION_COMPLETED_WITHOUT_EVIDENCE' });
    await post(pmo, `${path}/completion`, { ...done, evidence: minutes }).expect(204);
    const own = await post(pmo, `${path}/verification`, { on: '2011-02-15' }).expect(409);
    expect(own.body).toMatchObject({ code: 'KEY_ACTION_COMPLETER_MAY_NOT_VERIFY' });
    await post(ilo, `${path}/verification`, { on: '2011-02-15' }).expect(403);
    await post(await platform.as('UNDP', 'pmc'), `${path}/verification`, { on: '2011-02-15' }).expect(204);
    expect(await keyAction('3.1')).toMatchObject({
      status: 'completed',
      overdue: false,
      completion: { summary: 'Work plan adopted', by: 'PMC', verifiedBy: 'UNDP', verifiedOn: '2011-02-15' },
    });
  });

  it('are dropped for a reason, and nothing is asked about them any more', async () => {
    const path = `${ALL}/3/key-actions/3.3/drop`;
    await post(pmo, path, { on: '2011-06-30' }).expect(400);
    await post(pmo, path, { on: '2011-06-30', reason: 'Held with the conference' }).expect(204);
    expect(await keyAction('3.3')).toMatchObject({ status: 'dropped' });
    expect((await findings()).map(({ subject }) => subject).sort()).toEqual(['4', '4.4']);
  });

  it('come from an evaluation that others than the programme manage', async () => {
    const evaluation = {
      code: 'mid-term',
      kind: 'mid-term',
      evaluators: [{ role: 'international consultant' }],
      commissioner: null,
      manager: 'PMO',
      period: { start: '2010-10-01', end: '2010-11-30' },
      method: ['desk review'],
      limits: [],
    };
    const path = `${BASE}/evaluations`;
    await post(ilo, path, evaluation).expect(403);
    await post(pmo, path, { ...evaluation, manager: 'XYZ' }).expect(400);
    await post(pmo, path, evaluation).expect(201);
    await post(pmo, path, evaluation).expect(409);
    const rating = { criterion: 'relevance', score: 4, scale: ['very poor', 'poor', 'good', 'very good', 'excellent'] };
    await post(pmo, `${path}/mid-term/ratings`, rating).expect(204);
    await post(pmo, `${path}/final/ratings`, rating).expect(404);
    expect(await get(path)).toMatchObject({ items: [{ code: 'mid-term', ratings: [rating] }] });

    const finding = { code: 'F1', kind: 'finding', text: 'No work plan for year 3.', recommendations: ['1'] };
    await post(ilo, `${path}/mid-term/statements`, finding).expect(403);
    await post(pmo, `${path}/mid-term/statements`, finding).expect(201);
    const twice = await post(pmo, `${path}/mid-term/statements`, finding).expect(409);
    expect(twice.body).toMatchObject({ code: 'EVALUATION_STATEMENT_CODE_TAKEN' });
    const unknown = { ...finding, code: 'F2', recommendations: ['1', '9'] };
    const nowhere = await post(pmo, `${path}/mid-term/statements`, unknown).expect(400);
    expect(nowhere.body).toMatchObject({ errors: [{ field: 'recommendations[1]' }] });
    const workshop = { step: 'stakeholder-workshop', on: '2010-11-15', mode: 'in-person', sites: [], with: ['ILO'] };
    await post(pmo, `${path}/mid-term/steps`, workshop).expect(204);
    const late = await post(pmo, `${path}/mid-term/steps`, { ...workshop, on: '2011-01-15' }).expect(409);
    expect(late.body).toMatchObject({ code: 'EVALUATION_STEP_OUTSIDE_PERIOD' });
    await post(pmo, `${path}/mid-term/steps`, { ...workshop, sites: ['Nowhere'] }).expect(400);
    const shown = await get(`${path}?kind=mid-term`);
    expect(shown).toMatchObject({
      items: [{ statements: [{ code: 'F1', recommendations: ['1'] }], steps: [workshop] }],
    });
    const { body: description } = await pmo.get('recommendations', '/openapi.json');
    expect(undocumentedIn(description as object, '/programmes/{programme}/evaluations', shown)).toEqual([]);
    expect(await findings('&rule=evaluation-managed-by-programme')).toMatchObject([{ observed: 'PMO' }]);
  });

  it('leave nothing refused behind', async () => expect(await get('/operations/refusals')).toEqual({ items: [] }));
});
