import { AdditionalFundsGrantedV1 } from '@concert/contracts/budgets';
import { KeyActionLacksBudgetV1 } from '@concert/contracts/recommendations';
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
} from './budget-revision/budget-revision.js';
import { carryOut } from './carry-out.js';
import { RecordUnfundedNeed } from './funding-request/funding-request.js';

/** Longest title of an unfunded need. */
const TITLE = 500;

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
      when(KeyActionLacksBudgetV1, 'whenKeyActionLacksBudget', (message, context) => this.note(message, context)),
    ];
  }

  private async decide(message: PublishedMessage<DecisionTakenV1>, context: CommandContext): Promise<unknown> {
    const { programme, effectiveDate, data } = message;
    const { decision, body, subject, outcome } = data;
    if (subject.service !== 'budgets' || subject.kind !== 'revision') return undefined;
    const decided = { programme, revision: subject.id, decision, body, effectiveDate };
    if (outcome !== 'approved' && outcome !== 'rejected') return undefined;
    const Decide = outcome === 'approved' ? ApproveBudgetRevision : RejectBudgetRevision;
    return carryOut(this.commands, message, context, () => this.commands.execute(new Decide(decided, context)));
  }

  /** Nobody has said what it would cost, so that no revision can be drafted yet: it is a need without an amount. */
  private note(
    { programme, effectiveDate, data }: PublishedMessage<KeyActionLacksBudgetV1>,
    context: CommandContext,
  ): Promise<unknown> {
    const { recommendationCode: recommendation, code: keyAction, text } = data;
    const title = text.length > TITLE ? `${text.slice(0, TITLE - 2)} …` : text;
    return this.commands.execute(
      new RecordUnfundedNeed({ programme, title, recommendation, keyAction, effectiveDate }, context),
    );
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
