import { median, percentile } from './statistics.js';

it('takes the middle of a sample', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([7])).toBe(7);
});

it('takes the value that a share of the sample does not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([0, 0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([1, 50, 99, 100]);
});

it('says so when nothing was measured', () => {
  expect(() => percentile([], 0.5)).toThrow('Nothing was measured');
});
