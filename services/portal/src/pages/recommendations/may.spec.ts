import type { Programme } from '~/record/agencies';
import { type Some, some } from '~/some.fixture';
import { stepsFor } from './may';
import type { KeyAction } from './queries';

const bodies = some<Programme['bodies']>([{ body: 'PMC', members: ['ILO', 'MOHRSS'] }]);
const action = (facts: Some<KeyAction> = {}) =>
  some<KeyAction>({
    closed: false,
    completion: null,
    responsible: { lead: 'PMC', collaborators: [], facilitator: null },
    ...facts,
  });
const steps = (organization: string, role: string, facts?: Some<KeyAction>) =>
  stepsFor(action(facts), { organization, role }, bodies);

describe('what somebody can do about a key action', () => {
  it('is to log and complete it for a member of the body that answers for it', () => {
    expect(steps('ILO', 'coordinator')).toEqual(['progress', 'complete']);
    expect(steps('WHO', 'coordinator')).toEqual([]);
    expect(steps('NSC', 'nsc')).toEqual([]);
  });

  it('is to verify what another organization completed, and never what one completed oneself', () => {
    const completed = { closed: true, completion: { by: 'PMO', verifiedBy: null } };
    expect(steps('PMC', 'pmc', completed)).toEqual(['verify']);
    expect(steps('PMO', 'pmo', completed)).toEqual([]);
  });
});
