import {
  ActivityCorrectedV1,
  ActivityPlannedV1,
  BeneficiariesReportedV1,
  BeneficiariesRestatedV1,
  IndicatorActualReturnedV1,
  IndicatorActualSubmittedV1,
  IndicatorMergedV1,
  IndicatorRevisedV1,
  OutcomeCorrectedV1,
  OutcomeDefinedV1,
  OutputDefinedV1,
  PlanningDocumentRecordedV1,
  PlanningDocumentRevisedV1,
  PrintRunCorrectedV1,
  PrintRunRecordedV1,
  ProductCorrectedV1,
  ProductDistributedV1,
  ProgressReportSubmittedV1,
  ProgressReportWrittenV1,
  RegisterEntryFollowedUpV1,
  RegisterEntryRecordedV1,
  ReportRestatedV1,
  ServiceListedV1,
  SmallProjectPlannedV1,
  TrainersRecordedV1,
} from '@concert/contracts/activities';
import { ExtensionApprovedV1 } from '@concert/contracts/agencies';
import { TransferCorrectedV1, TransferReceivedV1, TransferWithdrawnV1 } from '@concert/contracts/budgets';
import type { CommandContext } from '@concert/event-sourcing';
import { ReconcileProgramme } from '@concert/findings';
import type { PublishedMessage } from '@concert/messaging';
import { type Reaction, Reactions, when } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';

/** After each of these the programme is judged anew: what the rules look at, and what they ask of the directory. */
const JUDGED_AFTER = [
  RegisterEntryRecordedV1,
  RegisterEntryFollowedUpV1,
  ExtensionApprovedV1,
  OutcomeDefinedV1,
  OutcomeCorrectedV1,
  OutputDefinedV1,
  IndicatorRevisedV1,
  IndicatorMergedV1,
  IndicatorActualSubmittedV1,
  IndicatorActualReturnedV1,
  ProgressReportWrittenV1,
  ProgressReportSubmittedV1,
  ReportRestatedV1,
  PlanningDocumentRecordedV1,
  PlanningDocumentRevisedV1,
  TransferReceivedV1,
  TransferCorrectedV1,
  TransferWithdrawnV1,
  PrintRunRecordedV1,
  PrintRunCorrectedV1,
  ProductCorrectedV1,
  ProductDistributedV1,
  BeneficiariesReportedV1,
  BeneficiariesRestatedV1,
  ActivityPlannedV1,
  ActivityCorrectedV1,
  SmallProjectPlannedV1,
  ServiceListedV1,
  TrainersRecordedV1,
];

/** What happens here when something was recorded here or elsewhere. */
@Injectable()
export class ActivityReactions extends Reactions {
  readonly reactions: readonly Reaction[];

  constructor(private readonly commands: CommandBus) {
    super();
    this.reactions = JUDGED_AFTER.map(({ type, event }) =>
      when({ type, publish: () => undefined }, `when${event}`, (message, context) => this.assess(message, context)),
    );
  }

  private assess({ source, programme, position }: PublishedMessage, context: CommandContext): Promise<unknown> {
    const upTo = source === 'activities' ? position : undefined;
    return this.commands.execute(new ReconcileProgramme({ programme, upTo }, context));
  }
}
