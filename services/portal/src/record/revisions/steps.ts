import type { BudgetRevision } from '../budgets';

type Status = BudgetRevision['status'];

export interface Step {
  readonly step: Status;
  readonly state: 'done' | 'now' | 'ahead' | 'ended';
}

const WAY: readonly Status[] = ['draft', 'proposed', 'endorsed', 'approved', 'applied'];

/** The way of a revision and where it stands; one that was rejected or withdrawn ends there. */
export const stepsOf = ({ status, needsEndorsement }: Pick<BudgetRevision, 'status' | 'needsEndorsement'>): Step[] => {
  const way = WAY.filter((step) => step !== 'endorsed' || needsEndorsement || status === 'endorsed');
  if (status === 'rejected' || status === 'withdrawn')
    return [
      { step: 'draft', state: 'done' },
      ...(status === 'rejected' ? [{ step: 'proposed', state: 'done' } as const] : []),
      { step: status, state: 'ended' },
    ];
  const at = way.indexOf(status);
  return way.map((step, index) => ({
    step,
    state: index < at || status === 'applied' ? 'done' : index === at ? 'now' : 'ahead',
  }));
};
