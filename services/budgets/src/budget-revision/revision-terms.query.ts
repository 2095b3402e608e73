import { type EventStore, load } from '@concert/event-sourcing';
import { money } from '@concert/money';
import { type ProgrammeFacts, requireParticipant } from '@concert/programme-directory';
import { EVENT_STORE, moneyOf } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { budgetLedger, budgetLedgerStream, standingAllocations } from '../budget-ledger/budget-ledger.js';
import { funding, type Funding, fundingStream, requireNeeds } from '../funding-request/funding-request.js';
import { committedLines } from '../ledger/balances.js';
import { ledger, ledgerStream } from '../ledger/ledger.js';
import {
  budgetRevisions,
  type BudgetRevisions,
  budgetRevisionsStream,
  type RevisionRequest,
  type RevisionTerms,
  type RevisionThresholds,
} from './budget-revision.js';
import type { Line } from './places.js';

type StreamReader = Pick<EventStore, 'readStream'>;

/** What the log and the directory say about the money that revisions move. */
@Injectable()
export class RevisionTermsQuery {
  constructor(@Inject(EVENT_STORE) private readonly events: EventStore) {}

  /** @param log  a command's own reader, so that its decision rests on what is read here */
  async of(
    { code, totalBudget, currency, participants, policySet }: ProgrammeFacts,
    log: StreamReader = this.events,
  ): Promise<RevisionTerms> {
    const ledgers = await Promise.all(
      [...participants.keys()].map((agency) => load(log, budgetLedgerStream(code, agency), budgetLedger)),
    );
    const { state: entries } = await load(log, ledgerStream(code), ledger);
    return {
      programme: code,
      currency,
      total: totalBudget === null ? null : money(totalBudget, currency),
      allocated: ledgers.flatMap(({ state }) =>
        standingAllocations(state).map(({ place, amount }): Line => ({ place, amount })),
      ),
      committed: committedLines(entries),
      thresholds: (policySet?.revisionThresholds as RevisionThresholds | undefined) ?? null,
    };
  }

  async revisionsOf(programme: string): Promise<BudgetRevisions> {
    return (await load(this.events, budgetRevisionsStream(programme), budgetRevisions)).state;
  }

  async fundingOf(programme: string, log: StreamReader = this.events): Promise<Funding> {
    return (await load(log, fundingStream(programme), funding)).state;
  }

  /**
   * The request with amounts as the currency writes them.
   *
   * @throws Unknown       an agency takes no part in the programme, or nobody recorded a need; names the field
   * @throws InvalidInput  an amount has more digits than its currency
   */
  async read<Request extends RevisionRequest>(
    request: Request,
    facts: ProgrammeFacts,
    log: StreamReader = this.events,
  ): Promise<Request> {
    const { base, moves, needs, to } = request;
    moves?.forEach(({ from, to: target }, index) => {
      if (from?.agency !== undefined) requireParticipant(facts, from.agency, `moves[${index}].from.agency`);
      if (target.agency !== undefined) requireParticipant(facts, target.agency, `moves[${index}].to.agency`);
    });
    if (to?.agency !== undefined) requireParticipant(facts, to.agency, 'to.agency');
    if (needs && needs.length > 0) requireNeeds(await this.fundingOf(facts.code, log), needs, 'needs');
    return {
      ...request,
      ...(base && { base: { ...base, amount: moneyOf(base.amount, 'base.amount') } }),
      ...(moves && {
        moves: moves.map((move, index) => ({ ...move, amount: moneyOf(move.amount, `moves[${index}].amount`) })),
      }),
    };
  }
}
