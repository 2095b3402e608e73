import type { SharePrivateNote, WritePrivateNote } from './private-note.commands.js';
import type { PrivateNoteShared, PrivateNoteWritten } from './private-note.events.js';
import { PrivateNoteAlreadyWritten, PrivateNoteNotWritten } from './private-note.rejections.js';
import type { PrivateNote } from './private-note.state.js';

/** @throws PrivateNoteAlreadyWritten  a note is written once; second thoughts are a second note */
export const writePrivateNote = (
  state: PrivateNote,
  note: string,
  { data: { about, text, effectiveDate } }: WritePrivateNote,
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
