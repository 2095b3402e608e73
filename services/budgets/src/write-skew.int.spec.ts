import { setTimeout as pause } from 'node:timers/promises';
import type { Command, RecordedEvent } from '@concert/event-sourcing';
import { exceeds, sum } from '@concert/money';
import {
  AllocateBudget,
  type BudgetAllocated,
  budgetLedgerStream,
  CorrectAllocation,
  WithdrawAllocation,
} from './budget-ledger/budget-ledger.js';
import {
  ApproveBudgetRevision,
  type BudgetRevisionProposed,
  budgetRevisionsStream,
  ProposeBudgetRevision,
  RejectBudgetRevision,
  WithdrawBudgetRevision,
} from './budget-revision/budget-revision.js';
import { financialReportStream } from './financial-report/financial-report.js';
import { ReconcileProgramme } from './findings/finding.js';
import {
  CorrectTransfer,
  EvaluateReleaseGate,
  fundStream,
  RecordTransfer,
  ReleaseTranche,
  RequestTranche,
  ScheduleTranche,
  WaiveReleaseGate,
  WithdrawTransfer,
} from './fund/fund.js';
import { committed } from './ledger/ledger.fixture.js';
import {
  CancelCommitment,
  CloseActivityToSpending,
  CorrectEntry,
  ledgerStream,
  RecordCommitment,
  RecordDisbursement,
  RecordRefund,
} from './ledger/ledger.js';
import { evidenceOf } from './reconciliation/evidence.js';
import { advance, allocated, received, reported, scheduled, usd } from './reconciliation/yem.fixture.js';
import { openTwoCopies, sentBy, type TwoCopies } from './two-copies.fixture.js';

const date = '2011-02-01';
const line = { output: '1.1', category: '4', year: 1 };
const activity = '1.1.1';
const decided = { decision: 'decision-1', body: 'NSC', effectiveDate: date };
const [ilo, pmo] = [() => sentBy('ILO', 'agency-finance'), () => sentBy('PMO', 'pmo')];

const moved = (amount: string) => [{ from: { agency: 'ILO' }, to: { agency: 'UNICEF' }, amount: usd(amount) }];
const proposed = (revision: string, content: Partial<BudgetRevisionProposed['data']>): BudgetRevisionProposed => ({
  type: 'BudgetRevisionProposed',
  data: {
    revision,
    kind: 'between-agencies',
    moves: moved('600.00'),
    purpose: 'x',
    recommendations: [],
    decidedBy: 'NSC',
    needsEndorsement: false,
    proposedBy: ['PMO'],
    ...content,
  },
});

/** ILO holds 1000.00, of which 400.00 is bound; 1000.00 has come; a revision would take the other 600.00. */
const begun = (programme: string) => ({
  [budgetLedgerStream(programme, 'ILO')]: [
    { ...allocated('ILO', '1000.00'), data: { ...allocated('ILO', '1000.00').data, allocation: 'a1' } },
  ] as BudgetAllocated[],
  [fundStream(programme)]: [
    advance('2009-06-30', '400.00'),
    scheduled(1, '2009-06-30', '600.00'),
    received(1, '2009-06-30', '600.00'),
    scheduled(2, '2010-06-30', '500.00'),
    scheduled(4, '2011-06-30', '500.00'),
    { type: 'TrancheRequested', data: { tranche: 2, amount: usd('500.00') } },
  ],
  [financialReportStream({ programme, scope: 'programme', period: '2009-2' })]: [
    reported('2009-2', { transferred: { amount: '1000.00' }, committed: { amount: '800.00' } }),
  ],
  [ledgerStream(programme)]: [committed('c1', '400.00')],
  [budgetRevisionsStream(programme)]: [
    proposed('r1', {}),
    proposed('r2', { kind: 'elimination', activity, moves: moved('100.00') }),
  ],
});

