import { type EventStore, fold } from '@concert/event-sourcing';
import { money } from '@concert/money';
import { type ProgrammeFacts, requireParticipant } from '@concert/programme-directory';
import { EVENT_STORE, moneyOf } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type BudgetLedgerEvent, budgetLedgerStream } from '../budget-ledger/budget-ledger.js';
import {
  funding,
  type Funding,
  type FundingEvent,
  fundingStream,
  requireNeeds,
} from '../funding-request/funding-request.js';
import { committedLines } from '../ledger/balances.js';
import { ledger, type Ledger, type LedgerEvent, ledgerStream } from '../ledger/ledger.js';
import {
  type BudgetRevisionEvent,
  budgetRevisions,
  type BudgetRevisions,
  budgetRevisionsStream,
  type RevisionRequest,
  type RevisionTerms,
  type RevisionThresholds,
} from './budget-revision.js';
import type { Line } from './places.js';

/** What the log and the directory say about the money that revisions move. */
@Injectable()
export class RevisionTermsQuery {
  constructor(@Inject(EVENT_STORE) private readonly events: EventStore) {}

  async of({ code, totalBudget, currency, participants, policySet }: ProgrammeFacts): Promise<RevisionTerms> {
    const ledgers = await Promise.all(
      [...participants.keys()].map((agency) => this.events.readStream(budgetLedgerStream(code, agency))),
    );
    return {
      programme: code,
      currency,
      total: totalBudget === null ? null : money(totalBudget, currency),
      allocated: (ledgers.flat() as unknown as BudgetLedgerEvent[]).flatMap(lineOf),
      committed: committedLines(await this.ledgerOf(code)),
      thresholds: (policySet?.revisionThresholds as RevisionThresholds | undefined) ?? null,
    };
  }

  private async ledgerOf(programme: string): Promise<Ledger> {
    const history = await this.events.readStream(ledgerStream(programme));
    return fold(ledger, history as unknown as LedgerEvent[]);
  }

  async revisionsOf(programme: string): Promise<BudgetRevisions> {
    const history = await this.events.readStream(budgetRevisionsStream(programme));
    return fold(budgetRevisions, history as unknown as BudgetRevisionEvent[]);
  }

  async fundingOf(programme: string): Promise<Funding> {
    const history = await this.events.readStream(fundingStream(programme));
    return fold(funding, history as unknown as FundingEvent[]);
  }

  /**
   * The request with amounts as the currency writes them.
   *
   * @throws Unknown       an agency takes no part in the programme, or nobody recorded a need; names the field
   * @throws InvalidInput  an amount has more digits than its currency
   */
  async read<Request extends RevisionRequest>(request: Request, facts: ProgrammeFacts): Promise<Request> {
    const { base, moves, needs, to } = request;
    moves?.forEach(({ from, to: target }, index) => {
      if (from?.agency !== undefined) requireParticipant(facts, from.agency, `moves[${index}].from.agency`);
      if (target.agency !== undefined) requireParticipant(facts, target.agency, `moves[${index}].to.agency`);
    });
    if (to?.agency !== undefined) requireParticipant(facts, to.agency, 'to.agency');
    if (needs && needs.length > 0) requireNeeds(await this.fundingOf(facts.code), needs, 'needs');
    return {
      ...request,
      ...(base && { base: { reference: base.reference, amount: moneyOf(base.amount, 'base.amount') } }),
      ...(moves && {
        moves: moves.map((move, index) => ({ ...move, amount: moneyOf(move.amount, `moves[${index}].amount`) })),
      }),
    };
  }
}

const lineOf = (event: BudgetLedgerEvent): Line[] => {
  if (event.type !== 'BudgetAllocated') return [];
  const { agency, output, category, year, amount } = event.data;
  return [{ place: { agency, output, category, year }, amount }];
};
