import { EventVersions } from './upcasting.js';

const versions = new EventVersions([
  { type: 'TransferReceived', from: 1, upcast: (data) => ({ ...data, kind: 'tranche' }) },
  { type: 'TransferReceived', from: 2, upcast: ({ ...data }) => ({ ...data, currency: 'USD' }) },
]);

describe('versions of an event', () => {
  it('bring what was written long ago to the current shape, step by step', () => {
    expect(versions.upcast('TransferReceived', 1, { amount: '1.00' })).toEqual({
      version: 3,
      data: { amount: '1.00', kind: 'tranche', currency: 'USD' },
    });
  });

  it('leave the current shape alone', () => {
    expect(versions.upcast('TransferReceived', 3, { amount: '1.00' })).toEqual({
      version: 3,
      data: { amount: '1.00' },
    });
    expect(versions.upcast('TrancheScheduled', 1, {})).toEqual({ version: 1, data: {} });
    expect(versions.currentOf('TransferReceived')).toBe(3);
    expect(versions.currentOf('TrancheScheduled')).toBe(1);
  });

  it('say which step is missing', () => {
    const gap = new EventVersions([{ type: 'TransferReceived', from: 2, upcast: (data) => data }]);
    expect(() => gap.upcast('TransferReceived', 1, {})).toThrow('No upcaster reads TransferReceived.v1');
  });

  it('refuse two ways from one version', () => {
    const same = { type: 'TransferReceived', from: 1, upcast: (data: object) => data };
    expect(() => new EventVersions([same, same])).toThrow('Two upcasters read TransferReceived.v1');
  });
});
