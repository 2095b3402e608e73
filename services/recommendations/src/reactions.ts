import {
  BodyConstitutedV1,
  ExtensionApprovedV1,
  JointProgrammeEstablishedV1,
  ParticipantAdmittedV1,
} from '@concert/contracts/agencies';
import {
  EvaluationRegisteredV1,
  EvaluationStatementRecordedV1,
  KeyActionAgreedV1,
  KeyActionCompletedV1,
  KeyActionCorrectedV1,
  KeyActionDroppedV1,
  KeyActionDueDateExtendedV1,
  KeyActionProgressedV1,
  KeyActionsLinkedV1,
  ManagementDispositionStatedV1,
  ManagementResponseRecordedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import type { CommandContext } from '@concert/event-sourcing';
import { ReconcileProgramme } from '@concert/findings';
import type { PublishedMessage } from '@concert/messaging';
import { type Reaction, Reactions, when } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApproveManagementResponse } from './recommendation/recommendation.js';

/** What happens here when something was recorded here or elsewhere. */
@Injectable()
export class RecommendationReactions extends Reactions {
  readonly reactions: readonly Reaction[];

  constructor(private readonly commands: CommandBus) {
    super();
    const assess = (message: PublishedMessage, context: CommandContext): Promise<unknown> =>
      this.assess(message, context);
    this.reactions = [
      when(EvaluationRegisteredV1, 'whenEvaluationRegistered', assess),
      when(EvaluationStatementRecordedV1, 'whenEvaluationStatementRecorded', assess),
      when(RecommendationIssuedV1, 'whenRecommendationIssued', assess),
      when(RecommendationCorrectedV1, 'whenRecommendationCorrected', assess),
      when(ManagementResponseRecordedV1, 'whenManagementResponseRecorded', assess),
      when(ManagementDispositionStatedV1, 'whenManagementDispositionStated', assess),
      when(KeyActionAgreedV1, 'whenKeyActionAgreed', assess),
      when(KeyActionCorrectedV1, 'whenKeyActionCorrected', assess),
      when(KeyActionProgressedV1, 'whenKeyActionProgressed', assess),
      when(KeyActionCompletedV1, 'whenKeyActionCompleted', assess),
      when(KeyActionDroppedV1, 'whenKeyActionDropped', assess),
      when(KeyActionDueDateExtendedV1, 'whenKeyActionDueDateExtended', assess),
      when(KeyActionsLinkedV1, 'whenKeyActionsLinked', assess),
      when(JointProgrammeEstablishedV1, 'whenJointProgrammeEstablished', assess),
      when(ExtensionApprovedV1, 'whenExtensionApproved', assess),
      when(ParticipantAdmittedV1, 'whenParticipantAdmitted', assess),
      when(BodyConstitutedV1, 'whenBodyConstituted', assess),
      when(DecisionTakenV1, 'whenManagementResponseApproved', (message, context) => this.approve(message, context)),
    ];
  }

  private assess({ source, programme, position }: PublishedMessage, context: CommandContext): Promise<unknown> {
    const upTo = source === 'recommendations' ? position : undefined;
    return this.commands.execute(new ReconcileProgramme({ programme, upTo }, context));
  }

  private async approve(
    { programme, effectiveDate, data }: PublishedMessage<DecisionTakenV1>,
    context: CommandContext,
  ): Promise<unknown> {
    const { decision, outcome, subject } = data;
    if (subject.service !== 'recommendations' || subject.kind !== 'management-response') return;
    if (outcome !== 'approved') return;
    const approval = { programme, recommendation: subject.id, decision, effectiveDate };
    return this.commands.execute(new ApproveManagementResponse(approval, context));
  }
}
