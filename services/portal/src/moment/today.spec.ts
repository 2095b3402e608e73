import { today } from './today';

describe('Today', () =>
  it.each([
    ['Asia/Shanghai', '2026-11-30'],
    ['UTC', '2026-11-29'],
    ['America/New_York', '2026-11-29'],
  ])('R26: is the day in %s', (zone, day) => expect(today(new Date('2026-11-29T20:15:00Z'), zone)).toBe(day)));
