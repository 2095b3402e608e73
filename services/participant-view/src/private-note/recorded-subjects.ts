import type { NoteSubject } from './private-note.js';

/** Tells whether the record holds what a note is about. */
export abstract class RecordedSubjects {
  /** @throws Unknown, naming the field, when this view holds no such thing in the programme */
  abstract require(programme: string, subject: NoteSubject): Promise<void>;
}
