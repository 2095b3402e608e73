import { PolicySetAdoptedV1 } from '@concert/contracts/agencies';
import {
  KeyActionAgreedV1,
  KeyActionLacksBudgetV1,
  KeyActionProgressedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import {
  type PublishedFact,
  standIn,
  type TestPerson,
  TestPlatform,
  YEM,
  yemParticipants,
} from '@concert/test-kit/platform';
import { budgets } from '../budgets.module.js';
import type { EffectResponse } from './revision-effect.query.js';
import { budgetByAgency, threePercentByAgency } from './revision.fixture.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const policySet = PolicySetAdoptedV1.publish({
  version: 1,
  releaseThreshold: '70',
  releaseBasis: 'last-tranche',
  includeAdvance: false,
  committedDefinition: 'inclusive',
  revisionThresholds: { pmcLimit: usd('1000000.00'), pmcShare: '10' },
});
const ids = {
  first: '6b0a2c4e-1d3f-5a67-8b9c-0e1f2a3b4c5d',
  third: '7b0a2c4e-1d3f-5a67-8b9c-0e1f2a3b4c5d',
  advice: '8b0a2c4e-1d3f-5a67-8b9c-0e1f2a3b4c5d',
  workshop: '9b0a2c4e-1d3f-5a67-8b9c-0e1f2a3b4c5d',
};
const issued = (recommendation: string, code: string, title: string): PublishedFact =>
  RecommendationIssuedV1.publish({ recommendation, code, title, text: title, addressees: ['PMC'] });
const agreed = (action: string, code: string, text: string): PublishedFact =>
  KeyActionAgreedV1.publish({
    recommendation: ids.first,
    action,
    code,
    text,
    window: { start: '2010-10-01', end: '2010-12-31' },
    lead: 'PMC',
    collaborators: [],
  });

let decisions = 0;
const decided = (
  id: string,
  body: string,
  outcome: 'approved' | 'rejected' | 'deferred' = 'approved',
): PublishedFact => {
  decisions += 1;
  return {
    ...DecisionTakenV1.publish({
      decision: `0f5b8c1e-7a3d-5e42-9c60-${String(decisions).padStart(12, '0')}`,
      meeting: '5a1e0d3c-7b62-5f41-8d90-2c4b6a8e1f20',
      body,
      subject: { service: 'budgets', kind: 'revision', id },
      outcome,
      text: `The ${body} has decided`,
      conditions: [],
      positionsSeen: {},
    }),
    effectiveDate: '2011-01-20',
  };
};

const base = `/programmes/${YEM}`;
const threePercent = {
  kind: 'across-the-board-cut',
  base: { reference: 'tranche-3', amount: usd('1680405.00') },
  percent: '3',
  to: { earmark: 'policy-advice' },
  purpose: 'Integrated policy advice and a national conference',
  recommendations: ['1', '3'],
};
const withinIlo = {
  kind: 'within-agency',
  moves: [{ from: { agency: 'ILO' }, to: { agency: 'ILO', output: '2.3', layer: 'county' }, amount: usd('40000') }],
  purpose: 'From the centre to the pilots',
};

