import {
  KeyActionAgreedV1,
  KeyActionCompletedV1,
  KeyActionCorrectedV1,
  KeyActionDroppedV1,
  KeyActionDueDateExtendedV1,
  KeyActionProgressedV1,
  KeyActionsLinkedV1,
  KeyActionVerifiedV1,
  ManagementDispositionStatedV1,
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { fold, repeated, sample } from '../views.fixture.js';
import { followUp } from './follow-up.projection.js';
import { KeyActionRow, RecommendationRow } from './follow-up.view.js';
import { isOverdueOn, statusOn } from './standing.query.js';

const recommendation = '00000000-0000-4000-8000-0000000000d1';
const action = '00000000-0000-4000-8000-0000000000d2';

describe('Follow-up', () => {
  const issued = sample(RecommendationIssuedV1, { recommendation });
  const window = { start: '2010-10-01', end: '2010-12-31' };
  const agreed = sample(KeyActionAgreedV1, { recommendation, action, window });
  const progressed = (on: string, status: KeyActionProgressedV1['status']) =>
    sample(KeyActionProgressedV1, { recommendation, action, status, on });

  it('keeps the response to a recommendation, and its approval', () => {
    const answered = sample(ManagementResponseRecordedV1, { recommendation });
    const approved = sample(ManagementResponseApprovedV1, { recommendation });
    expect(fold(followUp, RecommendationRow, ...repeated([issued, answered]))).toMatchObject([
      { response: answered.data.text, approvedBy: null },
    ]);
    expect(fold(followUp, RecommendationRow, issued, answered, approved)).toMatchObject([
      { approvedBy: approved.data.decision },
    ]);
  });

  it('R4: says what a corrected recommendation says', () => {
    const corrected = sample(RecommendationCorrectedV1, { recommendation });
    const { title, text, addressees } = corrected.data.newValues;
    expect(fold(followUp, RecommendationRow, issued, ...repeated([corrected]))).toMatchObject([
      { code: issued.data.code, title, text, addressees },
    ]);
  });

  it('R4: a corrected key action is that of its new lead, and no more that of the old one', () => {
    const { oldValues, ...data } = sample(KeyActionCorrectedV1).data;
    const newValues = { text: oldValues.text, lead: 'WHO', collaborators: [] };
    const corrected = sample(KeyActionCorrectedV1, { ...data, action, oldValues, newValues });
    expect(fold(followUp, KeyActionRow, agreed, ...repeated([corrected]))).toMatchObject([
      { ...newValues, facilitator: null, responsibleAsPrinted: null, parties: ['WHO'] },
    ]);
  });

  it('R5: keeps the disposition that was stated later', () => {
    const answered = sample(ManagementResponseRecordedV1, { recommendation, disposition: 'not-stated' });
    const stated = sample(ManagementDispositionStatedV1, { recommendation });
    expect(fold(followUp, RecommendationRow, issued, answered, ...repeated([stated]))).toMatchObject([
      { response: answered.data.text, disposition: stated.data.disposition },
    ]);
  });

  it('lists an entry once when the event comes twice, and in the order of the days', () => {
    const [row] = fold(
      followUp,
      KeyActionRow,
      agreed,
      ...repeated([progressed('2011-03-01', 'completed'), progressed('2011-01-31', 'ongoing')]),
    );
    expect(row?.followUp.map(({ status }) => status)).toEqual(['ongoing', 'completed']);
  });

  it('derives the status and overdue for any day', () => {
    const [row] = fold(followUp, KeyActionRow, agreed, progressed('2011-03-01', 'completed'));
    expect(row && statusOn('2011-02-28', row.followUp)).toBe('not-stated');
    expect(row && isOverdueOn('2010-12-31', row)).toBe(false);
    expect(row && isOverdueOn('2011-01-01', row)).toBe(true);
    expect(row && isOverdueOn('2011-03-01', row)).toBe(false);
  });

  it('follows a key action to its end, each time once', () => {
    const done = sample(KeyActionCompletedV1, { action, on: '2011-03-01' });
    const verified = sample(KeyActionVerifiedV1, { action, verifiedBy: 'PMO' });
    expect(fold(followUp, KeyActionRow, agreed, ...repeated([done, verified]))).toMatchObject([
      { verifiedBy: 'PMO', followUp: [{ status: 'completed', by: done.data.completedBy }] },
    ]);
    const dropped = sample(KeyActionDroppedV1, { action, on: '2011-03-01' });
    const [row] = fold(followUp, KeyActionRow, agreed, ...repeated([dropped]));
    expect(row && isOverdueOn('2012-01-01', row)).toBe(false);
  });

  it('takes a later end, and a merger, from what was agreed since', () => {
    const newWindow = { start: '2010-10-01', end: '2011-06-30' };
    const extended = sample(KeyActionDueDateExtendedV1, { action, newWindow });
    const merged = sample(KeyActionsLinkedV1, { action, other: 'other', link: 'merged-into' });
    const same = sample(KeyActionsLinkedV1, { action, other: 'other', link: 'same' });
    expect(fold(followUp, KeyActionRow, agreed, ...repeated([extended, same]))).toMatchObject([
      { end: '2011-06-30', mergedInto: null },
    ]);
    expect(fold(followUp, KeyActionRow, agreed, ...repeated([merged]))).toMatchObject([{ mergedInto: 'other' }]);
  });

  it('is never overdue without an end', () => {
    const [row] = fold(followUp, KeyActionRow, sample(KeyActionAgreedV1, { action, window: null }));
    expect(row && isOverdueOn('2099-01-01', row)).toBe(false);
  });
});
