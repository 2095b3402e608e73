import { Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory, type ProgrammeFacts, programmeOf, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { recommendation, recommendationStream } from '../recommendation/recommendation.js';
import { requireRegistered } from '../recommendation/responsible.query.js';
import {
  evaluation,
  evaluationStream,
  RateCriterion,
  rateCriterion,
  RecordEvaluationStatement,
  recordEvaluationStatement,
  RegisterEvaluation,
  registerEvaluation,
  TakeEvaluationStep,
  takeEvaluationStep,
} from './evaluation.js';

type Require = (code: string, field: string) => void;

/** The programme, and a way to refuse who is neither registered nor a body of it. */
const known = async (programme: string, reads: Reads): Promise<{ facts: ProgrammeFacts; require: Require }> => {
  const [facts, organizations] = await Promise.all([
    programmeOf(reads, programme),
    reads.get(ProgrammeDirectory).organizations(),
  ]);
  return { facts, require: (code, field) => requireRegistered(facts, organizations, code, field) };
};

/** @throws Unknown, naming the place, when a recommendation was never issued */
const issued = async ({ data: { programme, statement } }: RecordEvaluationStatement, reads: Reads): Promise<void> => {
  await Promise.all(
    statement.recommendations.map(async (code, index) => {
      const { status } = await reads.state(recommendationStream(programme, code), recommendation);
      if (status === 'unknown') throw new Unknown('recommendation', code, `recommendations[${index}]`);
    }),
  );
};

const onNew = commandsOn({
  evolution: evaluation,
  stream: ({ programme, terms }: RegisterEvaluation['data']) => evaluationStream(programme, terms.code),
});
const on = commandsOn({
  evolution: evaluation,
  stream: ({ programme, evaluation: code }: { programme: string; evaluation: string }) =>
    evaluationStream(programme, code),
});

export const evaluationCommands: readonly CommandEntry[] = [
  onNew(RegisterEvaluation, {
    facts: async ({ data: { programme, terms } }, reads) => {
      const { require } = await known(programme, reads);
      const { commissioner, manager, evaluators } = terms;
      for (const [field, code] of Object.entries({ commissioner, manager })) if (code !== null) require(code, field);
      evaluators.forEach(({ organization }, index) => {
        if (organization !== undefined) require(organization, `evaluators[${index}].organization`);
      });
    },
    decide: registerEvaluation,
    id: ({ data }) => data.terms.code,
  }),
  on(RateCriterion, { decide: rateCriterion }),
  on(RecordEvaluationStatement, { facts: issued, decide: recordEvaluationStatement, id: ({ data }) => data.id }),
  on(TakeEvaluationStep, {
    facts: async ({ data: { programme, taken } }, reads) => {
      const { facts, require } = await known(programme, reads);
      taken.sites.forEach((site, index) => requireSite(facts, site, `sites[${index}]`));
      taken.with.forEach((code, index) => require(code, `with[${index}]`));
    },
    decide: takeEvaluationStep,
  }),
];
