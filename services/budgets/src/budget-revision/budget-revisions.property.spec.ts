import { fold, Rejection } from '@concert/event-sourcing';
import { compare, exceeds, isNegative, isPositive, money, type Money, sum, zero } from '@concert/money';
import fc from 'fast-check';
import { approveRevision, proposeRevision } from './budget-revision.decisions.js';
import {
  ApproveBudgetRevision,
  type BudgetRevisionEvent,
  budgetRevisions,
  type BudgetRevisions,
  ProposeBudgetRevision,
  revisionKinds,
  type RevisionRequest,
  type RevisionTerms,
} from './budget-revision.js';
import { effectOf } from './effect.js';
import { keyOf, type Line, type Lines, linesOf, type Place } from './places.js';
import { linesToday } from './revision-content.js';
import { by, terms } from './revision.fixture.js';

const cents = (max: number): fc.Arbitrary<Money> =>
  fc.integer({ min: 0, max }).map((value) => money((value / 100).toFixed(2), 'USD'));

const place: fc.Arbitrary<Place> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ agency: fc.constantFrom('ILO', 'WHO', 'UNDP') }) },
  fc.record({ agency: fc.constantFrom('ILO', 'WHO'), output: fc.constantFrom('1.1', '2.3') }),
  fc.record({ earmark: fc.constantFrom('policy-advice', 'conference') }),
);

const anything: fc.Arbitrary<RevisionRequest> = fc.record(
  {
    kind: fc.constantFrom(...revisionKinds),
    base: fc.record({ reference: fc.constant('tranche-3'), amount: cents(300_000_000) }),
    percent: fc.constantFrom('0.5', '3', '33.3333', '100'),
    to: fc.record({ earmark: fc.constantFrom('policy-advice', 'conference') }),
    moves: fc.array(
      fc.record({ from: place, to: place, amount: cents(90_000_000) }, { requiredKeys: ['to', 'amount'] }),
      {
        maxLength: 3,
      },
    ),
    activity: fc.constant('2.3.4'),
    purpose: fc.constant('a purpose'),
    recommendations: fc.constant([]),
  },
  { requiredKeys: ['kind', 'purpose', 'recommendations'] },
);

const withinIlo: fc.Arbitrary<RevisionRequest> = fc
  .tuple(fc.constantFrom(undefined, '1.1'), fc.constantFrom('2.3', '3.1'), cents(50_000_000))
  .map(([from, output, amount]) => ({
    kind: 'within-agency',
    moves: [{ from: { agency: 'ILO', ...(from && { output: from }) }, to: { agency: 'ILO', output }, amount }],
    purpose: 'a purpose',
    recommendations: [],
  }));

const newMoney: fc.Arbitrary<RevisionRequest> = fc.tuple(place, cents(5_000_000)).map(([to, amount]) => ({
  kind: 'new-money',
  moves: [{ to, amount }],
  purpose: 'a purpose',
  recommendations: [],
}));

const request = fc.oneof({ weight: 6, arbitrary: anything }, { weight: 2, arbitrary: withinIlo }, newMoney);

/** What the ledger binds: less than an agency holds, at lines that revisions move money to and from. */
const bound: fc.Arbitrary<Line[]> = fc.array(
  fc.record({
    place: fc.record(
      { agency: fc.constantFrom('ILO', 'WHO'), output: fc.constantFrom('1.1', '2.3') },
      { requiredKeys: ['agency'] },
    ),
    amount: cents(20_000_000),
  }),
  { maxLength: 4 },
);

const totalOf = (lines: Lines): Money =>
  sum(
    [...lines.values()].map(({ amount }) => amount),
    'USD',
  );

/** Proposes and approves one after the other; what a rule refuses changes nothing. */
const carriedOut = (requests: readonly RevisionRequest[], given: RevisionTerms = terms): BudgetRevisionEvent[] => {
  const log: BudgetRevisionEvent[] = [];
  requests.forEach((each, index) => {
    const about = { programme: terms.programme, revision: `revision-${index}` };
    const state = (): BudgetRevisions => fold(budgetRevisions, log);
    try {
      log.push(
        ...proposeRevision(state(), new ProposeBudgetRevision({ ...about, ...each }, by('PMO')), given, () => ''),
      );
      const body = log.findLast((event) => event.type === 'BudgetRevisionProposed')!.data.decidedBy;
      log.push(
        ...approveRevision(state(), new ApproveBudgetRevision({ ...about, body, decision: 'd' }, by(body)), given),
      );
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
    }
  });
  return log;
};

