import { specification } from '@concert/event-sourcing/testing';
import { decisions, recordDecisionNotCarriedOut, RecordDecisionNotCarriedOut } from './decision.js';

it('A decision that is not carried out is told, with the rule that refused', () => {
  const refusal = {
    decision: '0f5b8c1e-7a3d-5e42-9c60-1b2d3f4a5c6e',
    kind: 'revision',
    id: '6b0a2c4e-1d3f-5a67-8b9c-0e1f2a3b4c5d',
    rule: 'BUDGET_REVISION_EXCEEDS_ALLOCATION',
    detail: 'ILO has less than is taken from it',
  };
  const context = {
    commandId: '0b7d5a63-0000-4000-8000-000000000001',
    issuedAt: '2011-01-20T09:00:00Z',
    actor: { user: 'reaction:whenRevisionDecided', organization: 'NSC', role: 'nsc' },
    correlationId: 'correlation',
  } as const;
  const told = new RecordDecisionNotCarriedOut(
    { programme: 'MDGF-1880', decidedOn: '2011-01-20', ...refusal },
    context,
  );
  return specification(decisions)()
    .when(() => recordDecisionNotCarriedOut(told))
    .then({ type: 'DecisionNotCarriedOut', data: refusal, effectiveDate: '2011-01-20' });
});
