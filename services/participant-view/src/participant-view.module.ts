import { programmeDirectory, ProgrammeDirectory } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { BeneficiariesController } from './beneficiary/beneficiary.api.js';
import {
  EraseBeneficiaryHandler,
  OpenBeneficiaryCardHandler,
  RecordBeneficiaryMeasurementHandler,
} from './beneficiary/beneficiary.commands.js';
import { HeldCards } from './beneficiary/held-cards.js';
import { PersonKeys } from './beneficiary/person-keys.js';
import { BENEFICIARY_KEY, PostgresPersonKeys } from './beneficiary/person-keys.store.js';
import { CreateBeneficiaryKeys20260301120000 } from './database/migrations/20260301120000-create-beneficiary-keys.js';
import { ChooseDefinitionOfCommittedHandler } from './definition-of-committed/definition-of-committed.commands.js';
import { DifferencesOfBooks } from './own-books/differences-of-books.js';
import { OwnBooksController } from './own-books/own-books.api.js';
import {
  ExplainDifferenceInOwnBooksHandler,
  ImportOwnBooksHandler,
  MapOwnBooksHandler,
} from './own-books/own-books.commands.js';
import { PARTICIPANT, viewNameOf } from './participant/participant.js';
import { NoteSubjectsQuery } from './private-note/note-subjects.query.js';
import { ParticipantViewCommandsController } from './private-note/private-note.api.js';
import { SharePrivateNoteHandler, WritePrivateNoteHandler } from './private-note/private-note.commands.js';
import { RecordedSubjects } from './private-note/recorded-subjects.js';
import { WrittenNotes } from './private-note/written-notes.js';
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
import { NeedsMeQuery } from './views/needs-me/needs-me.query.js';
import { ownBooks } from './views/own-books/own-books.projection.js';
import { OwnBooksQuery } from './views/own-books/own-books.query.js';
import { privateRecord } from './views/private-record/private-record.projection.js';
import { PrivateRecordQuery } from './views/private-record/private-record.query.js';
import { ParticipantViewQueriesController } from './views/programme/programme.api.js';
import { ProgrammeViewQuery } from './views/programme/programme.query.js';

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
