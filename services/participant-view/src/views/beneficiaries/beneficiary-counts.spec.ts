import { countBeneficiaries } from './beneficiary-counts.query.js';

const people = (count: number, ageBand: string) => Array.from({ length: count }, () => ({ sex: 'female', ageBand }));

describe('Counts of beneficiaries', () => {
  it('are by sex and age band', () =>
    expect(countBeneficiaries([...people(5, '15-17'), ...people(7, '18-24')])).toEqual({
      cells: [
        { sex: 'female', ageBand: '15-17', count: 5 },
        { sex: 'female', ageBand: '18-24', count: 7 },
      ],
      total: 12,
      note: null,
    }));

  it('withhold a small number, and the total that would tell it', () => {
    const counts = countBeneficiaries([...people(4, '15-17'), ...people(7, '18-24')]);
    expect(counts).toMatchObject({ cells: [{ count: null }, { count: 7 }], total: null });
    expect(counts.note).toContain('fewer than 5');
    expect(countBeneficiaries([...people(1, '15-17'), ...people(2, '18-24')]).total).toBe(3);
  });

  it('S26: withhold a total from which each small number follows', () => {
    expect(countBeneficiaries([...people(1, '15-17'), ...people(1, '18-24'), ...people(7, '25-34')]).total).toBeNull();
    expect(countBeneficiaries([...people(4, '15-17'), ...people(4, '18-24')]).total).toBeNull();
    expect(countBeneficiaries([...people(1, '15-17'), ...people(3, '18-24')]).total).toBe(4);
  });

  it('are none where there is nobody', () =>
    expect(countBeneficiaries([])).toEqual({ cells: [], total: 0, note: null }));
});
