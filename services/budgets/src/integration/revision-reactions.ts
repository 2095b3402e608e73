import { AdditionalFundsGrantedV1 } from '@concert/contracts/budgets';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import type { CommandContext } from '@concert/event-sourcing';
import type { PublishedMessage } from '@concert/messaging';
import { idFrom, type Reaction, Reactions, when } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ApproveBudgetRevision,
  RejectBudgetRevision,
  SuggestBudgetRevision,
} from '../domain/budget-revision/budget-revision.commands.js';

/** What is decided about a revision elsewhere, and what follows from funds granted. */
@Injectable()
export class RevisionReactions extends Reactions {
  readonly reactions: readonly Reaction[];

  constructor(private readonly commands: CommandBus) {
    super();
    this.reactions = [
      when(DecisionTakenV1, 'whenRevisionDecided', (message, context) => this.decide(message, context)),
      when(AdditionalFundsGrantedV1, 'whenAdditionalFundsGranted', (message, context) =>
        this.suggest(message, context),
      ),
    ];
  }

  private async decide(
    { programme, effectiveDate, data }: PublishedMessage<DecisionTakenV1>,
    context: CommandContext,
  ): Promise<unknown> {
    const { decision, body, subject, outcome } = data;
    if (subject.service !== 'budgets' || subject.kind !== 'revision') return undefined;
    const decided = { programme, revision: subject.id, decision, body, effectiveDate };
    if (outcome === 'approved') return this.commands.execute(new ApproveBudgetRevision(decided, context));
    if (outcome === 'rejected') return this.commands.execute(new RejectBudgetRevision(decided, context));
    return undefined;
  }

  private suggest(
    { programme, effectiveDate, data: { request, amount } }: PublishedMessage<AdditionalFundsGrantedV1>,
    context: CommandContext,
  ): Promise<unknown> {
    const revision = idFrom(context, 'revision');
    return this.commands.execute(
      new SuggestBudgetRevision({ programme, revision, request, amount, effectiveDate }, context),
    );
  }
}
