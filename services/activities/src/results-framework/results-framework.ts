import {
  Command,
  type Correction,
  type DomainEvent,
  type Evolution,
  rejection,
  Unknown,
} from '@concert/event-sourcing';
import { planDay } from '@concert/reference-data';

export type OutcomeDefined = DomainEvent<
  'OutcomeDefined',
  {
    outcome: string;
    title: string;
    /** What the document calls it, where it has another word. */
    originalTerm?: string;
  }
>;
export type OutputDefined = DomainEvent<
  'OutputDefined',
  { output: string; outcome: string; title: string; lead?: string }
>;

/** What of an outcome is corrected: its number stays. */
export type OutcomeValues = Omit<OutcomeDefined['data'], 'outcome'>;
/** What of an output is corrected: its number and its outcome stay. */
export type OutputValues = Omit<OutputDefined['data'], 'output' | 'outcome'>;

/** What was defined was not right; the result says something else from the day of its definition on. */
export type OutcomeCorrected = DomainEvent<'OutcomeCorrected', { outcome: string } & Correction<OutcomeValues>>;
export type OutputCorrected = DomainEvent<'OutputCorrected', { output: string } & Correction<OutputValues>>;

export type ResultsFrameworkEvent = OutcomeDefined | OutputDefined | OutcomeCorrected | OutputCorrected;

export class DefineOutcome extends Command<{
  programme: string;
  code: string;
  title: string;
  originalTerm?: string;
  effectiveDate?: string;
}> {}

export class DefineOutput extends Command<{
  programme: string;
  code: string;
  /** Code of the outcome it contributes to. */
  outcome: string;
  title: string;
  lead?: string;
  effectiveDate?: string;
}> {}

/** What a programme wants to bring about and what it delivers for that, by the codes of its document. */
export interface ResultsFramework {
  /** Codes. */
  readonly outcomes: readonly string[];
  /** Words the document has for outcomes. */
  readonly originalTerms?: readonly { readonly outcome: string; readonly term: string | undefined }[];
  readonly outputs: readonly { readonly code: string; readonly outcome: string }[];
}

export const resultsFrameworkStream = (programme: string): string => `results-framework-${programme}`;

const evolve = (framework: ResultsFramework, { type, data }: ResultsFrameworkEvent): ResultsFramework => {
  switch (type) {
    case 'OutcomeDefined':
      return {
        ...framework,
        outcomes: [...framework.outcomes, data.outcome],
        originalTerms: [...(framework.originalTerms ?? []), { outcome: data.outcome, term: data.originalTerm }],
      };
    case 'OutcomeCorrected':
      return {
        ...framework,
        originalTerms: (framework.originalTerms ?? []).map((each) =>
          each.outcome === data.outcome ? { ...each, term: data.newValues.originalTerm } : each,
        ),
      };
    case 'OutputDefined':
      return { ...framework, outputs: [...framework.outputs, { code: data.output, outcome: data.outcome }] };
    case 'OutputCorrected':
      return framework;
  }
};

export const resultsFramework: Evolution<ResultsFramework, ResultsFrameworkEvent> = {
  initial: { outcomes: [], outputs: [] },
  evolve,
};

export class OutcomeAlreadyDefined extends rejection('OUTCOME_ALREADY_DEFINED') {}
export class OutputAlreadyDefined extends rejection('OUTPUT_ALREADY_DEFINED') {}

/**
 * Results count from the start of the programme unless a day is stated.
 *
 * @throws OutcomeAlreadyDefined  the programme has an outcome of that code
 */
export const defineOutcome = (
  { outcomes }: ResultsFramework,
  { data: { programme, code, title, originalTerm, effectiveDate }, context }: DefineOutcome,
  { start }: { readonly start: string },
): OutcomeDefined[] => {
  if (outcomes.includes(code))
    throw new OutcomeAlreadyDefined(`${programme} has an outcome ${code}`, { outcome: code });

  return [
    {
      type: 'OutcomeDefined',
      data: { outcome: code, title, ...(originalTerm && { originalTerm }) },
      effectiveDate: effectiveDate ?? planDay(start, context.issuedAt),
    },
  ];
};

/**
 * @throws Unknown               the programme has no such outcome
 * @throws OutputAlreadyDefined  the programme has an output of that code, under this or another outcome
 */
export const defineOutput = (
  { outcomes, outputs }: ResultsFramework,
  { data: { programme, code, outcome, title, lead, effectiveDate }, context }: DefineOutput,
  { start }: { readonly start: string },
): OutputDefined[] => {
  if (!outcomes.includes(outcome)) throw new Unknown('outcome', `${outcome} in ${programme}`, 'outcome');
  const taken = outputs.find((output) => output.code === code);
  if (taken)
    throw new OutputAlreadyDefined(`${programme} has an output ${code}`, {
      output: code,
      outcome: taken.outcome,
    });

  return [
    {
      type: 'OutputDefined',
      data: { output: code, outcome, title, lead },
      effectiveDate: effectiveDate ?? planDay(start, context.issuedAt),
    },
  ];
};
