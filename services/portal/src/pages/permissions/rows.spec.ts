import { type CommandRow, commandRows, isWanted } from './rows';

const table = [
  { service: 'reviews', command: 'TakeDecision', role: 'nsc', relation: 'own' },
  { service: 'budgets', command: 'RecordTransfer', role: 'pmo', relation: 'on-behalf' },
  { service: 'reviews', command: 'TakeDecision', role: 'pmc', relation: 'own' },
];
const [transfer, decision] = commandRows(table) as [CommandRow, CommandRow];

describe('the permission table to read', () => {
  it('has one row a command', () => {
    expect([transfer, decision]).toEqual([
      { service: 'budgets', command: 'RecordTransfer', roles: { pmo: 'on-behalf' } },
      { service: 'reviews', command: 'TakeDecision', roles: { nsc: 'own', pmc: 'own' } },
    ]);
  });

  it.each([
    [{}, true],
    [{ role: 'nsc' }, true],
    [{ role: 'pmo' }, false],
    [{ service: 'budgets' }, false],
    [{ command: 'take dec' }, true],
  ])('is filtered by %j', (wanted, found) => {
    expect(isWanted(decision, wanted)).toBe(found);
  });
});
