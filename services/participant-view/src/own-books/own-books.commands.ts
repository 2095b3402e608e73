import { CommandLog } from '@concert/event-sourcing';
import { ProgrammeDirectory, type ProgrammeFacts, requireParticipant } from '@concert/programme-directory';
import { idFrom, InvalidInput, permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DifferencesOfBooks } from './differences-of-books.js';
import { explainDifference, importOwnBooks, mapOwnBooks } from './own-books.decisions.js';
import {
  ExplainDifferenceInOwnBooks,
  ImportOwnBooks,
  MapOwnBooks,
  ownBooks,
  type OwnBooksImported,
  OwnBooksImportNotRight,
  ownBooksStream,
} from './own-books.js';

/** @throws Unknown  the programme is not one of the participant's */
const ownProgramme = async (
  directory: ProgrammeDirectory,
  { participant, programme }: { participant: string; programme: string },
): Promise<ProgrammeFacts> => {
  const facts = await directory.programme(programme, 'programme');
  requireParticipant(facts, participant, 'programme');
  return facts;
};

@CommandHandler(MapOwnBooks)
export class MapOwnBooksHandler implements ICommandHandler<MapOwnBooks> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute(command: MapOwnBooks): Promise<Recorded> {
    const { participant, programme } = command.data;
    const context = permitted(command.context, 'MapOwnBooks', { owners: [participant] });
    await ownProgramme(this.directory, command.data);
    const outcome = await this.log.run({
      stream: ownBooksStream(programme),
      programme,
      evolution: ownBooks,
      context,
      decide: (state) => mapOwnBooks(state, command),
    });
    return { outcome };
  }
}

@CommandHandler(ImportOwnBooks)
export class ImportOwnBooksHandler implements ICommandHandler<ImportOwnBooks> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws InvalidInput  with every cell at fault; then nothing was taken over */
  async execute(command: ImportOwnBooks): Promise<Recorded> {
    const { participant, programme, currency } = command.data;
    const context = permitted(command.context, 'ImportOwnBooks', { owners: [participant] });
    const facts = await ownProgramme(this.directory, command.data);
    if (currency !== facts.currency)
      throw new InvalidInput([
        { field: 'currency', message: `must be ${facts.currency}: books are compared in the programme's currency` },
      ]);

    const id = idFrom(context, 'own-books-import');
    const outcome = await this.log.run({
      stream: ownBooksStream(programme),
      programme,
      evolution: ownBooks,
      context,
      decide: (state): OwnBooksImported[] => {
        try {
          return importOwnBooks(state, id, command);
        } catch (error) {
          throw error instanceof OwnBooksImportNotRight ? new InvalidInput(fieldsOf(error)) : error;
        }
      },
    });
    return { id, outcome };
  }
}

const fieldsOf = ({ cells }: OwnBooksImportNotRight): { field: string; message: string }[] =>
  cells.map(({ row, column, message }) => ({ field: `csv[${row}].${column}`, message }));

@CommandHandler(ExplainDifferenceInOwnBooks)
export class ExplainDifferenceInOwnBooksHandler implements ICommandHandler<ExplainDifferenceInOwnBooks> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly differences: DifferencesOfBooks,
  ) {}

  /** @throws Unknown  nothing is compared under that name */
  async execute(command: ExplainDifferenceInOwnBooks): Promise<Recorded> {
    const { participant, programme, figure } = command.data;
    const context = permitted(command.context, 'ExplainDifferenceInOwnBooks', { owners: [participant] });
    await ownProgramme(this.directory, command.data);
    const difference = await this.differences.differenceAt(programme, figure);

    const id = idFrom(context, 'own-books-explanation');
    const outcome = await this.log.run({
      stream: ownBooksStream(programme),
      programme,
      evolution: ownBooks,
      context,
      decide: () => explainDifference(id, difference, command),
    });
    return { id, outcome };
  }
}
