import type { DomainEvent } from '@concert/event-sourcing';

/** What a note may be about. */
export const noteSubjects = [
  'programme',
  'activity',
  'allocation',
  'tranche',
  'transfer',
  'financial-report',
  'finding',
  'recommendation',
  'key-action',
  'decision',
  'figure',
] as const;

/** The thing noted about, as the service that decides on it addresses it. */
export interface NoteSubject {
  readonly kind: (typeof noteSubjects)[number];
  /** UUID of the thing; code of the programme; number of the tranche; name of the figure: `reports/ILO/2010-2/disbursed`. */
  readonly id: string;
}

export type PrivateNoteWritten = DomainEvent<'PrivateNoteWritten', { note: string; about: NoteSubject; text: string }>;

/** From now on everybody in the programme may read it. */
export type PrivateNoteShared = DomainEvent<'PrivateNoteShared', { note: string; about: NoteSubject; text: string }>;

export type PrivateNoteEvent = PrivateNoteWritten | PrivateNoteShared;
