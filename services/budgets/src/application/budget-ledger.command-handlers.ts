import { CommandLog } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { idFrom, moneyOf, permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AllocateBudget } from '../domain/budget-ledger/budget-ledger.commands.js';
import { allocateBudget } from '../domain/budget-ledger/budget-ledger.decisions.js';
import { budgetLedger, budgetLedgerStream } from '../domain/budget-ledger/budget-ledger.state.js';
import { termsOf } from './programme-terms.js';

@CommandHandler(AllocateBudget)
export class AllocateBudgetHandler implements ICommandHandler<AllocateBudget> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  the agency takes no part in the programme */
  async execute({ data, context }: AllocateBudget): Promise<Recorded> {
    const { programme, agency } = data;
    permit(context.actor, 'AllocateBudget');
    const facts = await this.directory.programme(programme);
    requireParticipant(facts, agency, 'agency');
    const command = new AllocateBudget({ ...data, amount: moneyOf(data.amount, 'amount') }, context);
    const outcome = await this.log.run({
      stream: budgetLedgerStream(programme, agency),
      programme,
      evolution: budgetLedger,
      context,
      decide: (state) => allocateBudget(state, command, termsOf(facts)),
    });
    return { id: idFrom(context, 'allocation'), outcome };
  }
}
