import { type CommandContext, type DomainEvent, fold } from '@concert/event-sourcing';
import fc from 'fast-check';
import {
  allocateBudget,
  AllocateBudget,
  budgetLedger,
  type BudgetLedgerEvent,
  correctAllocation,
  CorrectAllocation,
  withdrawAllocation,
  WithdrawAllocation,
} from './budget-ledger/budget-ledger.js';
import * as decisions from './fund/fund.decisions.js';
import {
  CorrectTransfer,
  fund,
  type FundEvent,
  RecordTransfer,
  type TransferValues,
  WithdrawTransfer,
} from './fund/fund.js';
import type { Evidence, EvidenceEvent } from './reconciliation/evidence.js';
import { reconcile } from './reconciliation/reconcile.js';
import { evidenceFrom, fourReports, scheduled, usd, yem } from './reconciliation/yem.fixture.js';

const context: CommandContext = {
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2010-03-01T09:00:00Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: 'correlation',
};
const { programme } = yem;
const reason = 'Mistyped';
const planned = [1, 2, 3].map((tranche) => scheduled(tranche, '2009-01-09', '900000'));

const amount = fc.integer({ min: 1, max: 900_000 }).map((units) => usd(String(units)));
const day = fc.integer({ min: 0, max: 1_000 }).map((days) => {
  const date = new Date(Date.UTC(2009, 0, 9 + days));
  return date.toISOString().slice(0, 10);
});
/** What was typed, and what was meant; null: nothing. */
const mistyped = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ typed: fc.array(value, { minLength: 1, maxLength: 3 }), meant: fc.option(value) });
const transfers = fc.array(mistyped(fc.record({ amount, valueDate: day })), { maxLength: 4 });
const allocations = fc.array(fc.tuple(fc.constantFrom('ILO', 'WHO', 'UNICEF'), mistyped(amount)), { maxLength: 5 });

type Sent = { readonly amount: TransferValues['amount']; readonly valueDate: string };

/** A transfer of each number: the first three bring tranches, the fourth is an advance. */
const kindOf = (index: number) =>
  index < 3 ? { kind: 'tranche' as const, tranche: index + 1 } : { kind: 'advance' as const };

class Office {
  private readonly fundEvents: FundEvent[] = [...planned];
  private readonly ledgers = new Map<string, BudgetLedgerEvent[]>();
  readonly log: EvidenceEvent[] = [...planned];

  private readonly keep = <Event extends DomainEvent>(kept: Event[], events: readonly Event[]): void => {
    kept.push(...events);
    this.log.push(...(events as readonly DomainEvent[] as readonly EvidenceEvent[]));
  };

  receives(index: number, { amount: received, valueDate }: Sent): void {
    const command = new RecordTransfer({ programme, ...kindOf(index), amount: received, valueDate }, context);
    this.keep(
      this.fundEvents,
      decisions.recordTransfer(fold(fund, this.fundEvents), command, yem, `transfer-${index}`),
    );
  }

  mendsTransfer(index: number, newValues: Sent | null): void {
    const transfer = `transfer-${index}`;
    const state = fold(fund, this.fundEvents);
    const isSame =
      newValues?.valueDate === state.transfers[transfer]?.valueDate &&
      newValues?.amount.amount === state.transfers[transfer]?.amount.amount;
    if (isSame) return;
    this.keep<FundEvent>(
      this.fundEvents,
      newValues
        ? decisions.correctTransfer(
            state,
            new CorrectTransfer({ programme, transfer, newValues, reason }, context),
            yem,
          )
        : decisions.withdrawTransfer(state, new WithdrawTransfer({ programme, transfer, reason }, context)),
    );
  }

  private ledgerOf(agency: string): BudgetLedgerEvent[] {
    const kept = this.ledgers.get(agency) ?? [];
    this.ledgers.set(agency, kept);
    return kept;
  }

  allocates(index: number, agency: string, given: TransferValues['amount']): void {
    const kept = this.ledgerOf(agency);
    const command = new AllocateBudget({ programme, agency, amount: given, effectiveDate: '2009-01-09' }, context);
    this.keep(kept, allocateBudget(fold(budgetLedger, kept), command, yem, `allocation-${index}`));
  }

  mendsAllocation(index: number, agency: string, given: TransferValues['amount'] | null): void {
    const kept = this.ledgerOf(agency);
    const allocation = `allocation-${index}`;
    const state = fold(budgetLedger, kept);
    const terms = { ...yem, isRevised: () => false };
    if (given?.amount === state.allocations.get(allocation)?.amount.amount) return;
    this.keep<BudgetLedgerEvent>(
      kept,
      given
        ? correctAllocation(
            state,
            new CorrectAllocation({ programme, allocation, amount: given, reason }, context),
            terms,
          )
        : withdrawAllocation(state, new WithdrawAllocation({ programme, allocation, reason }, context), terms),
    );
  }
}

/** What the evidence comes to, without the events that say so. */
const comesTo = (evidence: Evidence) => ({
  transfers: evidence.transfers
    .map(({ event: _, ...transfer }) => transfer)
    .sort((a, b) => (a.transfer < b.transfer ? -1 : 1)),
  budget: evidence.budget
    .map(({ event: _, ...change }) => change)
    .sort((a, b) => (a.allocation! < b.allocation! ? -1 : 1)),
  agencies: [...evidence.agencies].sort(),
  findings: reconcile(evidence, yem)
    .map(({ inputEvents: _, ...problem }) => JSON.stringify(problem))
    .sort(),
});

describe('R1, R2: what is entered wrong and then mended', () => {
  it('ends in the same transfers, allocations and findings as what is entered right, on every day', () => {
    fc.assert(
      fc.property(transfers, allocations, day, (sent, given, asOf) => {
        const wrong = new Office();
        const right = new Office();
        sent.forEach(({ typed, meant }, index) => {
          wrong.receives(index, typed[0]!);
          if (meant) right.receives(index, meant);
        });
        given.forEach(([agency, { typed, meant }], index) => {
          wrong.allocates(index, agency, typed[0]!);
          if (meant) right.allocates(index, agency, meant);
        });
        sent.forEach(({ typed, meant }, index) => {
          for (const again of [...typed.slice(1), meant]) wrong.mendsTransfer(index, again);
        });
        given.forEach(([agency, { typed, meant }], index) => {
          for (const again of [...typed.slice(1), meant]) wrong.mendsAllocation(index, agency, again);
        });
        const now = (office: Office) => comesTo(evidenceFrom(...office.log, ...fourReports));
        expect(now(wrong)).toEqual(now(right));
        const then = (office: Office) =>
          comesTo(evidenceFrom(...office.log.filter(({ effectiveDate = '' }) => effectiveDate <= asOf)));
        expect(then(wrong)).toEqual(then(right));
      }),
      { numRuns: 1_000 },
    );
  });
});
