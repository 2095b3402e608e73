import { Command, type Evolution, type Kept } from '@concert/event-sourcing';
import type { RecommendationEvent, RecommendationValues } from './recommendation.js';

type NewValues = Partial<Omit<RecommendationValues, 'addresseesAsPrinted'>> & {
  /** Null: the document has no words for them. */
  readonly addresseesAsPrinted?: string | null;
};

/** What is left out stays. */
export class CorrectRecommendation extends Command<{
  readonly programme: string;
  /** Code of the recommendation, `4.3`. */
  readonly recommendation: string;
  readonly newValues: NewValues;
  readonly reason: string;
}> {}

/** What a recommendation says now. */
export interface Wording {
  /** The id given when it was issued. */
  readonly id: string;
  readonly said: Kept<RecommendationValues>;
}

/** Null while nobody has issued it. Only who mends it asks for it. */
export const wording: Evolution<Wording | null, RecommendationEvent> = {
  initial: null,
  evolve: (kept, { type, data, effectiveDate: day }) => {
    switch (type) {
      case 'RecommendationIssued': {
        const { recommendation: id, title, text, addressees, addresseesAsPrinted } = data;
        return { id, said: { values: { title, text, addressees, addresseesAsPrinted }, day } };
      }
      case 'RecommendationCorrected':
        return kept && { ...kept, said: { values: data.newValues, day } };
      default:
        return kept;
    }
  },
};
