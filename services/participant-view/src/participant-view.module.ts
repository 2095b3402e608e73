import { ProgrammeDirectory, programmeDirectory } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import {
  EraseBeneficiaryHandler,
  OpenBeneficiaryCardHandler,
  RecordBeneficiaryMeasurementHandler,
} from './application/beneficiary.command-handlers.js';
import { ChooseDefinitionOfCommittedHandler } from './application/definition-of-committed.command-handlers.js';
import { SharePrivateNoteHandler, WritePrivateNoteHandler } from './application/private-note.command-handlers.js';
import { DifferencesOfBooks } from './application/differences-of-books.js';
import {
  ExplainDifferenceInOwnBooksHandler,
  ImportOwnBooksHandler,
  MapOwnBooksHandler,
} from './application/own-books.command-handlers.js';
import { HeldCards } from './application/held-cards.js';
import { PersonKeys } from './application/person-keys.js';
import { RecordedSubjects } from './application/recorded-subjects.js';
import { WrittenNotes } from './application/written-notes.js';
import { CreateBeneficiaryKeys20260301120000 } from './database/migrations/20260301120000-create-beneficiary-keys.js';
import { BeneficiariesController } from './http/beneficiaries.controller.js';
import { OwnBooksController } from './http/own-books.controller.js';
import { ParticipantViewCommandsController } from './http/participant-view-commands.controller.js';
import { ParticipantViewQueriesController } from './http/participant-view-queries.controller.js';
import { BENEFICIARY_KEY, PostgresPersonKeys } from './safekeeping/postgres-person-keys.js';
import { activitiesOf } from './views/activities/activities.projection.js';
import { ActivitiesQuery } from './views/activities/activities.query.js';
import { beneficiaries } from './views/beneficiaries/beneficiaries.projection.js';
import { BeneficiariesQuery } from './views/beneficiaries/beneficiaries.query.js';
import { decisions } from './views/decisions/decisions.projection.js';
import { DecisionsQuery } from './views/decisions/decisions.query.js';
import { findingsOf } from './views/findings/findings.projection.js';
import { FindingsQuery } from './views/findings/findings.query.js';
import { followUp } from './views/follow-up/follow-up.projection.js';
import { FollowUpQuery } from './views/follow-up/follow-up.query.js';
import { money } from './views/money/money.projection.js';
import { MoneyQuery } from './views/money/money.query.js';
import { ownBooks } from './views/own-books/own-books.projection.js';
import { OwnBooksQuery } from './views/own-books/own-books.query.js';
import { PARTICIPANT, viewNameOf } from './views/participant.js';
import { privateRecord } from './views/private/private.projection.js';
import { PrivateRecordQuery } from './views/private/private.query.js';
import { NoteSubjectsQuery } from './views/programme/note-subjects.query.js';
import { NeedsMeQuery } from './views/programme/needs-me.query.js';
import { ProgrammeViewQuery } from './views/programme/programme-view.query.js';

@Module({
  controllers: [
    ParticipantViewCommandsController,
    ParticipantViewQueriesController,
    OwnBooksController,
    BeneficiariesController,
  ],
  providers: [
    WritePrivateNoteHandler,
    SharePrivateNoteHandler,
    { provide: WrittenNotes, useExisting: PrivateRecordQuery },
    ChooseDefinitionOfCommittedHandler,
    { provide: RecordedSubjects, useClass: NoteSubjectsQuery },
    OpenBeneficiaryCardHandler,
    RecordBeneficiaryMeasurementHandler,
    EraseBeneficiaryHandler,
    BeneficiariesQuery,
    { provide: HeldCards, useExisting: BeneficiariesQuery },
    { provide: PersonKeys, useClass: PostgresPersonKeys },
    MapOwnBooksHandler,
    ImportOwnBooksHandler,
    ExplainDifferenceInOwnBooksHandler,
    OwnBooksQuery,
    { provide: DifferencesOfBooks, useExisting: OwnBooksQuery },
    ProgrammeDirectory,
    ProgrammeViewQuery,
    NeedsMeQuery,
    MoneyQuery,
    ActivitiesQuery,
    FindingsQuery,
    FollowUpQuery,
    DecisionsQuery,
    PrivateRecordQuery,
  ],
})
export class ParticipantViewModule {}

/**
 * The shared record as one participant sees it, and what the participant keeps for itself. Nothing of its log is
 * published: only its own views read it.
 *
 * @param beneficiaryKey  64 hexadecimal digits; null where no beneficiary cards are held
 */
export const participantViewHolding = (beneficiaryKey: string | null, participant: string): ServiceDefinition => ({
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
  migrations: [CreateBeneficiaryKeys20260301120000],
  values: [
    { provide: PARTICIPANT, useValue: participant },
    { provide: BENEFICIARY_KEY, useValue: beneficiaryKey },
  ],
});

/** A participant's view that holds no beneficiary cards. */
export const participantView = (participant: string): ServiceDefinition => participantViewHolding(null, participant);
