import { CommandLog } from '@concert/event-sourcing';
import type { Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  decisions,
  decisionsStream,
  recordDecisionNotCarriedOut,
  RecordDecisionNotCarriedOut,
} from '../domain/decision/decision.js';

/** Given by reactions alone: nobody is asked for permission to say what was refused. */
@CommandHandler(RecordDecisionNotCarriedOut)
export class RecordDecisionNotCarriedOutHandler implements ICommandHandler<RecordDecisionNotCarriedOut> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RecordDecisionNotCarriedOut): Promise<Recorded> {
    const { programme } = command.data;
    const outcome = await this.log.run({
      stream: decisionsStream(programme),
      programme,
      evolution: decisions,
      context: command.context,
      decide: () => recordDecisionNotCarriedOut(command),
    });
    return { outcome };
  }
}
