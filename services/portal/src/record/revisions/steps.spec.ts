import { stepsOf } from './steps';

const told = (status: string, needsEndorsement = false) =>
  stepsOf({ status: status as 'draft', needsEndorsement }).map(({ step, state }) => `${step} ${state}`);

describe('the way of a revision', () => {
  it('goes from draft to applied, by way of an endorsement where one is asked for', () => {
    expect(told('proposed')).toEqual(['draft done', 'proposed now', 'approved ahead', 'applied ahead']);
    expect(told('endorsed', true)[2]).toBe('endorsed now');
    expect(told('applied').every((step) => step.endsWith('done'))).toBe(true);
  });

  it('ends where it was rejected or withdrawn', () => {
    expect(told('rejected')).toEqual(['draft done', 'proposed done', 'rejected ended']);
    expect(told('withdrawn')).toEqual(['draft done', 'withdrawn ended']);
  });
});
