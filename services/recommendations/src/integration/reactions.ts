import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { Reactions, when } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApproveManagementResponse } from '../domain/recommendation/recommendation.commands.js';

/** What this service does about other services' events. */
@Injectable()
export class RecommendationReactions extends Reactions {
  constructor(private readonly commands: CommandBus) {
    super();
  }

  readonly reactions = [
    when(DecisionTakenV1, 'whenManagementResponseApproved', async ({ programme, effectiveDate, data }, context) => {
      const { decision, outcome, subject } = data;
      if (subject.service !== 'recommendations' || subject.kind !== 'management-response') return;
      if (outcome !== 'approved') return;
      const approval = { programme, recommendation: subject.id, decision, effectiveDate };
      await this.commands.execute(new ApproveManagementResponse(approval, context));
    }),
  ];
}
