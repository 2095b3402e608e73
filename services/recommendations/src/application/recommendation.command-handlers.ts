import { CommandLog } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  ApproveManagementResponse,
  IssueRecommendation,
  RecordManagementResponse,
} from '../domain/recommendation/recommendation.commands.js';
import * as decisions from '../domain/recommendation/recommendation.decisions.js';
import { recommendation, recommendationStream } from '../domain/recommendation/recommendation.state.js';
import { requireAddressees } from './responsible.js';

@CommandHandler(IssueRecommendation)
export class IssueRecommendationHandler implements ICommandHandler<IssueRecommendation> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the programme, or an addressee who is neither registered nor a body of the programme */
  async execute(command: IssueRecommendation): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'IssueRecommendation');
    const [facts, organizations] = await Promise.all([
      this.directory.programme(data.programme),
      this.directory.organizations(),
    ]);
    requireAddressees(facts, organizations, data.addressees);
    const outcome = await this.log.run({
      stream: recommendationStream(data.programme, data.code),
      programme: data.programme,
      evolution: recommendation,
      context,
      decide: (state) => decisions.issueRecommendation(state, command),
    });
    return { id: data.code, outcome };
  }
}

@CommandHandler(RecordManagementResponse)
export class RecordManagementResponseHandler implements ICommandHandler<RecordManagementResponse> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RecordManagementResponse): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'RecordManagementResponse');
    const outcome = await this.log.run({
      stream: recommendationStream(data.programme, data.recommendation),
      programme: data.programme,
      evolution: recommendation,
      context,
      decide: (state) => decisions.recordManagementResponse(state, command),
    });
    return { outcome };
  }
}

/** Asks no permission: the deciding body's was asked when it took the decision. */
@CommandHandler(ApproveManagementResponse)
export class ApproveManagementResponseHandler implements ICommandHandler<ApproveManagementResponse> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: ApproveManagementResponse): Promise<Recorded> {
    const { data, context } = command;
    const outcome = await this.log.run({
      stream: recommendationStream(data.programme, data.recommendation),
      programme: data.programme,
      evolution: recommendation,
      context,
      decide: (state) => decisions.approveManagementResponse(state, command),
    });
    return { outcome };
  }
}
