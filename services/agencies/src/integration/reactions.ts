import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { Reactions, refusalsTo, when } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DecideExtension, RecordDecisionNotCarriedOut } from '../domain/joint-programme/joint-programme.commands.js';

/** What this service does about other services' events. */
@Injectable()
export class AgenciesReactions extends Reactions {
  constructor(private readonly commands: CommandBus) {
    super();
  }

  readonly reactions = [
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
