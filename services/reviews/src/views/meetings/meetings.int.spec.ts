import {
  AgendaItemPutV1,
  AttendanceCorrectedV1,
  DecisionTakenV1,
  MeetingConvenedV1,
  MeetingHeldV1,
} from '@concert/contracts/reviews';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { reviews } from '../../reviews.module.js';
import { MeetingsQuery } from './meetings.query.js';

const held = sampleOf(MeetingHeldV1);
const decided = { ...sampleOf(DecisionTakenV1), effectiveDate: '2010-02-10' };
const heldOn = (date: string, last: string) =>
  MeetingHeldV1.publish({ ...held.data, date, meeting: held.data.meeting.slice(0, -2) + last });

describe('The meetings of a programme', () => {
  let views: TestViews;
  let query: MeetingsQuery;

  beforeEach(async () => {
    views = await TestViews.open(reviews);
    query = new MeetingsQuery(views.dataSource, views.rows);
  });
  afterEach(() => views.close());

  it('show who met, whether they could decide, and what they decided', async () => {
    await views.receive(YEM, held, decided);
    const { membersAbsent: _, ...shown } = held.data;
    expect(await query.page(YEM, {}, {})).toEqual({
      items: [
        {
          ...shown,
          programme: YEM,
          status: 'held',
          session: null,
          agenda: [],
          decisions: [decided.data.decision],
          corrected: null,
        },
      ],
      cursor: null,
    });
  });

  it('R44: show who came, and who was recorded before it was corrected', async () => {
    const { newValues, oldValues, reason } = sampleOf(AttendanceCorrectedV1).data;
    await views.receive(YEM, held, sampleOf(AttendanceCorrectedV1), decided);
    expect(await query.one(YEM, held.data.meeting)).toMatchObject({
      attendees: newValues.attendees,
      membersPresent: newValues.membersPresent,
      quorumMet: true,
      decisions: [decided.data.decision],
      corrected: { attendees: oldValues.attendees, reason },
    });
  });

  it('show the agenda of one to come, and keep it once it was held', async () => {
    const { meeting: _, ...item } = sampleOf(AgendaItemPutV1).data;
    await views.receive(YEM, sampleOf(MeetingConvenedV1), sampleOf(AgendaItemPutV1));
    const convened = await query.one(YEM, held.data.meeting);
    expect(convened).toMatchObject({ status: 'convened', attendees: [], quorumMet: false, agenda: [item] });
    await views.receive(YEM, held);
    expect(await query.one(YEM, held.data.meeting)).toMatchObject({ status: 'held', quorumMet: true, agenda: [item] });
    await expect(query.one('MDGF-2000', held.data.meeting)).rejects.toThrow('There is no meeting');
  });

  it('do not change when events are repeated', async () => {
    await views.receive(YEM, held, decided);
    const before = await query.page(YEM, {}, {});
    await views.receiveAgain();
    expect(await query.page(YEM, {}, {})).toEqual(before);
  });

  it('come in the order of their dates, page by page', async () => {
    await views.receive(YEM, heldOn('2011-02-10', '01'), heldOn('2010-02-10', '03'), heldOn('2010-02-10', '02'));
    const first = await query.page(YEM, {}, { limit: 2 });
    expect(first.items.map(({ date, meeting }) => [date, meeting.slice(-2)])).toEqual([
      ['2010-02-10', '02'],
      ['2010-02-10', '03'],
    ]);
    const second = await query.page(YEM, {}, { limit: 2, cursor: first.cursor ?? '' });
    expect(second.items.map(({ date }) => date)).toEqual(['2011-02-10']);
  });
});
