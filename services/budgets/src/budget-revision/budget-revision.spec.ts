import { Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { money, sum } from '@concert/money';
import * as decisions from './budget-revision.decisions.js';
import {
  ApproveBudgetRevision,
  type BudgetRevisionEvent,
  budgetRevisions,
  type BudgetRevisions,
  DraftBudgetRevision,
  EndorseBudgetRevision,
  LinkRecommendations,
  ProposeBudgetRevision,
  ProposeDraftedBudgetRevision,
  RejectBudgetRevision,
  type RevisionRequest,
  WithdrawBudgetRevision,
} from './budget-revision.js';
import * as rejection from './budget-revision.js';
import type { Place } from './places.js';
import { linesToday } from './revision-content.js';
import {
  by,
  cut,
  drafted,
  effectiveDate,
  endorsedByPmc,
  fromWhoToIlo,
  proposed,
  terms,
  threePercent,
  threePercentByAgency,
  usd,
  withinIlo,
} from './revision.fixture.js';

const given = specification(budgetRevisions);
const { programme } = terms;
const revision = 'revision-1';
const about = { programme, revision, effectiveDate };

const propose =
  (
    request: RevisionRequest,
    { digest, known = terms, as = 'PMO' }: { digest?: string; known?: typeof terms; as?: string } = {},
  ) =>
  (state: BudgetRevisions) =>
    decisions.proposeRevision(
      state,
      new ProposeBudgetRevision({ ...about, ...request, digest }, by(as)),
      known,
      ({ moves }) => `digest of ${moves.length} moves`,
    );
/** What ILO has bound on line 2.3. */
const withCommitted = (amount: string): typeof terms => ({
  ...terms,
  committed: [{ place: { agency: 'ILO', output: '2.3', category: '4', year: 2 }, amount: usd(amount) }],
});
const approve =
  (body = 'NSC', known = terms) =>
  (state: BudgetRevisions) =>
    decisions.approveRevision(
      state,
      new ApproveBudgetRevision({ ...about, body, decision: 'decision-1' }, by(body)),
      known,
    );
const reject =
  (body = 'NSC') =>
  (state: BudgetRevisions) =>
    decisions.rejectRevision(state, new RejectBudgetRevision({ ...about, body, decision: 'decision-1' }, by(body)));
const endorse =
  (as = 'PMC') =>
  (state: BudgetRevisions) =>
    decisions.endorseRevision(state, new EndorseBudgetRevision(about, by(as)));
const withdraw = (state: BudgetRevisions) =>
  decisions.withdrawRevision(state, new WithdrawBudgetRevision(about, by('PMO')));

const event = (type: 'BudgetRevisionWithdrawn'): BudgetRevisionEvent => ({ type, data: { revision }, effectiveDate });
const decided = (type: 'BudgetRevisionApproved' | 'BudgetRevisionRejected', body = 'NSC'): BudgetRevisionEvent => ({
  type,
  data: { revision, body, decision: 'decision-1' },
  effectiveDate,
});
const endorsed: BudgetRevisionEvent = {
  type: 'BudgetRevisionEndorsed',
  data: { revision, body: 'PMC' },
  effectiveDate,
};

describe('A cut across the board', () => {
  it('of 3 % of the third tranche takes from every agency its share, to the cent', () =>
    given().when(propose(threePercent)).then(proposed(cut)));

  it('adds up to 50,412.15', () =>
    expect(
      sum(
        cut.moves.map(({ amount }) => amount),
        'USD',
      ),
    ).toEqual(usd('50412.15')));

  it('spares what is set aside, and splits an agency’s part over its lines', () => {
    const allocated = [
      { place: { agency: 'ILO', output: '1.1' }, amount: usd('100') },
      { place: { agency: 'ILO', output: '2.3' }, amount: usd('200') },
      { place: { agency: 'WHO' }, amount: usd('300') },
      { place: { earmark: 'conference' }, amount: usd('600') },
    ];
    const tenth = { ...threePercent, base: { reference: 'year-3', amount: usd('600') }, percent: '10' };
    const [{ data }] = propose(tenth, { known: { ...terms, allocated } })(budgetRevisions.initial) as [
      ReturnType<typeof proposed>,
    ];
    expect(data.moves.map(({ from, amount }) => [from, amount.amount])).toEqual([
      [{ agency: 'ILO', output: '1.1' }, '10.00'],
      [{ agency: 'ILO', output: '2.3' }, '20.00'],
      [{ agency: 'WHO' }, '30.00'],
    ]);
  });

  it('names its base: a percentage alone says nothing (A-39)', () =>
    given()
      .when(propose({ ...threePercent, base: undefined }))
      .thenRejectedWith(rejection.BudgetRevisionPercentageWithoutBase, { percent: '3' }));
  it('names its percentage', () =>
    given()
      .when(propose({ ...threePercent, percent: undefined }))
      .thenRejectedWith(rejection.BudgetRevisionCutIncomplete));
  it('says what it is set aside for', () =>
    given()
      .when(propose({ ...threePercent, to: undefined }))
      .thenRejectedWith(rejection.BudgetRevisionCutIncomplete));
  it('may bring its parts, when they are right', () =>
    given()
      .when(propose({ ...threePercent, moves: cut.moves.toReversed() }))
      .then(proposed(cut)));
  it('brings no other parts', () =>
    given()
      .when(propose({ ...threePercent, moves: cut.moves.slice(1) }))
      .thenRejectedWith(rejection.BudgetRevisionDiffersFromBase));
  it('is kept in the currency of the programme', () =>
    given()
      .when(propose({ ...threePercent, base: { reference: 'tranche-3', amount: money('1', 'EUR') } }))
      .thenRejectedWith(rejection.BudgetRevisionCurrencyDiffers));
  it('of what nobody was given moves nothing', () =>
    given()
      .when(propose(threePercent, { known: { ...terms, allocated: [] } }))
      .thenRejectedWith(rejection.BudgetRevisionMovesNothing));
});

describe('A revision', () => {
  it.each([
    ['within an agency goes to the PMC', withinIlo, { decidedBy: 'PMC' }],
    ['between agencies goes to the NSC', fromWhoToIlo, { decidedBy: 'NSC' }],
  ] as const)('%s', (_, request, route) => given().when(propose(request)).then(proposed(request, route)));

  const large = { ...withinIlo, moves: [{ ...withinIlo.moves![0]!, amount: usd('660000.01') }] };
  it('over the threshold goes to the NSC', () => given().when(propose(large)).then(proposed(large)));
  it('at the threshold stays with the PMC', () => {
    const equal = { ...withinIlo, moves: [{ ...withinIlo.moves![0]!, amount: usd('660000') }] };
    return given()
      .when(propose(equal))
      .then(proposed(equal, { decidedBy: 'PMC' }));
  });
  it('goes to the NSC while no policy set is in force', () =>
    given()
      .when(propose(withinIlo, { known: { ...terms, thresholds: null } }))
      .then(proposed(withinIlo)));
  it('that the PMC proposes goes to the NSC', () =>
    given()
      .when(propose(withinIlo, { as: 'PMC' }))
      .then(proposed(withinIlo, { proposedBy: ['PMC'] })));
  it('for the NSC is endorsed by the PMC first when the policy set says so', () =>
    given()
      .when(propose(fromWhoToIlo, { known: endorsedByPmc }))
      .then(proposed(fromWhoToIlo, { needsEndorsement: true })));

  it('is promoted from its simulation unchanged', () =>
    given()
      .when(propose(threePercent, { digest: 'digest of 7 moves' }))
      .then(proposed(cut)));
  it('is not promoted when it has changed', () =>
    given()
      .when(propose(threePercent, { digest: 'digest of 6 moves' }))
      .thenRejectedWith(rejection.BudgetRevisionDiffersFromSimulation));

  const oneMove = withinIlo.moves![0]!;
  const moving = (move: Partial<typeof oneMove>, kind = withinIlo.kind): RevisionRequest => ({
    ...withinIlo,
    kind,
    moves: [{ ...oneMove, ...move }],
  });
  it.each([
    ['moves something', { ...withinIlo, moves: [] }, rejection.BudgetRevisionMovesNothing],
    ['moves from one place to another', moving({ to: { agency: 'ILO' } }), rejection.BudgetRevisionMovesNothing],
    ['moves more than nothing', moving({ amount: usd('0') }), rejection.BudgetRevisionAmountNotPositive],
    ['keeps to the currency', moving({ amount: money('1', 'EUR') }), rejection.BudgetRevisionCurrencyDiffers],
    ['says who holds the money', moving({ to: { output: '2.3' } }), rejection.BudgetRevisionPlaceUnclear],
    [
      'is either an agency’s or set aside',
      moving({ to: { agency: 'ILO', earmark: 'x' } }),
      rejection.BudgetRevisionPlaceUnclear,
    ],
    ['adds up to zero', moving({ from: undefined }), rejection.BudgetRevisionDoesNotAddUp],
    ['within an agency stays there', moving({ to: { agency: 'WHO' } }), rejection.BudgetRevisionKindDiffers],
    ['between agencies goes elsewhere', moving({}, 'between-agencies'), rejection.BudgetRevisionKindDiffers],
    ['of new money takes from nobody', moving({}, 'new-money'), rejection.BudgetRevisionKindDiffers],
    ['that gives up an activity names it', moving({}, 'elimination'), rejection.BudgetRevisionActivityMissing],
    ['takes no more than is there', moving({ amount: usd('1696823.01') }), rejection.BudgetRevisionExceedsAllocation],
    [
      'takes nothing from a line that has nothing',
      moving({ from: { agency: 'ILO', output: '9.9' } }),
      rejection.BudgetRevisionExceedsAllocation,
    ],
    ['with a percentage names its base', { ...withinIlo, percent: '3' }, rejection.BudgetRevisionPercentageWithoutBase],
    [
      'moves what its percentage gives',
      { ...withinIlo, percent: '3', base: { reference: 'tranche-3', amount: usd('1680405') } },
      rejection.BudgetRevisionDiffersFromBase,
    ],
  ] as const)('%s', (_, request, rule) => given().when(propose(request)).thenRejectedWith(rule));

  it('may bring new money', () => {
    const newMoney: RevisionRequest = {
      kind: 'new-money',
      moves: [{ to: { agency: 'ILO' }, amount: usd('45000') }],
      purpose: 'Publicity',
      recommendations: [],
    };
    return given().when(propose(newMoney)).then(proposed(newMoney));
  });
  it('may give up an activity', () => {
    const elimination: RevisionRequest = { ...fromWhoToIlo, kind: 'elimination', activity: '2.3.4' };
    return given().when(propose(elimination)).then(proposed(elimination));
  });
});

describe('A draft', () => {
  const draft = (request: RevisionRequest) => (state: BudgetRevisions) =>
    decisions.draftRevision(state, new DraftBudgetRevision({ ...about, ...request }, by('PMO')), terms);
  const proposeIt = (state: BudgetRevisions) =>
    decisions.proposeDraft(state, new ProposeDraftedBudgetRevision(about, by('PMO')), terms);

  it('is written down', () => given().when(draft(withinIlo)).then(drafted(withinIlo)));
  it('keeps to the same rules', () =>
    given()
      .when(draft({ ...threePercent, base: undefined }))
      .thenRejectedWith(rejection.BudgetRevisionPercentageWithoutBase));
  it('is proposed as it was written', () =>
    given(drafted(withinIlo))
      .when(proposeIt)
      .then(proposed(withinIlo, { decidedBy: 'PMC' })));
  it('of a cut is worked out again when it is proposed', () =>
    given({ ...drafted(threePercent), data: { revision, ...cut, moves: cut.moves.slice(0, 2) } })
      .when(proposeIt)
      .then(proposed(cut)));
  it('is proposed once', () =>
    given(drafted(withinIlo), proposed(withinIlo)).when(proposeIt).thenRejectedWith(rejection.BudgetRevisionNotDraft));
  it('is withdrawn', () =>
    given(drafted(withinIlo))
      .when(withdraw)
      .then(event('BudgetRevisionWithdrawn') as never));
  it('must be there', () =>
    expect(() => proposeIt(budgetRevisions.initial)).toThrow(new Unknown('revision', revision)));
});

describe('A proposed revision', () => {
  const cutProposed = proposed(cut);
  const needsEndorsement = proposed(fromWhoToIlo, { needsEndorsement: true });

  it('is applied at once when it is approved', () => {
    const [approved, applied] = approve()(given(cutProposed).state());
    expect(approved).toEqual(decided('BudgetRevisionApproved'));
    expect(applied).toEqual({
      type: 'BudgetRevisionApplied',
      data: {
        revision,
        kind: 'across-the-board-cut',
        purpose: threePercent.purpose,
        recommendations: ['1', '3'],
        entries: expect.arrayContaining([
          { entry: 'revision-1.1', place: { agency: 'ILO' }, amount: usd('-12960.68') },
          { entry: 'revision-1.2', place: { earmark: 'policy-advice' }, amount: usd('50412.15') },
        ]),
      },
      effectiveDate,
    });
    expect(applied.data.entries).toHaveLength(threePercentByAgency.length + 1);
  });

  it('leaves the programme’s total at 6,600,000', () => {
    const after = linesToday(given(cutProposed, ...approve()(given(cutProposed).state())).state(), terms);
    expect(
      sum(
        [...after.values()].map(({ amount }) => amount),
        'USD',
      ),
    ).toEqual(usd('6600000'));
  });

  it('is rejected', () =>
    given(cutProposed)
      .when(reject())
      .then(decided('BudgetRevisionRejected') as never));
  it('is withdrawn', () =>
    given(cutProposed)
      .when(withdraw)
      .then(event('BudgetRevisionWithdrawn') as never));

  it('is decided by the body it was put before', () => {
    given(cutProposed).when(approve('PMC')).thenRejectedWith(rejection.BudgetRevisionOtherBodyDecides, { body: 'PMC' });
    given(cutProposed).when(reject('PMC')).thenRejectedWith(rejection.BudgetRevisionOtherBodyDecides);
    given(proposed(withinIlo, { decidedBy: 'PMC' }))
      .when(approve('NSC'))
      .thenRejectedWith(rejection.BudgetRevisionOtherBodyDecides);
  });
  it('is not decided by who proposed it', () => {
    const own = proposed(cut, { proposedBy: ['NSC'] });
    given(own).when(approve()).thenRejectedWith(rejection.BudgetRevisionProposerMayNotDecide);
    given(own).when(reject()).thenRejectedWith(rejection.BudgetRevisionProposerMayNotDecide);
  });
  it('is decided once', () => {
    const rejected = decided('BudgetRevisionRejected');
    given(cutProposed, rejected).when(approve()).thenRejectedWith(rejection.BudgetRevisionNotPending);
    given(cutProposed, rejected).when(reject()).thenRejectedWith(rejection.BudgetRevisionNotPending);
    given(cutProposed, rejected).when(withdraw).thenRejectedWith(rejection.BudgetRevisionNotPending);
    given(cutProposed, rejected).when(endorse()).thenRejectedWith(rejection.BudgetRevisionNotPending);
  });
  it('is not approved when the money is gone meanwhile', () =>
    given(cutProposed)
      .when(approve('NSC', { ...terms, allocated: terms.allocated.slice(1) }))
      .thenRejectedWith(rejection.BudgetRevisionExceedsAllocation));

  it('is not approved when the money was bound meanwhile', () =>
    given(cutProposed)
      .when(approve('NSC', withCommitted('1684000.00')))
      .thenRejectedWith(rejection.BudgetRevisionExceedsUncommitted));

  it('is endorsed', () =>
    given(needsEndorsement)
      .when(endorse())
      .then(endorsed as never));
  it('is approved after it was endorsed', () =>
    expect(approve()(given(needsEndorsement, endorsed).state())).toHaveLength(2));
  it('is not approved before it is endorsed', () =>
    given(needsEndorsement).when(approve()).thenRejectedWith(rejection.BudgetRevisionNotEndorsed));
  it('is endorsed once', () =>
    given(needsEndorsement, endorsed).when(endorse()).thenRejectedWith(rejection.BudgetRevisionNotPending));
  it('is endorsed only where that is needed', () =>
    given(cutProposed).when(endorse()).thenRejectedWith(rejection.BudgetRevisionEndorsementNotNeeded));
  it('is not endorsed by who proposed it', () =>
    given(proposed(fromWhoToIlo, { needsEndorsement: true, proposedBy: ['PMC'] }))
      .when(endorse())
      .thenRejectedWith(rejection.BudgetRevisionProposerMayNotDecide));

  it.each([
    ['approved', approve()],
    ['rejected', reject()],
    ['endorsed', endorse()],
    ['withdrawn', withdraw],
  ])('must be there to be %s', (_, decide) =>
    expect(() => decide(budgetRevisions.initial)).toThrow(new Unknown('revision', revision)),
  );
});

describe('The recommendations a revision answers', () => {
  const link =
    (...recommendations: string[]) =>
    (state: BudgetRevisions) =>
      decisions.linkRecommendations(state, new LinkRecommendations({ ...about, recommendations }, by('PMO')));

  it('may be named afterwards', () =>
    given(proposed(cut))
      .when(link('5', '1'))
      .then({
        type: 'RecommendationsLinked',
        data: { revision, recommendations: ['1', '3', '5'] },
        effectiveDate,
      } as never));
  it('are named once', () =>
    given(proposed(cut)).when(link('3')).thenRejectedWith(rejection.BudgetRevisionRecommendationsAlreadyLinked));
  it('belong to a revision', () =>
    expect(() => link('5')(budgetRevisions.initial)).toThrow(new Unknown('revision', revision)));
});

describe('What is bound already', () => {
  const fromIlo = (from: Place, amount: string): RevisionRequest => ({
    kind: 'between-agencies',
    moves: [{ from, to: { agency: 'WHO' }, amount: usd(amount) }],
    purpose: 'Health services',
    recommendations: [],
  });
  const line = { agency: 'ILO', output: '2.3', category: '4', year: 2 };

  it('is not taken from an agency', () =>
    given()
      .when(propose(fromIlo({ agency: 'ILO' }, '696823.01'), { known: withCommitted('1000000.00') }))
      .thenRejectedWith(rejection.BudgetRevisionExceedsUncommitted, { committed: usd('1000000.00') }));

  it('is not taken from a line, though the agency has enough', () => {
    const known = {
      ...withCommitted('1000.00'),
      allocated: [...terms.allocated, { place: line, amount: usd('1500.00') }],
    };
    return given()
      .when(propose(fromIlo(line, '500.01'), { known }))
      .thenRejectedWith(rejection.BudgetRevisionExceedsUncommitted, { allocated: usd('1500.00') });
  });

  it('leaves the rest to be moved', () => {
    const state = budgetRevisions.initial;
    const request = fromIlo({ agency: 'ILO' }, '696823.00');
    expect(propose(request, { known: withCommitted('1000000.00') })(state)).toMatchObject([
      { type: 'BudgetRevisionProposed' },
    ]);
  });
});
