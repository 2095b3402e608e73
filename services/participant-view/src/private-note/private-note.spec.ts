import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  privateNote,
  PrivateNoteAlreadyWritten,
  PrivateNoteNotWritten,
  type PrivateNoteShared,
  type PrivateNoteWritten,
  sharePrivateNote,
  SharePrivateNote,
  writePrivateNote,
  WritePrivateNote,
} from './private-note.js';

const given = specification(privateNote);
const note = '00000000-0000-4000-8000-000000000001';
const about = { kind: 'finding', id: '00000000-0000-4000-8000-0000000000a1' } as const;
const text = 'The fund paid 20,000 for formulation in 2008; ask the country office for the slip.';
const context: CommandContext = {
  commandId: '00000000-0000-4000-8000-0000000000c1',
  issuedAt: '2011-07-04T09:00:00.000Z',
  actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
  correlationId: 'c1',
};
const write = new WritePrivateNote({ note, programme: 'MDGF-1880', about, text }, context);
const written: PrivateNoteWritten = { type: 'PrivateNoteWritten', data: { note, about, text } };
const share = new SharePrivateNote({ note }, context);
const shared: PrivateNoteShared = { type: 'PrivateNoteShared', data: { note, about, text } };

describe('A private note', () => {
  it('is kept with what it is about', () =>
    given()
      .when((state) => writePrivateNote(state, write))
      .then(written));

  it('bears the day it speaks of', () =>
    given()
      .when((state) =>
        writePrivateNote(state, new WritePrivateNote({ ...write.data, effectiveDate: '2011-07-01' }, context)),
      )
      .then({ ...written, effectiveDate: '2011-07-01' }));

  it('is not written over', () =>
    given(written)
      .when((state) => writePrivateNote(state, write))
      .thenRejectedWith(PrivateNoteAlreadyWritten));

  it('is shared as it was written', () =>
    given(written)
      .when((state) => sharePrivateNote(state, share))
      .then(shared));

  it('is shared once', () =>
    given(written, shared)
      .when((state) => sharePrivateNote(state, share))
      .thenNothing());

  it('is shared only when there is one', () =>
    given()
      .when((state) => sharePrivateNote(state, share))
      .thenRejectedWith(PrivateNoteNotWritten, { note }));
});
