import { type CommandContext, CommandLog } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { idFrom, permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  beneficiary as evolution,
  beneficiaryStream,
  eraseBeneficiary,
  EraseBeneficiary,
  openBeneficiaryCard,
  OpenBeneficiaryCard,
  recordBeneficiaryMeasurement,
  RecordBeneficiaryMeasurement,
} from './beneficiary.js';
import { HeldCards } from './held-cards.js';
import { PersonKeys } from './person-keys.js';

/** The hash of a request would outlive the person's key, and who guesses a name could try it. */
const withoutTrace = (context: CommandContext): CommandContext => ({ ...context, fingerprint: undefined });

@CommandHandler(OpenBeneficiaryCard)
export class OpenBeneficiaryCardHandler implements ICommandHandler<OpenBeneficiaryCard> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly keys: PersonKeys,
  ) {}

  /** @throws Unknown  the programme is not one of the participant's */
  async execute(command: OpenBeneficiaryCard): Promise<Recorded> {
    const { participant, programme, personal } = command.data;
    const context = withoutTrace(permitted(command.context, 'OpenBeneficiaryCard', { owners: [participant] }));
    requireParticipant(await this.directory.programme(programme, 'programme'), participant, 'programme');

    const id = idFrom(context, 'beneficiary');
    await this.keys.make(id);
    const sealed = await this.keys.seal(id, personal);
    const outcome = await this.log.run({
      stream: beneficiaryStream(id),
      programme,
      evolution,
      context,
      decide: (state) => openBeneficiaryCard(state, id, sealed, command),
    });
    return { id, outcome };
  }
}

@CommandHandler(RecordBeneficiaryMeasurement)
export class RecordBeneficiaryMeasurementHandler implements ICommandHandler<RecordBeneficiaryMeasurement> {
  constructor(
    private readonly log: CommandLog,
    private readonly cards: HeldCards,
    private readonly keys: PersonKeys,
  ) {}

  /** @throws Unknown  the participant holds no such card */
  async execute(command: RecordBeneficiaryMeasurement): Promise<Recorded> {
    const { participant, beneficiary, answers } = command.data;
    const context = withoutTrace(permitted(command.context, 'RecordBeneficiaryMeasurement', { owners: [participant] }));
    const programme = await this.cards.programmeOfCard(beneficiary);
    const sealed = await this.keys.seal(beneficiary, { answers });
    const outcome = await this.log.run({
      stream: beneficiaryStream(beneficiary),
      programme,
      evolution,
      context,
      decide: (state) => recordBeneficiaryMeasurement(state, sealed, command),
    });
    return { outcome };
  }
}

@CommandHandler(EraseBeneficiary)
export class EraseBeneficiaryHandler implements ICommandHandler<EraseBeneficiary> {
  constructor(
    private readonly log: CommandLog,
    private readonly cards: HeldCards,
    private readonly keys: PersonKeys,
  ) {}

  /**
   * The key goes first: whatever happens afterwards, the person is erased.
   *
   * @throws Unknown  the participant holds no such card
   */
  async execute(command: EraseBeneficiary): Promise<Recorded> {
    const { participant, beneficiary } = command.data;
    const context = permitted(command.context, 'EraseBeneficiary', { owners: [participant] });
    const programme = await this.cards.programmeOfCard(beneficiary);
    await this.keys.destroy(beneficiary);
    const outcome = await this.log.run({
      stream: beneficiaryStream(beneficiary),
      programme,
      evolution,
      context,
      decide: (state) => eraseBeneficiary(state, command),
    });
    return { outcome };
  }
}
