import type { WritePrivateNote } from './private-note.commands.js';
import type { PrivateNoteWritten } from './private-note.events.js';
import { PrivateNoteAlreadyWritten } from './private-note.rejections.js';
import type { PrivateNote } from './private-note.state.js';

/** @throws PrivateNoteAlreadyWritten  a note is written once; second thoughts are a second note */
export const writePrivateNote = (
  state: PrivateNote,
  note: string,
  { data: { about, text, effectiveDate } }: WritePrivateNote,
): PrivateNoteWritten[] => {
  if (state.status === 'written') throw new PrivateNoteAlreadyWritten('The note was written before', { note });

  return [{ type: 'PrivateNoteWritten', data: { note, about, text }, ...(effectiveDate && { effectiveDate }) }];
};
