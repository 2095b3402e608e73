import type { DomainEvent } from '@concert/event-sourcing';

/** What a note may be about. */
export const noteSubjects = [
  'programme',
  'activity',
  'financial-report',
  'finding',
  'recommendation',
  'key-action',
  'decision',
] as const;

/** The thing noted about, as the service that decides on it addresses it. */
export interface NoteSubject {
  readonly kind: (typeof noteSubjects)[number];
  readonly id: string;
}

export type PrivateNoteWritten = DomainEvent<'PrivateNoteWritten', { note: string; about: NoteSubject; text: string }>;
