import type { DefinitionOfCommittedChosen } from '../../definition-of-committed/definition-of-committed.js';
import { ownLog } from '../../participant/own-log.js';
import type { PrivateNoteEvent } from '../../private-note/private-note.js';
import { fold, message, repeated } from '../views.fixture.js';
import { privateRecord } from './private-record.projection.js';
import { OwnDefinition, PrivateNoteRow } from './private-record.view.js';

const own = ownLog<PrivateNoteEvent | DefinitionOfCommittedChosen>('ILO');
const finding = '00000000-0000-4000-8000-0000000000c1';

describe('What the participant keeps for itself', () => {
  const note = '00000000-0000-4000-8000-0000000000e1';
  const written = message(own('PrivateNoteWritten'), { note, about: { kind: 'finding', id: finding }, text: 'Ask.' });
  const chosen = (definition: 'inclusive' | 'outstanding') =>
    message(own('DefinitionOfCommittedChosen'), { definition, formerly: null });

  it('comes from its own log and from no other', () => {
    expect([...privateRecord('ILO').handlers.keys()]).toEqual([
      'view-ilo.PrivateNoteWritten.v1',
      'view-ilo.PrivateNoteShared.v1',
      'view-ilo.DefinitionOfCommittedChosen.v1',
    ]);
    expect(fold(privateRecord('UNICEF'), PrivateNoteRow, written)).toEqual([]);
  });

  it('is there once when the event comes twice', () =>
    expect(fold(privateRecord('ILO'), PrivateNoteRow, ...repeated([written]))).toMatchObject([
      { note, aboutKind: 'finding', aboutId: finding, writtenBy: 'ilo-coordinator' },
    ]));

  it('says since when a note is shared, also when that comes twice', () => {
    const shared = message(own('PrivateNoteShared'), written.data);
    expect(fold(privateRecord('ILO'), PrivateNoteRow, ...repeated([written]))).toMatchObject([{ sharedAt: null }]);
    expect(fold(privateRecord('ILO'), PrivateNoteRow, written, shared, shared)).toMatchObject([
      { sharedAt: '2011-07-04T09:00:00.000000Z' },
    ]);
  });

  it('reads committed as last chosen', () =>
    expect(fold(privateRecord('ILO'), OwnDefinition, chosen('outstanding'), chosen('inclusive'))).toMatchObject([
      { participant: 'ILO', definition: 'inclusive' },
    ]));
});
