import { arrayOf, arrayOfGiven, jsonArrayOf, newIdsArray, plainArrayOf } from './parameter-arrays.js';

const HEADER = [1, 0, 1];

/** The elements of a binary array, and its header without the type. */
const elementsOf = (buffer: Buffer): { header: number[]; type: number; elements: Buffer[] } => {
  const [dimensions, nulls, type, count, first] = [0, 4, 8, 12, 16].map((at) => buffer.readInt32BE(at));
  const elements: Buffer[] = [];
  let at = 20;
  for (let nr = 0; nr < count!; nr += 1) {
    const size = buffer.readInt32BE(at);
    elements.push(buffer.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  expect(at).toBe(buffer.length);
  return { header: [dimensions!, nulls!, first!], type: type!, elements };
};

describe('Parameters of log.append', () => {
  it('are written as PostgreSQL writes arrays: quoted where a sign means something, null where nothing is given', () => {
    expect(arrayOf(['ILO', '2011-01-09', 'a b', 'say "no"\\', 'NULL', '', undefined, 7, 2n ** 53n])).toBe(
      '{ILO,2011-01-09,"a b","say \\"no\\"\\\\","NULL","",null,7,9007199254740992}',
    );
    expect(plainArrayOf([1, -2, 0])).toBe('{1,-2,0}');
  });

  it('are an empty array where no element is given', () => {
    expect(arrayOfGiven([undefined, undefined])).toBe('{}');
    expect(arrayOfGiven([undefined, '2011-01-09'])).toBe('{null,2011-01-09}');
  });

  it.each([[[]], [['{}']], [['{"a":"报告"}', '[]', `"${'ж'.repeat(5_000)}"`, '"😀"']]])(
    'hold JSON in binary form, whatever its characters: %#',
    (texts: string[]) => {
      const { header, type, elements } = elementsOf(jsonArrayOf(texts));
      expect([header, type]).toEqual([HEADER, 114]);
      expect(elements.map((element) => element.toString())).toEqual(texts);
    },
  );

  it('hold new ids, each another UUID of version 4', () => {
    const { header, type, elements } = elementsOf(newIdsArray(1_000));
    expect([header, type]).toEqual([HEADER, 2950]);
    const ids = elements.map((element) => element.toString('hex'));
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  });
});
