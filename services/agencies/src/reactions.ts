import {
  AssertionRecordedV1,
  AssertionWithdrawnV1,
  ExtensionApprovedV1,
  JointProgrammeEstablishedV1,
  ParticipantAdmittedV1,
  PartnerChangedV1,
  PartnerRegisteredV1,
  PartnershipEndedV1,
  ProgrammeFinanciallyClosedV1,
  ProgrammeOperationallyClosedV1,
  TotalBudgetStatedV1,
} from '@concert/contracts/agencies';
import { BudgetRevisionAppliedV1 } from '@concert/contracts/budgets';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import type { CommandContext } from '@concert/event-sourcing';
import { ReconcileProgramme } from '@concert/findings';
import type { PublishedMessage } from '@concert/messaging';
import { add, type Money } from '@concert/money';
import { Reactions, refusalsTo, when } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DecideExtension, RecordDecisionNotCarriedOut } from './joint-programme/course.decisions.js';
import { AddNewMoney } from './joint-programme/statements.decisions.js';

/** What this service does about other services' events. */
@Injectable()
export class AgenciesReactions extends Reactions {
  constructor(private readonly commands: CommandBus) {
    super();
  }

  private readonly assess = ({ programme, position }: PublishedMessage, context: CommandContext): Promise<unknown> =>
    this.commands.execute(new ReconcileProgramme({ programme, upTo: position }, context));

  readonly reactions = [
    when(JointProgrammeEstablishedV1, 'whenJointProgrammeEstablished', this.assess),
    when(TotalBudgetStatedV1, 'whenTotalBudgetStated', this.assess),
    when(ExtensionApprovedV1, 'whenExtensionApproved', this.assess),
    when(ParticipantAdmittedV1, 'whenParticipantAdmitted', this.assess),
    when(PartnerRegisteredV1, 'whenPartnerRegistered', this.assess),
    when(PartnerChangedV1, 'whenPartnerChanged', this.assess),
    when(PartnershipEndedV1, 'whenPartnershipEnded', this.assess),
    when(AssertionRecordedV1, 'whenAssertionRecorded', this.assess),
    when(AssertionWithdrawnV1, 'whenAssertionWithdrawn', this.assess),
    when(ProgrammeOperationallyClosedV1, 'whenProgrammeOperationallyClosed', this.assess),
    when(ProgrammeFinanciallyClosedV1, 'whenProgrammeFinanciallyClosed', this.assess),
    when(BudgetRevisionAppliedV1, 'whenNewMoneyCame', async ({ programme, effectiveDate, data }, context) => {
      const { raisesTotal, revision, entries } = data;
      const [newMoney, ...more] = entries.map(({ amount }): Money => amount);
      // Before revisions said so, the office restated the total by hand.
      if (!raisesTotal || !newMoney) return;
      const brought = { revision, newMoney: more.reduce(add, newMoney), appliedOn: effectiveDate };
      await this.commands.execute(new AddNewMoney({ programme, ...brought }, context));
    }),
    when(DecisionTakenV1, 'whenExtensionDecided', async ({ programme, effectiveDate, data }, context) => {
      const { decision, body, outcome, subject } = data;
      if (subject.service !== 'agencies' || subject.kind !== 'extension') return;
      if (outcome !== 'approved' && outcome !== 'rejected') return;
      const decided = { programme, extension: subject.id, outcome, decision, body, decidedOn: effectiveDate };
      await refusalsTo(
        () => this.commands.execute(new DecideExtension(decided, context)),
        ({ code: rule, message: detail }) => {
          const refusal = { decision, kind: subject.kind, id: subject.id, rule, detail };
          return this.commands.execute(
            new RecordDecisionNotCarriedOut({ programme, decidedOn: effectiveDate, ...refusal }, context),
          );
        },
      );
    }),
  ];
}
