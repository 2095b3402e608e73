import { CONTRACTS } from '@concert/contracts';
import type { NotCarriedOut } from '@concert/contracts/decision-effects';
import { defineProjection, on, put } from '@concert/projections';
import { DecisionEffect } from './decision-effects.view.js';

const REFUSED = 'DecisionNotCarriedOut';

/** Every contract of the services concerned that names the decision it follows from. */
const effects = CONTRACTS.filter(({ service, fields }) => service !== 'reviews' && 'decision' in fields);

export const decisionEffects = defineProjection(
  'decision-effects',
  [DecisionEffect],
  ...effects.map((contract) =>
    on(contract, ({ programme, source: service, type: event, position, effectiveDate, data }) => {
      const { decision, rule = null, detail = null } = data as Partial<NotCarriedOut>;
      if (decision === undefined) return [];
      const outcome = contract.event === REFUSED ? ('refused' as const) : ('carried-out' as const);
      const told = { programme, service, event, position: String(position), effectiveDate };
      return [put(DecisionEffect, { decision }, { decision, outcome, ...told, code: rule, detail })];
    }),
  ),
);
