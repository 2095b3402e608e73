import { Moves } from './moves';

const moved = (position: string) => ({
  service: 'budgets',
  programmes: ['MDGF-1880'],
  positions: { budgets: position },
});

describe('what has moved since it was last told', () => {
  it('is, at first, whatever was asked before anybody listened', () => {
    expect(new Moves().take(moved('12'))).toBe('before');
  });

  it('is every move while the connection lasts', () => {
    const moves = new Moves();
    moves.take(moved('12'));
    expect(moves.take(moved('13'))).toBe('all');
  });

  it('is nothing when nothing happened while the connection was away', () => {
    const moves = new Moves();
    moves.take(moved('12'));
    moves.beginAgain();
    expect(moves.take(moved('12'))).toBe('nothing');
  });

  it('is everything of a service that moved while it or the connection was away', () => {
    const moves = new Moves();
    moves.take(moved('12'));
    moves.beginAgain('budgets');
    expect(moves.take(moved('14'))).toBe('all');
    moves.beginAgain();
    expect(moves.take({ ...moved('14'), positions: { budgets: '14', agencies: '3' } })).toBe('all');
  });
});
