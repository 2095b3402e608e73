import { programmeOf, requireParticipant } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { plannedActivity } from '../activity/planned-activity.query.js';
import * as decisions from './annual-work-plan.decisions.js';
import {
  AmendWorkPlan,
  annualWorkPlan,
  DecideWorkPlan,
  DraftWorkPlan,
  type OfWorkPlan,
  RecordWorkPlanDecisionRefused,
  SubmitWorkPlan,
  workPlanStream,
} from './annual-work-plan.js';

/** @throws Unknown  no such programme, or it has no such participant or activity */
const terms = async (
  { data: { programme: code, lines } }: DraftWorkPlan | AmendWorkPlan,
  reads: Reads,
): Promise<decisions.WorkPlanTerms> => {
  const programme = await programmeOf(reads, code);
  for (const [index, { responsible, activity }] of lines.entries()) {
    requireParticipant(programme, responsible, `lines[${index}].responsible`);
    if (activity !== undefined) await plannedActivity(reads, code, activity, `lines[${index}].activity`);
  }
  return { programmeWindow: { start: programme.start, end: programme.end }, currency: programme.currency };
};

const on = commandsOn({
  evolution: annualWorkPlan,
  stream: ({ programme, year }: OfWorkPlan) => workPlanStream(programme, year),
});

export const workPlanCommands: readonly CommandEntry[] = [
  on(DraftWorkPlan, { facts: terms, decide: decisions.draftWorkPlan }),
  on(SubmitWorkPlan, { decide: decisions.submitWorkPlan }),
  on(AmendWorkPlan, { facts: terms, decide: decisions.amendWorkPlan }),
  // The deciding body was asked for its permission when it took the decision.
  on(DecideWorkPlan, { permission: 'reaction', decide: decisions.decideWorkPlan }),
  on(RecordWorkPlanDecisionRefused, { permission: 'reaction', decide: decisions.recordWorkPlanDecisionRefused }),
];
