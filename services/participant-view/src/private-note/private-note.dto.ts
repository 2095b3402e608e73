import {
  CalendarDate,
  MomentPageQuery,
  Nested,
  OneOf,
  PageQuery,
  RecordedRequest,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { Type } from 'class-transformer';
import { type CommittedDefinition, committedDefinitions } from '../definition-of-committed/definition-of-committed.js';
import { type NoteSubject, noteSubjects } from './private-note.js';

export class NoteSubjectDto {
  @OneOf(noteSubjects)
  kind: NoteSubject['kind'];

  @Text({ max: 80, description: 'UUID of the thing, code of the programme, number of the tranche, name of the figure' })
  id: string;
}

export class WritePrivateNoteDto extends RecordedRequest {
  @Text({ max: 80, example: 'MDGF-1880' })
  programme: string;

  @Nested(() => NoteSubjectDto)
  about: NoteSubjectDto;

  @Text({ max: 10_000 })
  text: string;
}

export class SharePrivateNoteDto extends RecordedRequest {}

export class ChooseDefinitionOfCommittedDto extends RecordedRequest {
  @OneOf(committedDefinitions)
  definition: CommittedDefinition;
}

export class NearUsQuery {
  @CalendarDate({ optional: true, description: 'First day; today when left out' })
  from?: string;

  @Type(() => Number)
  @WholeNumber({ optional: true, min: 1, max: 366, description: 'How many days to look ahead; 60 when left out' })
  days?: number;
}

export class FindingsPageQuery extends MomentPageQuery {
  @OneOf(['open', 'explained', 'resolved'], { optional: true })
  status?: string;
}

export class NotesPageQuery extends PageQuery {
  @OneOf(noteSubjects, { optional: true })
  kind?: string;

  @Text({ optional: true, max: 80 })
  id?: string;
}

export class AllNotesPageQuery extends NotesPageQuery {
  @Text({ optional: true, max: 80 })
  programme?: string;
}
