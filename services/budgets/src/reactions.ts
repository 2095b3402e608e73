import { ActivityEliminatedV1 } from '@concert/contracts/activities';
import {
  ExtensionApprovedV1,
  JointProgrammeEstablishedV1,
  PolicySetAdoptedV1,
  TotalBudgetStatedV1,
} from '@concert/contracts/agencies';
import {
  BudgetAllocatedV1,
  BudgetAllocationCorrectedV1,
  BudgetAllocationWithdrawnV1,
  BudgetRevisionAppliedV1,
  CommitmentCancelledV1,
  CommitmentMadeV1,
  DisbursementMadeV1,
  FinancialReportExemptedV1,
  FinancialReportRestatedV1,
  FinancialReportSubmittedV1,
  LedgerEntryCorrectedV1,
  ReleaseGateWaivedV1,
  TrancheScheduledV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import type { CommandContext } from '@concert/event-sourcing';
import type { PublishedMessage } from '@concert/messaging';
import { type Reaction, Reactions, when } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { carryOut } from './carry-out.js';
import { ReconcileProgramme } from './findings/finding.js';
import { WaiveReleaseGate } from './fund/fund.js';
import { CloseActivityToSpending } from './ledger/ledger.js';

/** What happens here when something was recorded here or elsewhere. */
@Injectable()
export class BudgetsReactions extends Reactions {
  readonly reactions: readonly Reaction[];

  constructor(private readonly commands: CommandBus) {
    super();
    const reconcile = (message: PublishedMessage, context: CommandContext): Promise<unknown> =>
      this.reconcile(message, context);
    this.reactions = [
      when(BudgetAllocatedV1, 'whenBudgetAllocated', reconcile),
      when(BudgetAllocationCorrectedV1, 'whenBudgetAllocationCorrected', reconcile),
      when(BudgetAllocationWithdrawnV1, 'whenBudgetAllocationWithdrawn', reconcile),
      when(BudgetRevisionAppliedV1, 'whenBudgetRevisionApplied', reconcile),
      when(TrancheScheduledV1, 'whenTrancheScheduled', reconcile),
      when(TransferReceivedV1, 'whenTransferReceived', reconcile),
      when(TransferCorrectedV1, 'whenTransferCorrected', reconcile),
      when(TransferWithdrawnV1, 'whenTransferWithdrawn', reconcile),
      when(ReleaseGateWaivedV1, 'whenReleaseGateWaived', reconcile),
      when(FinancialReportSubmittedV1, 'whenFinancialReportSubmitted', reconcile),
      when(FinancialReportRestatedV1, 'whenFinancialReportRestated', reconcile),
      when(FinancialReportExemptedV1, 'whenFinancialReportExempted', reconcile),
      when(CommitmentMadeV1, 'whenCommitmentMade', reconcile),
      when(CommitmentCancelledV1, 'whenCommitmentCancelled', reconcile),
      when(DisbursementMadeV1, 'whenDisbursementMade', reconcile),
      when(LedgerEntryCorrectedV1, 'whenLedgerEntryCorrected', reconcile),
      when(JointProgrammeEstablishedV1, 'whenJointProgrammeEstablished', reconcile),
      when(TotalBudgetStatedV1, 'whenTotalBudgetStated', reconcile),
      when(PolicySetAdoptedV1, 'whenPolicySetAdopted', reconcile),
      when(ExtensionApprovedV1, 'whenExtensionApproved', reconcile),
      when(ActivityEliminatedV1, 'whenActivityEliminated', (message, context) => this.close(message, context)),
      when(DecisionTakenV1, 'whenReleaseGateWaiverApproved', (message, context) => this.waive(message, context)),
    ];
  }

  private reconcile({ source, programme, position }: PublishedMessage, context: CommandContext): Promise<unknown> {
    const upTo = source === 'budgets' ? position : undefined;
    return this.commands.execute(new ReconcileProgramme({ programme, upTo }, context));
  }

  private close(
    { programme, data: { activity, eliminatedOn: closedOn } }: PublishedMessage<ActivityEliminatedV1>,
    context: CommandContext,
  ): Promise<unknown> {
    return this.commands.execute(new CloseActivityToSpending({ programme, activity, closedOn }, context));
  }

  private async waive(message: PublishedMessage<DecisionTakenV1>, context: CommandContext): Promise<unknown> {
    const { programme, effectiveDate, data } = message;
    const { decision, body, subject, outcome } = data;
    if (subject.service !== 'budgets' || subject.kind !== 'release-gate' || outcome !== 'approved') return;
    const waived = { programme, tranche: Number(subject.id), decision, body, effectiveDate };
    return carryOut(this.commands, message, context, () =>
      this.commands.execute(new WaiveReleaseGate(waived, context)),
    );
  }
}
