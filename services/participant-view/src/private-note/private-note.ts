import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';

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

export class WritePrivateNote extends Command<{
  note: string;
  programme: string;
  about: NoteSubject;
  text: string;
  effectiveDate?: string;
}> {}

export class SharePrivateNote extends Command<{ note: string; effectiveDate?: string }> {}

export type PrivateNote =
  | { readonly status: 'unwritten' }
  | { readonly status: 'written' | 'shared'; readonly about: NoteSubject; readonly text: string };

export const privateNoteStream = (note: string): string => `private-note-${note}`;

export const privateNote: Evolution<PrivateNote, PrivateNoteEvent> = {
  initial: { status: 'unwritten' },
  evolve: (_, { type, data: { about, text } }): PrivateNote => {
    switch (type) {
      case 'PrivateNoteWritten':
        return { status: 'written', about, text };
      case 'PrivateNoteShared':
        return { status: 'shared', about, text };
    }
  },
};

export class PrivateNoteNotWritten extends rejection('PRIVATE_NOTE_NOT_WRITTEN') {}
export class PrivateNoteAlreadyWritten extends rejection('PRIVATE_NOTE_ALREADY_WRITTEN') {}

/** @throws PrivateNoteAlreadyWritten  a note is written once; second thoughts are a second note */
export const writePrivateNote = (
  state: PrivateNote,
  { data: { note, about, text, effectiveDate } }: WritePrivateNote,
): PrivateNoteWritten[] => {
  if (state.status !== 'unwritten') throw new PrivateNoteAlreadyWritten('The note was written before', { note });

  return [{ type: 'PrivateNoteWritten', data: { note, about, text }, ...(effectiveDate && { effectiveDate }) }];
};

/**
 * Opens a note to everybody in the programme. What others have read cannot be taken back; sharing again changes nothing.
 *
 * @throws PrivateNoteNotWritten  there is no such note
 */
export const sharePrivateNote = (
  state: PrivateNote,
  { data: { note, effectiveDate } }: SharePrivateNote,
): PrivateNoteShared[] => {
  if (state.status === 'unwritten') throw new PrivateNoteNotWritten('There is no such note', { note });
  if (state.status === 'shared') return [];

  const { about, text } = state;
  return [{ type: 'PrivateNoteShared', data: { note, about, text }, ...(effectiveDate && { effectiveDate }) }];
};
