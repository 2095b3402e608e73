import { AnnualWorkPlanDraftedV1, AnnualWorkPlanSubmittedV1 } from '@concert/contracts/activities';
import {
  BodyConstitutedV1,
  DecisionNotCarriedOutV1,
  ExtensionRequestedV1,
  JointProgrammeEstablishedV1,
} from '@concert/contracts/agencies';
import {
  AdditionalFundsRequestedV1,
  BudgetAllocatedV1,
  BudgetRevisionProposedV1,
  FinancialReportSubmittedV1,
  FindingRaisedV1,
  ReleaseGateEvaluatedV1,
  TransferReceivedV1,
} from '@concert/contracts/budgets';
import { ManagementResponseRecordedV1, RecommendationIssuedV1 } from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import {
  standIn,
  type TestPerson,
  TestPlatform,
  undocumentedIn,
  YEM,
  yemParticipants,
} from '@concert/test-kit/platform';
import { reviews } from '../reviews.module.js';

const MEETINGS = `/programmes/${YEM}/meetings`;
const DECISIONS = `/programmes/${YEM}/decisions`;

const february = { body: 'NSC', date: '2010-02-10', attendees: ['MOFCOM', 'ILO', 'UNDP', 'WHO'] };
const minutes = {
  subject: { service: 'budgets', kind: 'release-gate', id: '2' },
  outcome: 'approved',
  text: 'Tranche 2 is released although 56.1 % of tranche 1 is committed.',
  conditions: ['Committed for 2009-2 is checked before the next report'],
};

