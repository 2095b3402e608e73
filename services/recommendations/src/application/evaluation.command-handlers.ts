import { CommandLog, type EventStore, Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireSite } from '@concert/programme-directory';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  evaluation,
  evaluationStream,
  RateCriterion,
  rateCriterion,
  recordEvaluationStatement,
  RecordEvaluationStatement,
  RegisterEvaluation,
  registerEvaluation,
  takeEvaluationStep,
  TakeEvaluationStep,
} from '../domain/evaluation/evaluation.js';
import { recommendationStream } from '../domain/recommendation/recommendation.state.js';
import { requireRegistered } from './responsible.js';

@CommandHandler(RegisterEvaluation)
export class RegisterEvaluationHandler implements ICommandHandler<RegisterEvaluation> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the programme, or somebody who is neither registered nor a body of the programme */
  async execute(command: RegisterEvaluation): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'RegisterEvaluation');
    const { programme, terms } = data;
    const [facts, organizations] = await Promise.all([
      this.directory.programme(programme),
      this.directory.organizations(),
    ]);
    const named = { commissioner: terms.commissioner, manager: terms.manager };
    for (const [field, code] of Object.entries(named))
      if (code !== null) requireRegistered(facts, organizations, code, field);
    terms.evaluators.forEach(({ organization }, index) => {
      if (organization !== undefined)
        requireRegistered(facts, organizations, organization, `evaluators[${index}].organization`);
    });
    const outcome = await this.log.run({
      stream: evaluationStream(programme, terms.code),
      programme,
      evolution: evaluation,
      context,
      decide: (state) => registerEvaluation(state, command),
    });
    return { id: terms.code, outcome };
  }
}

@CommandHandler(RateCriterion)
export class RateCriterionHandler implements ICommandHandler<RateCriterion> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RateCriterion): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'RateCriterion');
    const outcome = await this.log.run({
      stream: evaluationStream(data.programme, data.evaluation),
      programme: data.programme,
      evolution: evaluation,
      context,
      decide: (state) => rateCriterion(state, command),
    });
    return { outcome };
  }
}

@CommandHandler(RecordEvaluationStatement)
export class RecordEvaluationStatementHandler implements ICommandHandler<RecordEvaluationStatement> {
  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the evaluation, or a recommendation that was never issued */
  async execute(command: RecordEvaluationStatement): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'RecordEvaluationStatement');
    const { programme, statement } = data;
    await Promise.all(statement.recommendations.map((code, index) => this.requireIssued(programme, code, index)));
    const outcome = await this.log.run({
      stream: evaluationStream(programme, data.evaluation),
      programme,
      evolution: evaluation,
      context,
      decide: (state) => recordEvaluationStatement(state, command),
    });
    return { id: data.id, outcome };
  }

  private async requireIssued(programme: string, code: string, index: number): Promise<void> {
    const history = await this.events.readStream(recommendationStream(programme, code));
    if (history.length === 0) throw new Unknown('recommendation', code, `recommendations[${index}]`);
  }
}

@CommandHandler(TakeEvaluationStep)
export class TakeEvaluationStepHandler implements ICommandHandler<TakeEvaluationStep> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the evaluation, a site that is not on the programme's list, or an organization never registered */
  async execute(command: TakeEvaluationStep): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'TakeEvaluationStep');
    const { programme, taken } = data;
    const [facts, organizations] = await Promise.all([
      this.directory.programme(programme),
      this.directory.organizations(),
    ]);
    taken.sites.forEach((site, index) => requireSite(facts, site, `sites[${index}]`));
    taken.with.forEach((code, index) => requireRegistered(facts, organizations, code, `with[${index}]`));
    const outcome = await this.log.run({
      stream: evaluationStream(programme, data.evaluation),
      programme,
      evolution: evaluation,
      context,
      decide: (state) => takeEvaluationStep(state, command),
    });
    return { outcome };
  }
}
