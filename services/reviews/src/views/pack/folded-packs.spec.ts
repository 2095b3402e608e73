import { FindingRaisedV1, TransferReceivedV1 } from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import type { PublishedMessage } from '@concert/messaging';
import { FoldedPacks } from './folded-packs.query.js';
import { packOf } from './pack-of-record.query.js';

const PROGRAMME = 'MDGF-1880';
const transfer = sampleOf(TransferReceivedV1);
const record = Array.from({ length: 10 }, (_, at) => ({
  ...(at === 4 ? sampleOf(FindingRaisedV1) : transfer),
  source: 'budgets',
  programme: PROGRAMME,
  position: BigInt(at + 1),
})) as unknown as PublishedMessage[];

describe('Packs of a programme', () => {
  const reads: bigint[] = [];
  const packs = new FoldedPacks(() => ({
    readProgramme: (_programme, after) => {
      reads.push(after);
      return Promise.resolve(record.filter(({ position }) => position > after));
    },
  }));
  beforeEach(() => reads.splice(0));
  const upTo = (position: number) => packs.at(PROGRAMME, { budgets: String(position), reviews: '7' });

  it('are carried on with what is new', async () => {
    expect(await upTo(4)).toEqual(packOf(record.slice(0, 4)));
    expect(await upTo(9)).toEqual(packOf(record.slice(0, 9)));
    expect(reads).toEqual([0n, 4n]);
  });

  it('are folded anew where an earlier one is asked for, once', async () => {
    expect(await upTo(6)).toEqual(packOf(record.slice(0, 6)));
    expect(await upTo(6)).toEqual(packOf(record.slice(0, 6)));
    expect(reads).toEqual([0n]);
  });

  it('do not change once given', async () => {
    const before = await upTo(9);
    const told = JSON.stringify(before);
    await upTo(10);
    expect(JSON.stringify(before)).toBe(told);
    expect(reads).toEqual([9n]);
  });

  it('are refused where the record ends earlier, and asked for again later', async () => {
    await expect(upTo(11)).rejects.toThrow('ends before 11');
    expect(await upTo(10)).toEqual(packOf(record));
  });
});
