import { ProgrammeDirectory, programmeDirectory } from '@concert/programme-directory';
import { handlersOf, type ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { BeneficiaryController } from './beneficiary/beneficiary.api.js';
import { beneficiaryCommands } from './beneficiary/beneficiary.commands.js';
import { CardReads } from './beneficiary/card-reads.store.js';
import { BENEFICIARY_KEYS, type BeneficiaryKeys, PersonKeys } from './beneficiary/person-keys.store.js';
import { CreateBeneficiaryKeys20260301120000 } from './database/migrations/20260301120000-create-beneficiary-keys.js';
import { CreateBeneficiaryReads20261130101000 } from './database/migrations/20261130101000-create-beneficiary-reads.js';
import { KeepErasedBeneficiaries20261130100000 } from './database/migrations/20261130100000-keep-erased-beneficiaries.js';
import { DefinitionOfCommittedController } from './definition-of-committed/definition-of-committed.api.js';
import { definitionOfCommittedCommands } from './definition-of-committed/definition-of-committed.commands.js';
import { OwnBooksController, OwnBooksImportController } from './own-books/own-books.api.js';
import { ownBooksCommands } from './own-books/own-books.commands.js';
import { OwnProgrammes } from './participant/own-programmes.query.js';
import { Participant, viewNameOf } from './participant/participant.js';
import { NoteSubjectsQuery } from './private-note/note-subjects.query.js';
import { PrivateNoteController } from './private-note/private-note.api.js';
import { privateNoteCommands } from './private-note/private-note.commands.js';
import { ActivitiesController } from './views/activities/activities.api.js';
import { activitiesOf } from './views/activities/activities.projection.js';
import { ActivitiesQuery } from './views/activities/activities.query.js';
import { BeneficiariesController } from './views/beneficiaries/beneficiaries.api.js';
import { beneficiaries } from './views/beneficiaries/beneficiaries.projection.js';
import { BeneficiariesQuery } from './views/beneficiaries/beneficiaries.query.js';
import { DecisionsController } from './views/decisions/decisions.api.js';
import { decisions } from './views/decisions/decisions.projection.js';
import { FindingsController } from './views/findings/findings.api.js';
import { findingsOf } from './views/findings/findings.projection.js';
import { KeyActionsController } from './views/follow-up/follow-up.api.js';
import { followUp } from './views/follow-up/follow-up.projection.js';
import { FollowUpQuery } from './views/follow-up/follow-up.query.js';
import { money } from './views/money/money.projection.js';
import { MoneyQuery } from './views/money/money.query.js';
import { NeedsMeController } from './views/needs-me/needs-me.api.js';
import { NeedsMeQuery } from './views/needs-me/needs-me.query.js';
import { OwnBooksQueriesController } from './views/own-books/own-books.api.js';
import { ownBooks } from './views/own-books/own-books.projection.js';
import { OwnBooksQuery } from './views/own-books/own-books.query.js';
import { DefinitionController } from './views/private-record/definition.api.js';
import { DefinitionQuery } from './views/private-record/definition.query.js';
import { NotesController } from './views/private-record/notes.api.js';
import { NotesQuery } from './views/private-record/notes.query.js';
import { privateRecord } from './views/private-record/private-record.projection.js';
import { ProgrammeViewController } from './views/programme/programme.api.js';
import { ProgrammeViewQuery } from './views/programme/programme.query.js';

@Module({
  controllers: [
    PrivateNoteController,
    DefinitionOfCommittedController,
    OwnBooksController,
    OwnBooksImportController,
    BeneficiaryController,
    ProgrammeViewController,
    ActivitiesController,
    FindingsController,
    KeyActionsController,
    DecisionsController,
    NeedsMeController,
    NotesController,
    DefinitionController,
    OwnBooksQueriesController,
    BeneficiariesController,
  ],
  providers: [
    ...handlersOf(privateNoteCommands, definitionOfCommittedCommands, ownBooksCommands, beneficiaryCommands),
    NoteSubjectsQuery,
    PersonKeys,
    CardReads,
    ProgrammeDirectory,
    OwnProgrammes,
    ProgrammeViewQuery,
    NeedsMeQuery,
    MoneyQuery,
    ActivitiesQuery,
    FollowUpQuery,
    NotesQuery,
    DefinitionQuery,
    OwnBooksQuery,
    BeneficiariesQuery,
  ],
})
export class ParticipantViewModule {}

/**
 * The shared record as one participant sees it, and what the participant keeps for itself. Nothing of its log is
 * published: only its own views read it.
 *
 * @param beneficiaryKeys  null where no beneficiary cards are held
 */
export const participantViewHolding = (
  beneficiaryKeys: BeneficiaryKeys | null,
  participant: string,
): ServiceDefinition => ({
  name: viewNameOf(participant),
  title: `The view of ${participant}`,
  readers: { command: 'ReadParticipantView', owners: [participant] },
  module: ParticipantViewModule,
  privateEvents: [
    'PrivateNoteWritten',
    'PrivateNoteShared',
    'DefinitionOfCommittedChosen',
    'OwnBooksMapped',
    'OwnBooksImported',
    'OwnBooksDifferenceExplained',
    'BeneficiaryCardOpened',
    'BeneficiaryMeasured',
    'BeneficiaryErased',
  ],
  projections: [
    programmeDirectory,
    money,
    activitiesOf(participant),
    findingsOf(participant),
    followUp,
    decisions,
    privateRecord(participant),
    ownBooks(participant),
    beneficiaries(participant),
  ],
  migrations: [
    CreateBeneficiaryKeys20260301120000,
    KeepErasedBeneficiaries20261130100000,
    CreateBeneficiaryReads20261130101000,
  ],
  values: [
    { provide: Participant, useValue: new Participant(participant) },
    { provide: BENEFICIARY_KEYS, useValue: beneficiaryKeys },
  ],
});

/** A participant's view that holds no beneficiary cards. */
export const participantView = (participant: string): ServiceDefinition => participantViewHolding(null, participant);
