import { some } from '~/some.fixture';
import type { KeyAction } from './queries';
import { timelineOf } from './timeline';

const programme = { start: '2009-01-09', end: '2012-01-09' };
const action = (code: string, intervals: KeyAction['intervals']) =>
  some<KeyAction>({ code, intervals, agreedOn: '2010-12-31' });

describe('the timeline of key actions', () => {
  it('runs over whole quarters, from the first window to the last or to the end of the programme', () => {
    const { quarters, rows, programmeEnd, day } = timelineOf(
      [
        action('1.1', [{ start: '2010-10-01', end: '2010-12-31' }]),
        action('3.3', [{ start: '2012-01-01', end: '2012-03-31' }]),
      ],
      programme,
      '2011-04-01',
    );
    expect(quarters.map(({ name }) => name)).toEqual([
      'Q4 2010',
      'Q1 2011',
      'Q2 2011',
      'Q3 2011',
      'Q4 2011',
      'Q1 2012',
    ]);
    expect(rows.map(({ bars }) => bars)).toEqual([
      [{ left: 0, width: quarters[0]?.width, isOpenEnded: false }],
      [{ left: quarters[5]?.left, width: expect.closeTo(quarters[5]?.width as number, 1), isOpenEnded: false }],
    ]);
    expect(programmeEnd).toBeCloseTo(((457 + 9) / 548) * 100, 1);
    expect(day).toBe(quarters[2]?.left);
  });

  it('draws what has no end from the day it was agreed to the end of the programme, and says so', () => {
    const { rows, day } = timelineOf([action('2.u1', [])], programme, '2026-11-22');
    expect(rows[0]?.bars).toEqual([{ left: expect.any(Number), width: expect.any(Number), isOpenEnded: true }]);
    expect(day).toBeNull();
  });
});