/** Every command that moves, binds, frees, promises or mends money, says that none may be, or finds what does not agree. */
const MONEY: Readonly<Record<string, (programme: string) => Command>> = {
  allocates: (programme) => new AllocateBudget({ programme, agency: 'ILO', amount: usd('500.00') }, pmo()),
  proposes: (programme) =>
    new ProposeBudgetRevision(
      {
        programme,
        revision: 'r3',
        kind: 'between-agencies',
        moves: moved('600.00'),
        purpose: 'x',
        recommendations: [],
      },
      pmo(),
    ),
  approves: (programme) => new ApproveBudgetRevision({ programme, revision: 'r1', ...decided }, pmo()),
  eliminates: (programme) => new ApproveBudgetRevision({ programme, revision: 'r2', ...decided }, pmo()),
  rejects: (programme) => new RejectBudgetRevision({ programme, revision: 'r1', ...decided }, pmo()),
  withdraws: (programme) => new WithdrawBudgetRevision({ programme, revision: 'r1' }, pmo()),
  schedules: (programme) =>
    new ScheduleTranche({ programme, tranche: 3, amount: usd('1.00'), plannedDate: date }, pmo()),
  requests: (programme) => new RequestTranche({ programme, tranche: 4 }, { ...pmo(), reason: 'Early' }),
  releases: (programme) => new ReleaseTranche({ programme, tranche: 2 }, sentBy('FUND', 'fund')),
  receives: (programme) =>
    new RecordTransfer({ programme, kind: 'advance', amount: usd('300.00'), valueDate: date }, pmo()),
  'corrects a transfer': (programme) =>
    new CorrectTransfer({ programme, transfer: 'advance', newValues: { amount: usd('500.00') }, reason: 'x' }, pmo()),
  'withdraws a transfer': (programme) => new WithdrawTransfer({ programme, transfer: 'advance', reason: 'x' }, pmo()),
  'corrects an allocation': (programme) =>
    new CorrectAllocation({ programme, allocation: 'a1', amount: usd('700.00'), reason: 'x' }, pmo()),
  'withdraws an allocation': (programme) => new WithdrawAllocation({ programme, allocation: 'a1', reason: 'x' }, pmo()),
  evaluates: (programme) => new EvaluateReleaseGate({ programme, tranche: 2, effectiveDate: date }, pmo()),
  waives: (programme) => new WaiveReleaseGate({ programme, tranche: 2, ...decided }, pmo()),
  commits: (programme) =>
    new RecordCommitment(
      {
        programme,
        agency: 'ILO',
        agreementNumber: 'A2',
        counterparty: 'CASS',
        amount: usd('600.00'),
        date,
        ...line,
        activity,
      },
      ilo(),
    ),
  cancels: (programme) =>
    new CancelCommitment({ programme, commitment: 'c1', reason: 'x', effectiveDate: date }, ilo()),
  pays: (programme) =>
    new RecordDisbursement(
      { programme, agency: 'ILO', kind: 'partner', commitment: 'c1', amount: usd('300.00'), date },
      ilo(),
    ),
  spends: (programme) =>
    new RecordDisbursement(
      { programme, agency: 'ILO', kind: 'own-spending', amount: usd('600.00'), date, ...line },
      ilo(),
    ),
  refunds: (programme) => new RecordRefund({ programme, agency: 'ILO', amount: usd('600.00'), date }, ilo()),
  corrects: (programme) =>
    new CorrectEntry({ programme, entry: 'c1', newValues: { amount: usd('900.00') }, reason: 'x' }, ilo()),
  reconciles: (programme) => new ReconcileProgramme({ programme }, pmo()),
  closes: (programme) => new CloseActivityToSpending({ programme, activity, closedOn: '2011-01-31' }, pmo()),
};

let two: TwoCopies;
beforeAll(async () => (two = await openTwoCopies()));
afterAll(() => two.close());

let count = 0;
const newProgramme = async (): Promise<string> => {
  count += 1;
  const programme = `P${count}`;
  await two.record(programme, begun(programme));
  return programme;
};
const recordOf = (programme: string): Promise<RecordedEvent[]> => two.store.read(0n, 1_000, programme);

describe('a revision that takes money while it is committed (S12)', () => {
  const neverMoreThanHeld = async (programme: string): Promise<void> => {
    const evidence = evidenceOf(await recordOf(programme));
    const held = sum(
      evidence.budget.filter(({ agency }) => agency === 'ILO').map(({ amount }) => amount),
      'USD',
    );
    const bound = sum(
      evidence.ledger.flatMap(({ said }) => (said.type === 'CommitmentMade' ? said.data.amount : [])),
      'USD',
    );
    expect(exceeds(bound, held)).toBe(false);
  };

  it('is refused, or the commitment is', async () => {
    for (let round = 0; round < 20; round += 1) {
      const programme = await newProgramme();
      const outcomes = await two.race(MONEY['commits']!(programme), MONEY['approves']!(programme));
      expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
      await neverMoreThanHeld(programme);
    }
  });

  it('so it is however much later the one begins', async () => {
    const [one, other] = two.copies;
    for (let later = -8; later <= 8; later += 1) {
      const programme = await newProgramme();
      const outcomes = await Promise.all([
        pause(Math.max(0, later)).then(() => one.outcomeOf(MONEY['commits']!(programme))),
        pause(Math.max(0, -later)).then(() => other.outcomeOf(MONEY['approves']!(programme))),
      ]);
      expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
      await neverMoreThanHeld(programme);
    }
  });
});

/** What was answered and is recorded, stream by stream, without what differs from one programme to the next. */
const ending = async (programme: string, outcomes: readonly string[]): Promise<string> => {
  const streams: Record<string, object[]> = {};
  for (const { stream, type, data } of await recordOf(programme))
    (streams[stream.replace(programme, 'P')] ??= []).push({ type, data });
  const sorted = Object.entries(streams).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([outcomes, sorted]).replaceAll(/"\w{8}-\w{4}-\w{4}-\w{4}-\w{12}"|"position":"\d+"/g, '"new"');
};

describe('two money commands at once (S12)', () => {
  const names = Object.keys(MONEY);

  it('are each recorded when they come alone, but for the release of what no gate let through', async () => {
    for (const name of names) {
      const outcome = await two.copies[0].outcomeOf(MONEY[name]!(await newProgramme()));
      expect([name, outcome]).toEqual([name, name === 'releases' ? 'RELEASE_GATE_NOT_PASSED' : 'recorded']);
    }
  });

  it.each(names)('end as one of their orders would: who %s, and everybody else', async (name) => {
    for (const otherName of names.slice(names.indexOf(name))) {
      const commandsOn = (programme: string) => [MONEY[name]!(programme), MONEY[otherName]!(programme)] as const;
      const [first, second, raced] = [await newProgramme(), await newProgramme(), await newProgramme()];
      const [copy, other] = two.copies;
      const inOrder = async (programme: string, reverse: boolean): Promise<string> => {
        const [a, b] = commandsOn(programme);
        if (!reverse) return ending(programme, [await copy.outcomeOf(a), await other.outcomeOf(b)]);
        const outcomeOfB = await other.outcomeOf(b);
        return ending(programme, [await copy.outcomeOf(a), outcomeOfB]);
      };
      const orders = [await inOrder(first, false), await inOrder(second, true)];
      const [a, b] = commandsOn(raced);
      expect(orders).toContain(await ending(raced, await two.race(a, b)));
    }
  });
});
