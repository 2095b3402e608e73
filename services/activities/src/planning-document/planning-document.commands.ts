import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { requireOutput } from '../results-framework/known-output.query.js';
import {
  type OfDocument,
  type PlanningDocument,
  planningDocument,
  type PlanningDocumentFacts,
  planningDocumentStream,
  recordPlanningDocument,
  RecordPlanningDocument,
  revisePlanningDocument,
  RevisePlanningDocument,
} from './planning-document.js';

/** @throws Unknown  the programme has no such document */
const documentIn = async (
  reads: Reads,
  programme: string,
  id: string,
  field?: string,
): Promise<PlanningDocumentFacts> => {
  const document = await reads.stateIn(programme, planningDocumentStream(id), planningDocument);
  if (!document) throw new Unknown('planning document', `${id} in ${programme}`, field);
  return document;
};

/**
 * @returns the document it belongs to; null when it names none
 * @throws Unknown  no such programme, participant, site, output or document
 */
const parent = async (
  { data: { programme: code, facts } }: RecordPlanningDocument | RevisePlanningDocument,
  reads: Reads,
): Promise<PlanningDocument> => {
  const programme = await programmeOf(reads, code);
  requireParticipant(programme, facts.responsible, 'responsible');
  if (facts.site !== undefined) requireSite(programme, facts.site, 'site');
  for (const [index, { output }] of (facts.analyses ?? []).entries())
    await requireOutput(reads, code, output, `analyses[${index}].output`);
  if (facts.derivedFrom !== undefined) await documentIn(reads, code, facts.derivedFrom, 'derivedFrom');
  return facts.parent === undefined ? null : documentIn(reads, code, facts.parent, 'parent');
};

const on = commandsOn({
  evolution: planningDocument,
  stream: ({ facts }: OfDocument) => planningDocumentStream(facts.document),
});

export const planningDocumentCommands: readonly CommandEntry[] = [
  on(RecordPlanningDocument, {
    owners: ({ data }) => [data.facts.responsible],
    facts: parent,
    decide: recordPlanningDocument,
    id: ({ data }) => data.facts.document,
  }),
  on(RevisePlanningDocument, {
    owners: async ({ data: { programme, facts } }, reads) => [
      (await documentIn(reads, programme, facts.document)).responsible,
    ],
    facts: parent,
    decide: revisePlanningDocument,
  }),
];
