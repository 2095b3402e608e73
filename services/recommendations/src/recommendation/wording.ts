import { Command, type Evolution, type Kept } from '@concert/event-sourcing';
import type { KeyActionValues, RecommendationEvent, RecommendationValues } from './recommendation.js';

/** What is left out stays; null for what the document does not have. */
type NewValues<Values, Removable extends keyof Values> = Partial<Omit<Values, Removable>> & {
  readonly [Field in Removable]?: Values[Field] | null;
};

/** `recommendation` is its code, `4.3`. */
export class CorrectRecommendation extends Command<{
  readonly programme: string;
  readonly recommendation: string;
  readonly newValues: NewValues<RecommendationValues, 'addresseesAsPrinted'>;
  readonly reason: string;
}> {}

/** `action` is the key action's code or id. */
export class CorrectKeyAction extends Command<{
  readonly programme: string;
  readonly recommendation: string;
  readonly action: string;
  readonly newValues: NewValues<KeyActionValues, 'facilitator' | 'responsibleAsPrinted'>;
  readonly reason: string;
}> {}

interface KeyActionWording {
  readonly id: string;
  readonly code: string;
  readonly said: Kept<KeyActionValues>;
}

/** What a recommendation and its key actions say now. */
export interface Wording {
  /** The id given when it was issued. */
  readonly id: string;
  readonly said: Kept<RecommendationValues>;
  readonly keyActions: readonly KeyActionWording[];
}

const evolve = (kept: Wording | null, { type, data, effectiveDate: day }: RecommendationEvent): Wording | null => {
  if (type === 'RecommendationIssued') {
    const { recommendation: id, title, text, addressees, addresseesAsPrinted } = data;
    return { id, said: { values: { title, text, addressees, addresseesAsPrinted }, day }, keyActions: [] };
  }
  if (!kept) return null;
  switch (type) {
    case 'RecommendationCorrected':
      return { ...kept, said: { values: data.newValues, day } };
    case 'KeyActionAgreed': {
      const { action: id, code, text, lead, collaborators, facilitator, responsibleAsPrinted } = data;
      const said = { values: { text, lead, collaborators, facilitator, responsibleAsPrinted }, day };
      return { ...kept, keyActions: [...kept.keyActions, { id, code, said }] };
    }
    case 'KeyActionCorrected': {
      const said = { values: data.newValues, day };
      return {
        ...kept,
        keyActions: kept.keyActions.map((each) => (each.id === data.action ? { ...each, said } : each)),
      };
    }
    default:
      return kept;
  }
};

/** Null while nobody has issued it. Only who mends it asks for it. */
export const wording: Evolution<Wording | null, RecommendationEvent> = { initial: null, evolve };
