import { type Some, some } from '~/some.fixture';
import type { KeyAction, Recommendation } from './queries';
import { narrowed, pairsAlike, treeOf } from './tree';

const action = (code: string, facts: Some<KeyAction> = {}) =>
  some<KeyAction>({ code, closed: false, overdue: false, unfunded: false, alike: [], ...facts });
const recommendation = (code: string, parent: string | null, keyActions: KeyAction[] = []) =>
  some<Recommendation>({ code, parent, keyActions });

describe('the tracker', () => {
  it('keeps the parts of a recommendation together, also when the document has no words for the whole', () => {
    const tree = treeOf([recommendation('3', null), recommendation('4.1', '4'), recommendation('4.2', '4')]);
    expect(tree.map(({ code, recommendation: whole, parts }) => [code, whole?.code, parts.length])).toEqual([
      ['3', '3', 0],
      ['4', undefined, 2],
    ]);
  });

  it('shows only what is late, with its recommendation', () => {
    const late = action('1.1', { overdue: true });
    const found = narrowed([recommendation('1', null, [late, action('1.2')]), recommendation('2', null)], 'overdue');
    expect(found.map(({ code, keyActions }) => [code, keyActions.length])).toEqual([['1', 1]]);
  });

  it('asks about each pair of key actions alike once, and no more when one of them is closed', () => {
    const alike = (...codes: string[]) => ({ alike: codes.map((code) => ({ code })) });
    const actions = [action('1.1', alike('3.1', '5.1')), action('3.1', alike('1.1')), action('5.1', alike('1.1'))];
    expect(pairsAlike(actions).map((pair) => pair.map(({ code }) => code))).toEqual([
      ['1.1', '3.1'],
      ['1.1', '5.1'],
    ]);
    expect(pairsAlike([action('1.1', alike('3.1')), action('3.1', { closed: true })])).toEqual([]);
  });
});
