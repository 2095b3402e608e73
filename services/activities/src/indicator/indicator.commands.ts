import { Unknown } from '@concert/event-sourcing';
import { type ProgrammeFacts, programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { frameworkOf } from '../results-framework/known-output.query.js';
import type { ResultsFramework } from '../results-framework/results-framework.js';
import * as decisions from './indicator.decisions.js';
import {
  ApproveIndicatorActual,
  type DefinedIndicator,
  DefineIndicator,
  indicator,
  indicatorStream,
  MergeIndicator,
  type OfIndicator,
  ReturnIndicatorActual,
  ReviseIndicator,
  SubmitIndicatorActual,
} from './indicator.js';

/** @throws Unknown  the programme has no such indicator */
const defined = async (reads: Reads, programme: string, code: string, field?: string): Promise<DefinedIndicator> => {
  const state = await reads.state(indicatorStream(programme, code), indicator);
  if (state.status === 'undefined') throw new Unknown('indicator', `${code} in ${programme}`, field);
  return state;
};

/** @throws Unknown  no such programme, or it has no such participant, site or indicator */
const framework = async (
  { data: { programme, terms } }: DefineIndicator | ReviseIndicator,
  reads: Reads,
): Promise<ResultsFramework> => {
  const facts: ProgrammeFacts = await programmeOf(reads, programme);
  requireParticipant(facts, terms.responsible, 'responsible');
  if (terms.site !== undefined) requireSite(facts, terms.site, 'site');
  if (terms.partOf !== undefined) await defined(reads, programme, terms.partOf, 'partOf');
  return frameworkOf(reads, programme);
};

const on = commandsOn({
  evolution: indicator,
  stream: ({ programme, indicator: code }: OfIndicator) => indicatorStream(programme, code),
});

export const indicatorCommands: readonly CommandEntry[] = [
  on(DefineIndicator, { facts: framework, decide: decisions.defineIndicator, id: ({ data }) => data.indicator }),
  on(ReviseIndicator, { facts: framework, decide: decisions.reviseIndicator }),
  on(MergeIndicator, {
    facts: ({ data }, reads) => defined(reads, data.programme, data.into, 'into'),
    decide: decisions.mergeIndicator,
  }),
  on(SubmitIndicatorActual, {
    owners: async ({ data }, reads) => {
      await programmeOf(reads, data.programme);
      const { terms } = await defined(reads, data.programme, data.indicator);
      return [terms.responsible];
    },
    facts: ({ data }, reads) => programmeOf(reads, data.programme),
    decide: decisions.submitIndicatorActual,
  }),
  on(ReturnIndicatorActual, { decide: decisions.returnIndicatorActual }),
  on(ApproveIndicatorActual, { decide: decisions.approveIndicatorActual }),
];
