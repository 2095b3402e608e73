import { Command, type DomainEvent, type Evolution } from '@concert/event-sourcing';

/** A body decided, and a rule here refused to carry it out: whoever decided must know. */
export type DecisionNotCarriedOut = DomainEvent<
  'DecisionNotCarriedOut',
  { decision: string; kind: string; id: string; rule: string; detail: string }
>;

export class RecordDecisionNotCarriedOut extends Command<
  DecisionNotCarriedOut['data'] & { readonly programme: string; readonly decidedOn: string }
> {}

export const decisionsStream = (programme: string): string => `decisions-${programme}`;

/** What was refused is told, and decides nothing. */
export const decisions: Evolution<null, DecisionNotCarriedOut> = { initial: null, evolve: () => null };

export const recordDecisionNotCarriedOut = ({
  data: { programme: _, decidedOn, ...refusal },
}: RecordDecisionNotCarriedOut): DecisionNotCarriedOut[] => [
  { type: 'DecisionNotCarriedOut', data: refusal, effectiveDate: decidedOn },
];