describe('The reviews service', () => {
  let platform: TestPlatform;
  let nsc: TestPerson;
  let pmc: TestPerson;
  let pmo: TestPerson;

  beforeAll(async () => {
    const neighbours = ['agencies', 'activities', 'budgets', 'recommendations'].map(standIn);
    platform = await TestPlatform.start(...neighbours, reviews);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
    nsc = await platform.as('NSC', 'nsc');
    pmc = await platform.as('PMC', 'pmc');
    pmo = await platform.as('PMO', 'pmo');
  });
  afterAll(() => platform.close());

  const post = (person: TestPerson, path: string, body: object, headers = {}) =>
    person.post('reviews', path, body, headers);
  const held = async (person: TestPerson, meeting: object): Promise<string> => {
    const { body } = await post(person, MEETINGS, meeting).expect(201);
    return (body as { id: string }).id;
  };
  const undocumented = async (path: string, url: string): Promise<string[]> => {
    const [description, answer] = await Promise.all([pmo.get('reviews', '/openapi.json'), pmo.get('reviews', url)]);
    return undocumentedIn(description.body as object, path, answer.body);
  };
  const positionsOn = async (source: string): Promise<string> =>
    String((await platform.logs.find((log) => log.source === source)?.heads())?.get(YEM));

  it('records a decision of a body, on the record as it was known here', async () => {
    await platform.publish(YEM, sampleOf(TransferReceivedV1), sampleOf(RecommendationIssuedV1));
    await platform.settled();
    const meeting = await held(nsc, february);
    const taken = await post(nsc, `${MEETINGS}/${meeting}/decisions`, minutes).expect(201);
    const { id } = taken.body as { id: string };

    const seen = { 'Min-Position': taken.headers['log-position'] as string };
    const { body } = await pmo.get('reviews', `${DECISIONS}/${id}`, seen).expect(200);
    expect(body).toMatchObject({ decision: id, meeting, body: 'NSC', date: '2010-02-10', ...minutes });
    expect((body as { positionsSeen: object }).positionsSeen).toMatchObject({
      agencies: await positionsOn('agencies'),
      budgets: '1',
      recommendations: '1',
    });
    const meetings = await pmo.get('reviews', MEETINGS).expect(200);
    expect(meetings.body).toMatchObject({
      items: [{ meeting, quorumMet: true, attendees: february.attendees, decisions: [id] }],
      cursor: null,
    });
    const decisions = await pmo.get('reviews', DECISIONS).expect(200);
    expect(decisions.body).toMatchObject({ items: [{ decision: id }], cursor: null });
  });

  it('R44: corrects who came, keeps who was recorded before, and can decide then', async () => {
    const meeting = await held(nsc, { ...february, attendees: ['ILO'] });
    const without = await post(nsc, `${MEETINGS}/${meeting}/decisions`, minutes).expect(409);
    expect(without.body).toMatchObject({ code: 'DECISION_WITHOUT_QUORUM' });
    const correction = { attendees: february.attendees, reason: 'The list has two pages' };
    const path = `${MEETINGS}/${meeting}/attendance/correction`;
    await post(nsc, path, { attendees: february.attendees }).expect(400);
    await post(nsc, path, correction).expect(204);
    await platform.settled();
    const { body } = await pmo.get('reviews', `${MEETINGS}/${meeting}`).expect(200);
    expect(body).toMatchObject({
      ...february,
      quorumMet: true,
      corrected: { attendees: ['ILO'], reason: correction.reason },
    });
    const tranche3 = { ...minutes, subject: { ...minutes.subject, id: '3.3' } };
    await post(nsc, `${MEETINGS}/${meeting}/decisions`, tranche3).expect(201);
    const late = await post(pmo, path, { ...correction, attendees: ['ILO'] }).expect(409);
    expect(late.body).toMatchObject({ code: 'ATTENDANCE_CARRIES_DECISIONS' });
  });

  it('decides on exactly the pack it had before it, and shows when the service concerned refuses', async () => {
    const requested = sampleOf(ExtensionRequestedV1);
    await platform.publish(YEM, requested);
    await platform.settled();
    const subject = { service: 'agencies', kind: 'extension', id: requested.data.extension };
    const convened = await post(nsc, `${MEETINGS}/convened`, { body: 'NSC', date: '2011-10-20' }).expect(201);
    const { id: meeting } = convened.body as { id: string };
    const agenda = { subject, title: 'Extension to 31 March 2012' };
    await post(pmo, `${MEETINGS}/${meeting}/agenda`, agenda).expect(204);
    const twice = await post(pmo, `${MEETINGS}/${meeting}/agenda`, agenda).expect(409);
    expect(twice.body).toMatchObject({ code: 'SUBJECT_ALREADY_ON_AGENDA' });
    const early = await post(nsc, `${MEETINGS}/${meeting}/decisions`, { ...minutes, subject }).expect(409);
    expect(early.body).toMatchObject({ code: 'MEETING_NOT_HELD' });

    await platform.settled();
    const { body } = await pmo.get('reviews', `${MEETINGS}/${meeting}/pack`).expect(200);
    const { positions, digest } = body as { positions: Record<string, string>; digest: string };
    expect(body).toMatchObject({ agenda: [{ ...agenda, matter: requested.data }] });
    await post(nsc, `${MEETINGS}/${meeting}/attendance`, { attendees: february.attendees }).expect(204);

    await platform.publish(YEM, sampleOf(TransferReceivedV1));
    await platform.settled();
    const decide = (pack: object) => post(nsc, `${MEETINGS}/${meeting}/decisions`, { ...minutes, subject, pack });
    const other = await decide({ positions, digest: 'a'.repeat(64) }).expect(409);
    expect(other.body).toMatchObject({ code: 'DECISION_ON_ANOTHER_PACK', facts: { folded: digest } });
    const unknown = await decide({ positions: { budgets: '99999' }, digest }).expect(400);
    expect(unknown.body).toMatchObject({ errors: [{ field: 'pack.positions' }] });
    const taken = await decide({ positions, digest }).expect(201);
    const { id } = taken.body as { id: string };
    await platform.settled();

    const seen = await pmo.get('reviews', `${DECISIONS}/${id}/pack`).expect(200);
    expect(seen.body).toMatchObject({ positions, digest, unchanged: true, agenda: [{ matter: requested.data }] });
    const awaited = await pmo.get('reviews', `${DECISIONS}/${id}`).expect(200);
    expect(awaited.body).toMatchObject({ packDigest: digest, effect: null });
    const refusal = { ...sampleOf(DecisionNotCarriedOutV1).data, decision: id };
    await platform.publish(YEM, DecisionNotCarriedOutV1.publish(refusal));
    await platform.settled();
    const refused = await pmo.get('reviews', `${DECISIONS}/${id}`).expect(200);
    expect(refused.body).toMatchObject({ effect: { outcome: 'refused', code: refusal.rule, detail: refusal.detail } });
  });

  it('leaves a matter to the full body', async () => {
    const subject = { service: 'recommendations', kind: 'key-action', id: '1.1' };
    const convened = await post(pmo, `${MEETINGS}/convened`, { body: 'PMC', date: '2010-12-20' }).expect(201);
    const meeting = `${MEETINGS}/${(convened.body as { id: string }).id}`;
    await post(pmo, `${meeting}/agenda`, { subject, title: 'Budget review of year 3', fullBody: true }).expect(204);
    await post(pmo, `${meeting}/attendance`, { attendees: ['ILO', 'UNICEF', 'UNDP'] }).expect(204);
    const refused = await post(pmc, `${meeting}/decisions`, { ...minutes, subject }).expect(409);
    expect(refused.body).toMatchObject({ code: 'DECISION_NEEDS_FULL_BODY', facts: { absent: ['MoHRSS'] } });
    await post(pmc, `${meeting}/decisions`, { ...minutes, subject, outcome: 'deferred' }).expect(201);
  });

  it('reviews direct-service data periodically: agenda, minutes and pack in one place', async () => {
    const convened = await post(pmc, `${MEETINGS}/convened`, { body: 'PMC', date: '2010-07-15' }).expect(201);
    const { id: meeting } = convened.body as { id: string };
    const subject = { service: 'activities', kind: 'direct-service-data', id: '2010-1' };
    await post(pmc, `${MEETINGS}/${meeting}/agenda`, { subject, title: 'Direct services, first half of 2010' });
    await post(pmc, `${MEETINGS}/${meeting}/attendance`, { attendees: ['ILO', 'UNICEF', 'UNDP'] }).expect(204);
    const noted = { subject, outcome: 'noted', text: 'Seen; line agencies are asked to join.', conditions: [] };
    await post(pmc, `${MEETINGS}/${meeting}/decisions`, noted).expect(201);
    await platform.settled();
    const { body } = await pmo.get('reviews', `${MEETINGS}/${meeting}/pack`).expect(200);
    expect(body).toMatchObject({ agenda: [{ subject, matter: null }] });
  });

  it('says who made up the quorum', async () => {
    const meeting = await held(pmo, { ...february, attendees: [...february.attendees, 'UNICEF'] });
    await platform.settled();
    const { body } = await pmo.get('reviews', `${MEETINGS}/${meeting}`).expect(200);
    expect(body).toMatchObject({ membersPresent: february.attendees.slice(0, 3), quorum: 3, quorumMet: true });
  });

  it('lists what waits for which body, in the programme and in the portfolio', async () => {
    const requested = { ...sampleOf(ExtensionRequestedV1).data, extension: '1f0c7a52-9a51-5c1e-8d6e-2b7f4a3c9d10' };
    await platform.publish(YEM, ExtensionRequestedV1.publish(requested));
    await platform.settled();
    for (const path of [`/programmes/${YEM}/decisions-due?body=NSC`, `/decisions-due?body=NSC&programme=${YEM}`]) {
      const { body } = await pmo.get('reviews', path).expect(200);
      expect((body as { items: object[] }).items).toContainEqual(
        expect.objectContaining({ service: 'agencies', kind: 'extension', id: requested.extension, state: 'open' }),
      );
    }
    const then = await pmo.get('reviews', `/programmes/${YEM}/decisions-due?knownAt=2009-01-01`).expect(200);
    expect(then.body).toEqual({ items: [], cursor: null });
  });

  it('sits once on several programmes, with an agenda and a pack for each', async () => {
    await platform.publish(
      'MDGF-2000',
      JointProgrammeEstablishedV1.publish({ ...sampleOf(JointProgrammeEstablishedV1).data, code: 'MDGF-2000' }),
    );
    const [[, ...facts] = []] = yemParticipants.filter(([programme]) => programme === YEM);
    const nscOf = facts?.find(({ data }) => (data as { body?: string }).body === 'NSC')?.data as BodyConstitutedV1;
    await platform.publish(YEM, BodyConstitutedV1.publish({ ...nscOf, oversees: ['MDGF-2000'] }));
    await platform.settled();
    const sitting = { body: 'NSC', date: '2011-03-10', programmes: [YEM, 'MDGF-2000'] };
    await post(pmc, '/sessions', sitting).expect(403);
    const nowhere = await post(nsc, '/sessions', { ...sitting, programmes: [YEM, 'MDGF-9999'] }).expect(400);
    expect(nowhere.body).toMatchObject({ errors: [{ field: 'programmes[1]' }] });
    const key = { 'Idempotency-Key': 'sitting-of-march' };
    const convened = await post(nsc, '/sessions', sitting, key).expect(201);
    expect((await post(nsc, '/sessions', sitting, key).expect(201)).body).toEqual(convened.body);
    const { id: session } = convened.body as { id: string };
    await platform.settled();

    const { body } = await pmo.get('reviews', `/sessions/${session}`).expect(200);
    const { meetings } = body as { meetings: { programme: string; meeting: string }[] };
    expect(meetings.map(({ programme }) => programme)).toEqual([YEM, 'MDGF-2000']);
    const other = meetings[1]?.meeting ?? '';
    const item = { subject: { service: 'activities', kind: 'work-plan', id: '2011/1' }, title: 'Work plan 2011' };
    await post(nsc, `/programmes/MDGF-2000/meetings/${other}/agenda`, item).expect(204);
    await post(nsc, `/sessions/${session}/attendance`, { attendees: ['MOFCOM', 'NOBODY'] }).expect(400);
    await post(nsc, `/sessions/${session}/attendance`, { attendees: february.attendees }).expect(204);
    await platform.settled();
    const packs = await pmo.get('reviews', `/sessions/${session}/packs`).expect(200);
    expect(packs.body).toMatchObject({ packs: [{ programme: YEM }, { programme: 'MDGF-2000', agenda: [item] }] });
    const decision = { ...minutes, subject: item.subject };
    await post(nsc, `/programmes/MDGF-2000/meetings/${other}/decisions`, decision).expect(201);
    const year = await pmo.get('reviews', '/meetings?body=NSC&status=held&from=2011-03-01&to=2011-03-31').expect(200);
    expect((year.body as { items: object[] }).items).toMatchObject([{ session }, { session, quorumMet: true }]);
    await pmo.get('reviews', `/sessions/${other}`).expect(404);
    expect(await undocumented('/sessions/{session}', `/sessions/${session}`)).toEqual([]);
    expect(await undocumented('/sessions/{session}/packs', `/sessions/${session}/packs`)).toEqual([]);
  });

  it.each([
    ['/programmes/{programme}/meetings', MEETINGS],
    ['/programmes/{programme}/decisions', DECISIONS],
    ['/programmes/{programme}/decisions-due', `/programmes/${YEM}/decisions-due`],
    ['/decisions-due', '/decisions-due'],
    ['/meetings', '/meetings'],
  ])('answers %s as its description says', async (path, url) => {
    await platform.settled();
    expect(await undocumented(path, url)).toEqual([]);
  });

  it('answers packs as their description says', async () => {
    const meeting = await held(nsc, { ...february, date: '2010-05-10' });
    const submitted = sampleOf(AnnualWorkPlanSubmittedV1);
    const { year, version } = submitted.data;
    await platform.publish(
      YEM,
      sampleOf(BudgetAllocatedV1),
      sampleOf(FinancialReportSubmittedV1),
      sampleOf(ReleaseGateEvaluatedV1),
      sampleOf(FindingRaisedV1),
      sampleOf(BudgetRevisionProposedV1),
      sampleOf(AdditionalFundsRequestedV1),
      sampleOf(ManagementResponseRecordedV1),
      AnnualWorkPlanDraftedV1.publish({ ...sampleOf(AnnualWorkPlanDraftedV1).data, year, version }),
      submitted,
    );
    const { body } = await post(nsc, `${MEETINGS}/${meeting}/decisions`, minutes).expect(201);
    await platform.settled();
    const { id } = body as { id: string };
    const ofMeeting = `${MEETINGS}/${meeting}/pack`;
    const { body: pack } = await pmo.get('reviews', ofMeeting).expect(200);
    const sections = Object.entries((pack as { pack: Record<string, object | null> }).pack);
    const empty = sections.filter(([, section]) => Object.keys(section ?? {}).length === 0).map(([name]) => name);
    expect(empty).toEqual(['earmarked']);
    expect(await undocumented('/programmes/{programme}/meetings/{meeting}/pack', ofMeeting)).toEqual([]);
    const ofDecision = `${DECISIONS}/${id}/pack`;
    expect(await undocumented('/programmes/{programme}/decisions/{decision}/pack', ofDecision)).toEqual([]);
    expect(await undocumented('/programmes/{programme}/decisions/{decision}', `${DECISIONS}/${id}`)).toEqual([]);
  });

  it('keeps who did not agree', async () => {
    const meeting = await held(nsc, february);
    const path = `${MEETINGS}/${meeting}/decisions`;
    const outside = { organization: 'UNICEF', text: 'Would have waited' };
    const refused = await post(nsc, path, { ...minutes, dissent: [outside] }).expect(409);
    expect(refused.body).toMatchObject({ code: 'DISSENT_FROM_OUTSIDE' });
    const dissent = [{ organization: 'ILO', text: 'Would have waited for the restated report' }];
    const taken = await post(nsc, path, { ...minutes, dissent }).expect(201);
    await platform.settled();
    const { body } = await pmo.get('reviews', `${DECISIONS}/${(taken.body as { id: string }).id}`).expect(200);
    expect(body).toMatchObject({ dissent });
  });

  it('answers a repeated request with the same decision', async () => {
    const meeting = await held(nsc, { ...february, date: '2010-03-10' });
    const key = { 'Idempotency-Key': 'decision-of-march' };
    const path = `${MEETINGS}/${meeting}/decisions`;
    const first = await post(nsc, path, minutes, key).expect(201);
    const again = await post(nsc, path, minutes, key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['log-position']).toBe(first.headers['log-position']);
  });

  it('refuses what a body may not decide, with the rule', async () => {
    const tooFew = await held(pmo, { ...february, attendees: ['MOFCOM', 'ILO', 'WHO'] });
    const refused = await post(nsc, `${MEETINGS}/${tooFew}/decisions`, minutes).expect(409);
    expect(refused.body).toMatchObject({ code: 'DECISION_WITHOUT_QUORUM', facts: { body: 'NSC' } });

    const quorate = await held(nsc, february);
    await post(nsc, `${MEETINGS}/${quorate}/decisions`, minutes).expect(201);
    const again = await post(nsc, `${MEETINGS}/${quorate}/decisions`, minutes).expect(409);
    expect(again.body).toMatchObject({ code: 'DECISION_ALREADY_TAKEN' });
  });

  it('decides once on a revision, whichever of several meetings is first, until it is refused (S13)', async () => {
    const subject = { service: 'budgets', kind: 'revision', id: 'c2f1d0b8-5a3e-5f47-8c96-1d2e3f4a5b6c' };
    await platform.publish(
      YEM,
      BudgetRevisionProposedV1.publish({ ...sampleOf(BudgetRevisionProposedV1).data, revision: subject.id }),
    );
    await platform.settled();
    const meetings = await Promise.all([1, 2, 3].map(() => held(nsc, february)));
    const decide = (meeting: string | undefined, outcome: string) =>
      post(nsc, `${MEETINGS}/${meeting}/decisions`, { ...minutes, subject, outcome });
    const outcomes = ['approved', 'rejected', 'approved'];
    const answers = await Promise.all(meetings.map((meeting, index) => decide(meeting, outcomes[index] ?? '')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const first = answers.find(({ status }) => status === 201)?.body as { id: string };
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body as object)).toMatchObject(
      [1, 2].map(() => ({ code: 'DECISION_ALREADY_TAKEN', facts: { decision: first.id } })),
    );

    const another = await held(nsc, february);
    await decide(another, 'approved').expect(409);
    const refusal = { ...sampleOf(DecisionNotCarriedOutV1).data, decision: first.id };
    await platform.publish(YEM, DecisionNotCarriedOutV1.publish(refusal));
    await platform.settled();
    await decide(another, 'approved').expect(201);
  });

  it('lets each committee speak for itself only', async () => {
    const meeting = await held(nsc, february);
    for (const person of [pmc, pmo, await platform.as('ILO', 'coordinator'), await platform.as('FUND', 'fund')]) {
      const { body } = await post(person, `${MEETINGS}/${meeting}/decisions`, minutes).expect(403);
      expect(body).toMatchObject({ code: 'NOT_PERMITTED' });
    }
    await post(pmc, MEETINGS, february).expect(403);
    await post(await platform.as('ILO', 'coordinator'), MEETINGS, february).expect(403);
    await post(pmc, MEETINGS, { ...february, body: 'PMC' }).expect(201);
  });

  it('R42: lets whoever chairs a working group convene it, record who came, and decide on its own matters', async () => {
    const group = { body: 'WG2', name: 'Working group on output 2.3', kind: 'working-group' as const, output: '2.3' };
    const seats = { members: ['ILO', 'UNESCO', 'UNICEF'], coChairs: ['UNESCO'], quorum: 2 };
    await platform.publish(YEM, BodyConstitutedV1.publish({ ...group, ...seats }));
    await platform.settled();
    const [ilo, unesco] = [await platform.as('ILO', 'coordinator'), await platform.as('UNESCO', 'coordinator')];
    const session = { body: 'WG2', date: '2010-03-04' };
    await post(ilo, `${MEETINGS}/convened`, session).expect(403);
    const { id } = (await post(unesco, `${MEETINGS}/convened`, session).expect(201)).body as { id: string };
    const own = { service: 'reviews', kind: 'matter', id: '0d5e6a52-6b0c-4f6a-9d46-1c2f3a4b5c6d' };
    const item = { subject: own, title: 'One common training manual' };
    await post(ilo, `${MEETINGS}/${id}/agenda`, item).expect(403);
    const misnamed = { ...item, subject: { ...own, kind: 'revision' } };
    await post(unesco, `${MEETINGS}/${id}/agenda`, misnamed).expect(409);
    await post(unesco, `${MEETINGS}/${id}/agenda`, item).expect(204);
    await post(unesco, `${MEETINGS}/${id}/attendance`, { attendees: ['UNESCO', 'ILO'] }).expect(204);
    const decide = (person: TestPerson, subject: object) =>
      post(person, `${MEETINGS}/${id}/decisions`, { ...minutes, subject });
    for (const person of [ilo, pmo, nsc]) await decide(person, own).expect(403);
    const beyond = await decide(unesco, minutes.subject).expect(409);
    expect(beyond.body).toMatchObject({ code: 'DECISION_OF_ANOTHER_BODY' });
    const taken = await decide(unesco, own).expect(201);
    await platform.settled();
    const { body } = await pmo.get('reviews', `${DECISIONS}/${(taken.body as { id: string }).id}`).expect(200);
    expect(body).toMatchObject({ body: 'WG2', subject: own, effect: null });

    // Whoever chairs a committee convenes it; who came, and what it decides, it says itself.
    const undp = await platform.as('UNDP', 'coordinator');
    const nscMeeting = await post(undp, `${MEETINGS}/convened`, { body: 'NSC', date: '2010-06-10' }).expect(201);
    const { id: ofNsc } = nscMeeting.body as { id: string };
    const { attendees } = february;
    await post(undp, `${MEETINGS}/${ofNsc}/attendance`, { attendees }).expect(403);
    await post(undp, MEETINGS, february).expect(403);
    await post(nsc, `${MEETINGS}/${ofNsc}/attendance`, { attendees }).expect(204);
    await post(undp, `${MEETINGS}/${ofNsc}/decisions`, minutes).expect(403);
  });

  it('R43: decides on nothing that was never put forward', async () => {
    const meeting = await held(nsc, february);
    for (const [service, kind] of [
      ['budgets', 'revision'],
      ['budgets', 'funding-request'],
      ['agencies', 'extension'],
      ['recommendations', 'management-response'],
    ]) {
      const refused = await post(nsc, `${MEETINGS}/${meeting}/decisions`, {
        ...minutes,
        subject: { service, kind, id: 'nope' },
      }).expect(400);
      expect(refused.body).toMatchObject({ errors: [{ field: 'subject.id' }] });
    }
  });

  it.each([
    ['a body the programme does not have', { ...february, body: 'XYZ' }, 'body'],
    ['a day that does not exist', { ...february, date: '2018-02-31' }, 'date'],
    ['an attendee without a part', { ...february, attendees: ['ILO', 'MDGF-SEC'] }, 'attendees[1]'],
    ['an attendee named twice', { ...february, attendees: ['ILO', 'ILO'] }, 'attendees'],
  ])('names the field of %s', async (_, body, field) => {
    const { body: problem } = await post(pmo, MEETINGS, body).expect(400);
    expect(problem).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
  });

  it.each([
    ['a service that is none', { ...minutes, subject: { ...minutes.subject, service: 'weather' } }, 'subject.service'],
    ['a subject without an id', { ...minutes, subject: { service: 'budgets', kind: 'finding' } }, 'subject.id'],
    ['an outcome of its own', { ...minutes, outcome: 'agreed' }, 'outcome'],
    ['blank minutes', { ...minutes, text: ' ' }, 'text'],
    ['a blank condition', { ...minutes, conditions: [''] }, 'conditions'],
  ])('names the field of a decision with %s', async (_, body, field) => {
    const meeting = await held(nsc, february);
    const { body: problem } = await post(nsc, `${MEETINGS}/${meeting}/decisions`, body).expect(400);
    expect(problem).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
  });

  it('answers 404 for what does not exist', async () => {
    await post(nsc, `${MEETINGS}/f68b2da4-75ce-5039-88f1-4e9d6c2b7051/decisions`, minutes).expect(404);
    await post(pmo, '/programmes/MDGF-9999/meetings', february).expect(404);
    for (const list of ['meetings', 'decisions']) await pmo.get('reviews', `/programmes/MDGF-9999/${list}`).expect(404);
    await pmo.get('reviews', `${DECISIONS}/f68b2da4-75ce-5039-88f1-4e9d6c2b7051`).expect(404);
  });
});
