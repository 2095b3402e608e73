import { type CommandContext, CommandLog, type CommandOutcome } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  ApproveBudgetRevision,
  DraftBudgetRevision,
  EndorseBudgetRevision,
  LinkRecommendations,
  ProposeBudgetRevision,
  ProposeDraftedBudgetRevision,
  RejectBudgetRevision,
  type RevisionRequest,
  SuggestBudgetRevision,
  WithdrawBudgetRevision,
} from '../domain/budget-revision/budget-revision.commands.js';
import * as decisions from '../domain/budget-revision/budget-revision.decisions.js';
import type { BudgetRevisionEvent } from '../domain/budget-revision/budget-revision.events.js';
import {
  type BudgetRevisions,
  budgetRevisions,
  budgetRevisionsStream,
} from '../domain/budget-revision/budget-revision.state.js';
import { requestIn } from '../domain/funding-request/funding-request.decisions.js';
import { digestOf } from './revision-digest.js';
import { RevisionTermsQuery } from './revision-terms.js';

/** Where granted money stands until a revision gives it to an agency. */
const GRANTED = 'additional-funds';

const decideOn = (
  log: CommandLog,
  programme: string,
  context: CommandContext,
  decide: (state: BudgetRevisions) => readonly BudgetRevisionEvent[],
): Promise<CommandOutcome> =>
  log.run({ stream: budgetRevisionsStream(programme), programme, evolution: budgetRevisions, context, decide });

/** Agencies whose money is moved, the one it is taken from first. */
const agenciesIn = ({ moves = [] }: RevisionRequest): string[] => [
  ...new Set(moves.flatMap(({ from, to }) => [from?.agency, to.agency]).filter((agency) => agency !== undefined)),
];

@CommandHandler(DraftBudgetRevision)
export class DraftBudgetRevisionHandler implements ICommandHandler<DraftBudgetRevision> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly terms: RevisionTermsQuery,
  ) {}

  async execute({ data, context }: DraftBudgetRevision): Promise<Recorded> {
    permit(context.actor, 'DraftBudgetRevision', { owners: agenciesIn(data) });
    const facts = await this.directory.programme(data.programme);
    const [request, terms] = [await this.terms.read(data, facts), await this.terms.of(facts)];
    const command = new DraftBudgetRevision(request, context);
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      decisions.draftRevision(state, command, terms),
    );
    return { id: data.revision, outcome };
  }
}

/** Given by a reaction only: what was granted is suggested to be put into the budget. */
@CommandHandler(SuggestBudgetRevision)
export class SuggestBudgetRevisionHandler implements ICommandHandler<SuggestBudgetRevision> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly terms: RevisionTermsQuery,
  ) {}

  async execute({ data, context }: SuggestBudgetRevision): Promise<Recorded> {
    const terms = await this.terms.of(await this.directory.programme(data.programme));
    const { programme, revision, effectiveDate, request, amount } = data;
    const { purpose, needs } = requestIn(await this.terms.fundingOf(programme), request);
    const moves = [{ to: { earmark: GRANTED }, amount }];
    const suggestion = { kind: 'new-money' as const, moves, purpose, recommendations: [], needs };
    const command = new DraftBudgetRevision({ programme, revision, effectiveDate, ...suggestion }, context);
    return {
      id: data.revision,
      outcome: await decideOn(this.log, data.programme, context, (state) =>
        decisions.draftRevision(state, command, terms),
      ),
    };
  }
}

@CommandHandler(ProposeBudgetRevision)
export class ProposeBudgetRevisionHandler implements ICommandHandler<ProposeBudgetRevision> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly terms: RevisionTermsQuery,
  ) {}

  async execute({ data, context }: ProposeBudgetRevision): Promise<Recorded> {
    permit(context.actor, 'ProposeBudgetRevision', { owners: agenciesIn(data) });
    const facts = await this.directory.programme(data.programme);
    const [request, terms] = [await this.terms.read(data, facts), await this.terms.of(facts)];
    const command = new ProposeBudgetRevision(request, context);
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      decisions.proposeRevision(state, command, terms, digestOf),
    );
    return { id: data.revision, outcome };
  }
}

@CommandHandler(ProposeDraftedBudgetRevision)
export class ProposeDraftedBudgetRevisionHandler implements ICommandHandler<ProposeDraftedBudgetRevision> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly terms: RevisionTermsQuery,
  ) {}

  async execute(command: ProposeDraftedBudgetRevision): Promise<Recorded> {
    const { data, context } = command;
    const facts = await this.directory.programme(data.programme);
    const { content } = decisions.revisionIn(await this.terms.revisionsOf(data.programme), data.revision);
    permit(context.actor, 'ProposeBudgetRevision', { owners: agenciesIn(content) });
    const terms = await this.terms.of(facts);
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) =>
        decisions.proposeDraft(state, command, terms),
      ),
    };
  }
}

@CommandHandler(WithdrawBudgetRevision)
export class WithdrawBudgetRevisionHandler implements ICommandHandler<WithdrawBudgetRevision> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly terms: RevisionTermsQuery,
  ) {}

  async execute(command: WithdrawBudgetRevision): Promise<Recorded> {
    const { data, context } = command;
    await this.directory.programme(data.programme);
    const revision = decisions.revisionIn(await this.terms.revisionsOf(data.programme), data.revision);
    const owners = 'proposedBy' in revision ? revision.proposedBy : agenciesIn(revision.content);
    permit(context.actor, 'WithdrawBudgetRevision', { owners });
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => decisions.withdrawRevision(state, command)),
    };
  }
}

@CommandHandler(EndorseBudgetRevision)
export class EndorseBudgetRevisionHandler implements ICommandHandler<EndorseBudgetRevision> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute(command: EndorseBudgetRevision): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'EndorseBudgetRevision');
    await this.directory.programme(data.programme);
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => decisions.endorseRevision(state, command)),
    };
  }
}

/** Given by a reaction only: a revision is approved by a decision of its body, never by a request here. */
@CommandHandler(ApproveBudgetRevision)
export class ApproveBudgetRevisionHandler implements ICommandHandler<ApproveBudgetRevision> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly terms: RevisionTermsQuery,
  ) {}

  async execute(command: ApproveBudgetRevision): Promise<Recorded> {
    const { data, context } = command;
    const terms = await this.terms.of(await this.directory.programme(data.programme));
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) =>
        decisions.approveRevision(state, command, terms),
      ),
    };
  }
}

/** Given by a reaction only. */
@CommandHandler(RejectBudgetRevision)
export class RejectBudgetRevisionHandler implements ICommandHandler<RejectBudgetRevision> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RejectBudgetRevision): Promise<Recorded> {
    const { data, context } = command;
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => decisions.rejectRevision(state, command)),
    };
  }
}

@CommandHandler(LinkRecommendations)
export class LinkRecommendationsHandler implements ICommandHandler<LinkRecommendations> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute(command: LinkRecommendations): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'LinkRecommendations');
    await this.directory.programme(data.programme);
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) =>
        decisions.linkRecommendations(state, command),
      ),
    };
  }
}

export const budgetRevisionHandlers = [
  DraftBudgetRevisionHandler,
  SuggestBudgetRevisionHandler,
  ProposeBudgetRevisionHandler,
  ProposeDraftedBudgetRevisionHandler,
  WithdrawBudgetRevisionHandler,
  EndorseBudgetRevisionHandler,
  ApproveBudgetRevisionHandler,
  RejectBudgetRevisionHandler,
  LinkRecommendationsHandler,
];
