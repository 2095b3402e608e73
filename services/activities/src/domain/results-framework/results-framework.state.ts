import type { Evolution } from '@concert/event-sourcing';
import type { ResultsFrameworkEvent } from './results-framework.events.js';

/** What a programme wants to bring about and what it delivers for that, by the codes of its document. */
export interface ResultsFramework {
  /** Codes. */
  readonly outcomes: readonly string[];
  /** Words the document has for outcomes. */
  readonly originalTerms?: readonly string[];
  readonly outputs: readonly { readonly code: string; readonly outcome: string }[];
}

export const resultsFrameworkStream = (programme: string): string => `results-framework-${programme}`;

const evolve = (framework: ResultsFramework, { type, data }: ResultsFrameworkEvent): ResultsFramework => {
  switch (type) {
    case 'OutcomeDefined':
      return {
        ...framework,
        outcomes: [...framework.outcomes, data.outcome],
        originalTerms: [...(framework.originalTerms ?? []), ...(data.originalTerm ? [data.originalTerm] : [])],
      };
    case 'OutputDefined':
      return { ...framework, outputs: [...framework.outputs, { code: data.output, outcome: data.outcome }] };
  }
};

export const resultsFramework: Evolution<ResultsFramework, ResultsFrameworkEvent> = {
  initial: { outcomes: [], outputs: [] },
  evolve,
};
