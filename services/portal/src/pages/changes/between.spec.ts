import { cameAndWent } from './between';

describe('two answers compared', () => {
  it('say what came and what went', () => {
    const found = cameAndWent(['A-01', 'A-02'], ['A-02', 'A-03'], (code) => code);
    expect(found).toEqual({ came: ['A-03'], went: ['A-01'] });
  });
});
