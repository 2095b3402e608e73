import type { DecisionTakenV1 } from '@concert/contracts/reviews';
import type { CommandContext } from '@concert/event-sourcing';
import type { PublishedMessage } from '@concert/messaging';
import { commandIdOf, refusalsTo } from '@concert/service-kit';
import type { CommandBus } from '@nestjs/cqrs';
import { RecordDecisionNotCarriedOut } from './decision/decision.js';

/** Carries a decision out; what a rule refuses is told to whoever decided. */
export const carryOut = (
  commands: CommandBus,
  { programme, effectiveDate, data: { decision, subject } }: PublishedMessage<DecisionTakenV1>,
  context: CommandContext,
  attempt: () => Promise<unknown>,
): Promise<unknown> =>
  refusalsTo(attempt, ({ code: rule, message: detail }) => {
    const refusal = { decision, kind: subject.kind, id: subject.id, rule, detail };
    const told = { ...context, commandId: commandIdOf(context.commandId, 'not-carried-out') };
    return commands.execute(new RecordDecisionNotCarriedOut({ programme, decidedOn: effectiveDate, ...refusal }, told));
  });
