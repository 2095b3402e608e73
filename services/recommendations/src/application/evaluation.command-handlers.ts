import { CommandLog } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  evaluation,
  evaluationStream,
  RateCriterion,
  rateCriterion,
  RegisterEvaluation,
  registerEvaluation,
} from '../domain/evaluation/evaluation.js';
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