describe('Revisions over HTTP', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let pmc: TestPerson;
  let ilo: TestPerson;
  let fund: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'recommendations', 'reviews'].map(standIn),
      budgets,
    );
    [pmo, pmc, ilo, fund] = await Promise.all([
      platform.as('PMO', 'pmo'),
      platform.as('PMC', 'pmc'),
      platform.as('ILO', 'coordinator'),
      platform.as('MDGF-SEC', 'fund'),
    ]);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.publish(YEM, policySet);
    await platform.publish(
      YEM,
      issued(ids.first, '1', 'Integrated policy advice'),
      issued(ids.third, '3', 'A national conference'),
      agreed(ids.advice, '1.1', 'Set money aside'),
      agreed(ids.workshop, '1.2', 'Hold a workshop'),
      KeyActionProgressedV1.publish({
        recommendation: ids.first,
        action: ids.workshop,
        status: 'completed',
        on: '2010-12-01',
      }),
    );
    await platform.settled();
    for (const [agency, amount] of Object.entries(budgetByAgency))
      await pmo.post('budgets', `${base}/allocations`, { agency, amount: usd(amount) }).expect(201);
    await platform.settled();
  });
  afterAll(() => platform.close());

  const get = async <Body>(path: string): Promise<Body> => (await ilo.get('budgets', base + path).expect(200)).body;
  const items = async <Item>(path: string): Promise<Item[]> => (await get<{ items: Item[] }>(path)).items;
  const simulate = async (body: object): Promise<EffectResponse> =>
    (await ilo.post('budgets', `${base}/revisions/simulations`, body).expect(200)).body;
  const propose = async (body: object, person = pmo): Promise<string> => {
    const answer = await person.post('budgets', `${base}/revisions`, body).expect(201);
    await platform.settled();
    return (answer.body as { id: string }).id;
  };
  const decide = async (...facts: Parameters<typeof decided>): Promise<void> => {
    await platform.publish(YEM, decided(...facts));
    await platform.settled();
  };
  const statusOf = async (revision: string): Promise<string> =>
    (await get<{ status: string }>(`/revisions/${revision}`)).status;
  const told = async (type: string): Promise<{ id: string }[]> => {
    const log = platform.logs.find(({ source }) => source === 'budgets')!;
    const messages = await log.readProgramme(YEM, 0n, 1_000);
    return messages.filter((message) => message.type === type).map(({ data }) => data as { id: string });
  };
  const logEnds = async (): Promise<unknown> =>
    Promise.all(platform.logs.map(async (log) => [...(await log.heads())].map(([, head]) => String(head))));

  describe('refuse', () => {
    it.each([
      [{ ...threePercent, percent: '3 %' }, 'percent'],
      [{ ...threePercent, kind: 'cut' }, 'kind'],
      [{ ...threePercent, base: { reference: 'tranche-3', amount: usd('1.680.405,00') } }, 'base.amount.amount'],
      [{ ...withinIlo, moves: [{ ...withinIlo.moves[0], to: { agency: 'ILLO' } }] }, 'moves[0].to.agency'],
      [{ ...withinIlo, moves: [{ ...withinIlo.moves[0], to: { place: 'x' } }] }, 'moves[0].to.place'],
      [{ ...withinIlo, needs: ['x'] }, 'needs[0]'],
    ])('the input %j, naming %s', async (body, field) => {
      const { body: problem } = await pmo.post('budgets', `${base}/revisions`, body).expect(400);
      expect((problem.errors as { field: string }[]).map((error) => error.field)).toContain(field);
    });

    it('a percentage of nobody knows what, simulated or proposed', async () => {
      for (const path of ['/revisions/simulations', '/revisions', '/revisions/drafts']) {
        const { body } = await pmo.post('budgets', base + path, { ...threePercent, base: undefined }).expect(409);
        expect(body.code).toBe('BUDGET_REVISION_PERCENTAGE_WITHOUT_BASE');
      }
    });

    it('what the role does not allow', async () => {
      await ilo.post('budgets', `${base}/revisions`, threePercent).expect(403);
      const ofWho = {
        ...withinIlo,
        moves: [{ from: { agency: 'WHO' }, to: { agency: 'WHO', output: '1.1' }, amount: usd('1') }],
      };
      await ilo.post('budgets', `${base}/revisions`, ofWho).expect(403);
      await fund.post('budgets', `${base}/revisions`, threePercent).expect(403);
    });

    it('what nobody knows', async () => {
      await ilo.get('budgets', `${base}/revisions/none`).expect(404);
      await ilo.get('budgets', `${base}/revisions/none/effect`).expect(404);
      await ilo.get('budgets', `${base}/recommendations/99/effect`).expect(404);
      await pmo.post('budgets', `${base}/revisions/none/withdrawal`, {}).expect(404);
      await pmo.post('budgets', `${base}/funding-requests/none/grant`, {}).expect(404);
    });
  });

  it('are simulated first: every agency, line, gate and open key action beside today, and nothing is stored', async () => {
    const before = await logEnds();
    const effect = await simulate(threePercent);
    expect(effect).toMatchObject({
      revision: null,
      amount: usd('50412.15'),
      total: { before: usd('6600000.00'), after: usd('6600000.00'), change: usd('0.00') },
      earmarks: [{ earmark: 'policy-advice', before: usd('0.00'), after: usd('50412.15') }],
      route: { decidedBy: 'NSC', needsEndorsement: false, because: 'Every agency is cut' },
      keyActions: [{ recommendation: '1', code: '1.1', status: 'not-stated' }],
    });
    const changes = Object.fromEntries(effect.agencies.map(({ agency, change }) => [agency, change.amount]));
    expect(changes).toEqual(Object.fromEntries(threePercentByAgency.map(([agency, amount]) => [agency, `-${amount}`])));
    expect(effect.agencies[0]).toMatchObject({ agency: 'ILO', shareBefore: '25.71', before: usd('1696823.00') });
    expect(await logEnds()).toEqual(before);
  });

  it('are promoted from the simulation unchanged, and applied when their body approves', async () => {
    const { digest, content } = await simulate(threePercent);
    const revision = await propose({ ...threePercent, digest });
    expect(await get(`/revisions/${revision}`)).toMatchObject({
      status: 'proposed',
      decidedBy: 'NSC',
      proposedBy: ['PMO'],
      moves: content.moves,
      amount: '50412.15',
    });
    expect(await get(`/recommendations/1/effect`)).toMatchObject({ moved: usd('0.00'), pending: usd('50412.15') });

    await decide(revision, 'PMC');
    expect(await statusOf(revision)).toBe('proposed');
    await decide(revision, 'NSC', 'deferred');
    expect(await statusOf(revision)).toBe('proposed');
    const { body: refusals } = await pmo.get('budgets', '/operations/refusals').expect(200);
    expect(JSON.stringify(refusals)).toContain('BUDGET_REVISION_OTHER_BODY_DECIDES');

    await decide(revision, 'NSC');
    expect(await get(`/revisions/${revision}`)).toMatchObject({ status: 'applied', decidedOn: '2011-01-20' });
    expect(await items('/earmarks')).toEqual([
      expect.objectContaining({ earmark: 'policy-advice', amount: '50412.15', revisions: [revision] }),
    ]);
    const summary = await get<{ agencies: object[] }>('/summary');
    expect(summary).toMatchObject({ total: usd('6600000.00'), allocated: usd('6600000.00') });
    expect(summary.agencies).toContainEqual(expect.objectContaining({ agency: 'ILO', allocated: usd('1683862.32') }));
    expect(await get(`/recommendations/3/effect`)).toMatchObject({
      title: 'A national conference',
      moved: usd('50412.15'),
      pending: usd('0.00'),
      newMoney: usd('0.00'),
      earmarks: [{ earmark: 'policy-advice', change: usd('50412.15') }],
      revisions: [{ revision, status: 'applied' }],
    });
    expect(await get(`/revisions/${revision}/effect`)).toMatchObject({
      status: 'applied',
      digest,
      earmarks: [{ before: usd('0.00'), after: usd('50412.15') }],
    });
  });

  it('are not promoted when the budget has changed since the simulation', async () => {
    const { digest } = await simulate(threePercent);
    await pmo.post('budgets', `${base}/allocations`, {
      agency: 'WHO',
      amount: usd('100000'),
      effectiveDate: '2011-06-01',
    });
    const { body } = await pmo.post('budgets', `${base}/revisions`, { ...threePercent, digest }).expect(409);
    expect(body.code).toBe('BUDGET_REVISION_DIFFERS_FROM_SIMULATION');
  });

  it('within an agency are proposed by it, and decided by the PMC', async () => {
    const revision = await propose({ ...withinIlo, recommendations: ['4'] }, ilo);
    await decide(revision, 'NSC');
    expect(await statusOf(revision)).toBe('proposed');
    await decide(revision, 'PMC');
    expect(await statusOf(revision)).toBe('applied');
    expect(await items('/allocations')).toContainEqual(
      expect.objectContaining({ agency: 'ILO', output: '2.3', layer: 'county', amount: '40000.00', revision }),
    );
    await pmo.post('budgets', `${base}/revisions/${revision}/recommendations`, { recommendations: ['5'] }).expect(204);
    await pmo.post('budgets', `${base}/revisions/${revision}/recommendations`, { recommendations: ['5'] }).expect(409);
    await platform.settled();
    expect(await get(`/recommendations/5/effect`)).toMatchObject({ title: null, moved: usd('40000.00') });
  });

  it('are rejected, and withdrawn by who proposed them', async () => {
    const rejected = await propose(withinIlo, ilo);
    await decide(rejected, 'PMC', 'rejected');
    expect(await statusOf(rejected)).toBe('rejected');
    const withdrawn = await propose(withinIlo, ilo);
    await pmc.post('budgets', `${base}/revisions/${withdrawn}/withdrawal`, {}).expect(403);
    await ilo.post('budgets', `${base}/revisions/${withdrawn}/withdrawal`, {}).expect(204);
    await pmc.post('budgets', `${base}/revisions/${withdrawn}/endorsement`, {}).expect(409);
    await pmo.post('budgets', `${base}/revisions/${withdrawn}/endorsement`, {}).expect(403);
    await platform.settled();
    expect(await items('/revisions?status=withdrawn')).toMatchObject([{ revision: withdrawn }]);
  });

  it('are drafted before they are proposed', async () => {
    const answer = await ilo.post('budgets', `${base}/revisions/drafts`, withinIlo).expect(201);
    const { id } = answer.body as { id: string };
    await ilo.post('budgets', `${base}/revisions/${id}/proposal`, {}).expect(204);
    await ilo.post('budgets', `${base}/revisions/${id}/proposal`, {}).expect(409);
    await platform.settled();
    expect(await statusOf(id)).toBe('proposed');
  });

  describe('and what there is no money for', () => {
    let need: string;
    let request: string;

    it('is recorded, and asked for', async () => {
      const body = {
        title: 'A standard media package',
        amount: usd('45000'),
        recommendation: '4.3',
        keyAction: '4.3.2',
      };
      const recorded = await ilo.post('budgets', `${base}/unfunded-needs`, body).expect(201);
      need = (recorded.body as { id: string }).id;
      await fund.post('budgets', `${base}/unfunded-needs`, body).expect(403);
      const petition = { addressee: 'MDGF-SEC', amount: usd('45000'), purpose: 'Publicity', needs: [need] };
      await ilo.post('budgets', `${base}/funding-requests`, petition).expect(403);
      const nobody = await pmo
        .post('budgets', `${base}/funding-requests`, { ...petition, addressee: 'NOBODY' })
        .expect(400);
      expect(nobody.body.errors).toMatchObject([{ field: 'addressee' }]);
      const asked = await pmo.post('budgets', `${base}/funding-requests`, petition).expect(201);
      request = (asked.body as { id: string }).id;
      await platform.settled();
      expect(await items('/unfunded-needs?status=unfunded')).toMatchObject([
        { need, amount: '45000.00', recordedBy: 'ILO' },
      ]);
      expect(await items('/funding-requests?status=requested')).toMatchObject([{ request, addressee: 'MDGF-SEC' }]);
    });

    it('is granted in part: a revision is suggested, and once applied pays for the need', async () => {
      await fund.post('budgets', `${base}/funding-requests/${request}/grant`, { amount: usd('50000') }).expect(409);
      await fund.post('budgets', `${base}/funding-requests/${request}/grant`, { amount: usd('30000') }).expect(204);
      await fund.post('budgets', `${base}/funding-requests/${request}/refusal`, { because: 'No' }).expect(409);
      await platform.settled();
      const [draft] = await items<{ revision: string }>('/revisions?status=draft');
      expect(draft).toMatchObject({ kind: 'new-money', amount: '30000.00', purpose: 'Publicity', needs: [need] });
      await pmo.post('budgets', `${base}/revisions/${draft!.revision}/proposal`, {}).expect(204);
      await platform.settled();
      await decide(draft!.revision, 'NSC');
      expect(await items('/unfunded-needs')).toMatchObject([{ status: 'funded', fundedBy: draft!.revision }]);
      expect(await items('/funding-requests')).toMatchObject([{ status: 'granted', granted: '30000.00' }]);
      expect(await items('/earmarks')).toMatchObject([{ earmark: 'additional-funds' }, { earmark: 'policy-advice' }]);
    });

    it('or declined with a reason', async () => {
      const petition = { addressee: 'MDGF-SEC', amount: usd('10000'), purpose: 'A larger conference' };
      const asked = await pmo.post('budgets', `${base}/funding-requests`, petition).expect(201);
      const { id } = asked.body as { id: string };
      await pmo.post('budgets', `${base}/funding-requests/${id}/refusal`, { because: 'Not this year' }).expect(204);
      await platform.settled();
      expect(await items('/funding-requests?status=declined')).toMatchObject([
        { request: id, because: 'Not this year' },
      ]);
    });
  });

  it('are shown as they stood on a day', async () => {
    const { items: then } = await get<{ items: object[] }>('/earmarks?asOf=2011-01-19');
    expect(then).toEqual([]);
    const { items: later } = await get<{ items: object[] }>('/earmarks?asOf=2011-01-20');
    expect(later).toMatchObject([{ earmark: 'additional-funds' }, { earmark: 'policy-advice', amount: '50412.15' }]);
  });

  it('tell whoever decided that a decision is not carried out', async () => {
    const revision = await propose({ ...withinIlo, purpose: 'Another training' }, ilo);
    await decide(revision, 'NSC');
    const refusals = (await told('budgets.DecisionNotCarriedOut.v1')).filter(({ id }) => id === revision);
    expect(refusals).toMatchObject([{ kind: 'revision', rule: 'BUDGET_REVISION_OTHER_BODY_DECIDES' }]);
    await ilo.post('budgets', `${base}/revisions/${revision}/withdrawal`, {}).expect(204);
  });

  it('are endorsed by the PMC first where the policy set asks for it', async () => {
    const { data } = policySet;
    const revisionThresholds = { ...data.revisionThresholds, pmcEndorses: true };
    await platform.publish(YEM, PolicySetAdoptedV1.publish({ ...data, version: 2, revisionThresholds }));
    await platform.settled();
    const revision = await propose({ ...threePercent, to: { earmark: 'conference' } }, pmo);
    expect(await get(`/revisions/${revision}/effect`)).toMatchObject({
      route: { decidedBy: 'NSC', needsEndorsement: true },
    });
    await decide(revision, 'NSC');
    expect(await statusOf(revision)).toBe('proposed');
    await pmc.post('budgets', `${base}/revisions/${revision}/endorsement`, {}).expect(204);
    await platform.settled();
    expect(await get(`/revisions/${revision}`)).toMatchObject({ status: 'endorsed', endorsedBy: 'PMC' });
    await decide(revision, 'NSC');
    expect(await statusOf(revision)).toBe('applied');
  });

  it('are still to be drafted for a key action that lacks a budget: the need is noted', async () => {
    await platform.publish(
      YEM,
      KeyActionLacksBudgetV1.publish({
        recommendation: ids.first,
        recommendationCode: '4.3',
        action: ids.workshop,
        code: '4.3.1',
        text: 'Print the standard media package',
        lead: 'PMO',
      }),
    );
    await platform.settled();
    expect(await items('/unfunded-needs?status=unfunded')).toMatchObject([
      { title: 'Print the standard media package', amount: null, recommendation: '4.3', keyAction: '4.3.1' },
    ]);
  });

  it('describe what they answer', async () => {
    const answer = await fetch(`${platform.service('budgets').url}/openapi.json`);
    const { components } = (await answer.json()) as { components: { schemas: Record<string, object> } };
    for (const schema of ['RevisionEffectResponse', 'RecommendationEffectResponse', 'BudgetRevision', 'Earmark'])
      expect(components.schemas).toHaveProperty(schema);
  });

  it('leave every view equal to the fold of the log', async () => {
    await platform.settled();
    const logOf = (wanted: string) => platform.logs.find(({ source }) => source === wanted)!;
    const views = await platform.service('budgets').views.verify(logOf);
    expect(views.filter(({ equal }) => !equal)).toEqual([]);
    expect(await platform.service('budgets').views.parked()).toEqual([]);
  });
});