describe('Whatever is proposed and approved, one after the other,', () => {
  const eachSequence = (holds: (log: readonly BudgetRevisionEvent[]) => void): void =>
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), (requests) => holds(carriedOut(requests))),
      { numRuns: 200 },
    );

  it('no place ever holds less than nothing', () =>
    eachSequence((log) =>
      log.forEach((_, index) => {
        const lines = linesToday(fold(budgetRevisions, log.slice(0, index + 1)), terms);
        expect([...lines.values()].filter(({ amount }) => isNegative(amount))).toEqual([]);
      }),
    ));

  it('the whole changes by new money only', () =>
    eachSequence((log) => {
      const newMoney = log.flatMap((event) =>
        event.type === 'BudgetRevisionApplied' && event.data.kind === 'new-money' ? event.data.entries : [],
      );
      const expected = sum([terms.total!, ...newMoney.map(({ amount }) => amount)], 'USD');
      expect(totalOf(linesToday(fold(budgetRevisions, log), terms))).toEqual(expected);
    }));

  it('nobody, and no line, is left with less than what is bound there', () => {
    let reductions = 0;
    const requireCovered = (before: Lines, after: Lines, committed: Lines): void => {
      const held = (lines: Lines, isMeant: (line: Line) => boolean): Money =>
        totalOf(new Map([...lines].filter(([, line]) => isMeant(line))));
      const meant: ((line: Line) => boolean)[] = [
        ...['ILO', 'WHO'].map((agency) => (line: Line) => line.place.agency === agency),
        ...[...committed.keys()].map((key) => (line: Line) => keyOf(line.place) === key),
      ];
      for (const isMeant of meant) {
        if (!exceeds(held(before, isMeant), held(after, isMeant))) continue;
        reductions += 1;
        const left = held(committed, isMeant);
        expect(isPositive(left) && exceeds(left, held(after, isMeant))).toBe(false);
      }
    };
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), bound, (requests, lines) => {
        const log = carriedOut(requests, { ...terms, committed: lines });
        log.forEach((event, index) => {
          if (event.type !== 'BudgetRevisionApplied') return;
          const [before, after] = [index, index + 1].map((upTo) =>
            linesToday(fold(budgetRevisions, log.slice(0, upTo)), terms),
          ) as [Lines, Lines];
          requireCovered(before, after, linesOf(lines));
        });
      }),
      { numRuns: 200 },
    );
    expect(reductions).toBeGreaterThan(50);
  });

  it('the entries of one revision add up to nothing, new money aside', () =>
    eachSequence((log) => {
      for (const event of log)
        if (event.type === 'BudgetRevisionApplied' && event.data.kind !== 'new-money')
          expect(
            sum(
              event.data.entries.map(({ amount }) => amount),
              'USD',
            ),
          ).toEqual(zero('USD'));
    }));

  it('a simulation shows what then happens', () =>
    eachSequence((log) => {
      log.forEach((event, index) => {
        if (event.type !== 'BudgetRevisionProposed' || log[index + 2]?.type !== 'BudgetRevisionApplied') return;
        const today = linesToday(fold(budgetRevisions, log.slice(0, index + 1)), terms);
        const then = linesToday(fold(budgetRevisions, log.slice(0, index + 3)), terms);
        const simulated = effectOf(event.data, { today, currency: 'USD', isApplied: false });
        const seenAfterwards = effectOf(event.data, { today: then, currency: 'USD', isApplied: true });
        expect(simulated.total.after).toEqual(totalOf(then));
        expect(simulated.agencies).toEqual(seenAfterwards.agencies);
        expect(compare(simulated.amount, zero('USD'))).toBe(1);
      });
    }));

  it('something happens at all', () => {
    const logs = fc
      .sample(fc.array(request, { maxLength: 12 }), { numRuns: 300, seed: 1880 })
      .map((requests) => carriedOut(requests));
    const applied = logs.flat().flatMap((event) => (event.type === 'BudgetRevisionApplied' ? event.data.kind : []));
    expect([...new Set(applied)].sort()).toEqual([...revisionKinds].sort());
  });
});
