import { mayWrite, stepsFor } from './may-decide';

const PMO = { organization: 'PMO', role: 'pmo' };
const NSC = { organization: 'NSC', role: 'nsc' };
const ILO = { organization: 'ILO', role: 'coordinator' };
const UNESCO = { organization: 'UNESCO', role: 'coordinator' };
const report = (status: 'open' | 'submitted' | 'returned' | 'accepted' | 'published', author = 'ILO') => ({
  status,
  author,
  submittedBy: status === 'open' ? null : author,
});

describe('what may be done with a report', () => {
  it('is written and submitted by its author, or by the office on its behalf, until it is submitted', () => {
    expect([ILO, PMO, UNESCO, NSC].map((reader) => mayWrite(report('open'), reader))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(stepsFor(report('returned'), ILO)).toEqual(['submit', 'consolidate']);
    expect(mayWrite(report('submitted'), ILO)).toBe(false);
  });

  it('is accepted by somebody else, and can be sent back', () => {
    expect(stepsFor(report('submitted'), PMO)).toEqual(['accept', 'return']);
    expect(stepsFor(report('submitted', 'PMO'), PMO)).toEqual(['return']);
    expect(stepsFor(report('submitted'), ILO)).toEqual([]);
    expect(stepsFor(report('submitted', 'PMO'), NSC)).toEqual(['accept', 'return']);
  });

  it('is published by the office and restated by its author', () => {
    expect([stepsFor(report('accepted'), PMO), stepsFor(report('accepted'), ILO)]).toEqual([['publish', 'return'], []]);
    expect([stepsFor(report('published'), ILO), stepsFor(report('published'), UNESCO)]).toEqual([['restate'], []]);
  });
});
