import { readOtherProgrammes } from './other-programmes.js';
import { stepsOfOthers } from './steps/other-programmes.steps.js';

const steps = stepsOfOthers(readOtherProgrammes());

describe('The requests that enter the further programmes', () => {
  it('say where each fact was read', () =>
    expect(steps.map(({ body }) => body)).toEqual(
      steps.map(() => expect.objectContaining({ evidence: expect.objectContaining({ place: expect.any(String) }) })),
    ));

  it('differ from each other, so that each has a key of its own', () =>
    expect(new Set(steps.map(({ path, body }) => JSON.stringify([path, body]))).size).toBe(steps.length));

  it('keep the mark of what cannot be right out of the body', () => {
    const impossible = steps.filter(({ cannotBeRight }) => cannotBeRight !== undefined);
    expect(impossible.map(({ cannotBeRight }) => cannotBeRight)).toEqual([
      'no start, no end, no budget',
      '31 February 2018',
      '780,0000',
      'outcomes 1, 2, 3, 5, 5',
    ]);
    for (const { body } of impossible) expect(body).not.toHaveProperty('cannotBeRight');
  });
});
