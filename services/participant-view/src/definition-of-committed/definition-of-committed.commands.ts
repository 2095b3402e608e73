import { CommandLog, PORTFOLIO } from '@concert/event-sourcing';
import { permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  chooseDefinitionOfCommitted,
  ChooseDefinitionOfCommitted,
  definitionOfCommitted,
  definitionOfCommittedStream,
} from './definition-of-committed.js';

@CommandHandler(ChooseDefinitionOfCommitted)
export class ChooseDefinitionOfCommittedHandler implements ICommandHandler<ChooseDefinitionOfCommitted> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: ChooseDefinitionOfCommitted): Promise<Recorded> {
    const context = permitted(command.context, 'ChooseDefinitionOfCommitted', {
      owners: [command.data.participant],
    });
    return {
      outcome: await this.log.run({
        stream: definitionOfCommittedStream,
        programme: PORTFOLIO,
        evolution: definitionOfCommitted,
        context,
        decide: (state) => chooseDefinitionOfCommitted(state, command),
      }),
    };
  }
}
