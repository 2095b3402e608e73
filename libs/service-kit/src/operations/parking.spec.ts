import type { Discard, ParkedMessage } from '@concert/projections';
import { Parking, type Parks } from './parking.js';

class Subscriber implements Parks {
  readonly left: Discard[] = [];

  constructor(
    readonly name: string,
    private readonly positions: readonly string[],
    private readonly error: string | null = 'It cannot be read',
  ) {}

  parked = async (): Promise<ParkedMessage[]> =>
    this.positions.map((position) => ({
      ...{ subscriber: this.name, programme: 'MDGF-1880', source: 'budgets', position, error: this.error },
      ...{ type: 'budgets.TransferReceived.v1', parkedAt: '2026-01-05T09:00:00Z' },
    }));
  release = async () => ({ released: 0, stillParked: false });
  discard = async (_: string, discard: Discard): Promise<boolean> => Boolean(this.left.push(discard));
  discarded = async () => [];
}

const discard = { source: 'budgets', position: '7', user: 'lin', organization: 'PMO', reason: 'Forged' };

const parkingOf = (...subscribers: readonly Subscriber[]): Parking => {
  const parking = new Parking();
  for (const each of subscribers) parking.add(each);
  return parking;
};

describe('S15: a parked message that is left out for good', () => {
  it('is left out for whom it stopped, and for nobody else', async () => {
    const [views, reactions] = [new Subscriber('views', ['7']), new Subscriber('reactions', ['7'], null)];
    expect(await parkingOf(views, reactions).discard('MDGF-1880', discard)).toBe(true);
    expect([views.left, reactions.left]).toEqual([[discard], []]);
  });

  it('is left out for the one that is named, when it stopped several', async () => {
    const [views, reactions] = [new Subscriber('views', ['7']), new Subscriber('reactions', ['7'])];
    const parking = parkingOf(views, reactions);
    await expect(parking.discard('MDGF-1880', discard)).rejects.toThrow(
      'subscriber: is to name one of those whom the message stopped: views, reactions',
    );
    expect(await parking.discard('MDGF-1880', discard, 'reactions')).toBe(true);
    expect([views.left, reactions.left]).toEqual([[], [discard]]);
  });

  it('is none that stopped nobody, or somebody else', async () => {
    const parking = parkingOf(new Subscriber('views', ['7']));
    expect(await parking.discard('MDGF-1880', discard, 'reactions')).toBe(false);
    expect(await parking.discard('MDGF-1880', { ...discard, position: '8' })).toBe(false);
    expect(await parking.discard('OTHER', discard)).toBe(false);
  });
});
