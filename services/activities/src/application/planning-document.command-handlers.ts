import { CommandLog, type EventStore, Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant, requireSite } from '@concert/programme-directory';
import { EVENT_STORE, permitted, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type PlanningDocument,
  planningDocument,
  planningDocumentStream,
  RecordPlanningDocument,
  recordPlanningDocument,
  RevisePlanningDocument,
  revisePlanningDocument,
} from '../domain/planning-document/planning-document.js';
import type { PlanningDocumentFacts } from '../domain/planning-document/planning-document.events.js';
import { frameworkOf, stateIn } from './history.js';

/** What its handlers need to know of the programme's other papers. */
@Injectable()
export class PlanningDocuments {
  constructor(
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme has no such document */
  async one(programme: string, id: string, field?: string): Promise<PlanningDocument> {
    const stream = planningDocumentStream(id);
    return stateIn(this.events, stream, planningDocument, { programme, kind: 'planning document', id, field });
  }

  /**
   * @returns the document it belongs to; null when it names none
   * @throws Unknown  no such programme, participant, site, output or document
   */
  async parentOf(code: string, facts: PlanningDocumentFacts): Promise<PlanningDocument> {
    const programme = await this.directory.programme(code);
    requireParticipant(programme, facts.responsible, 'responsible');
    if (facts.site !== undefined) requireSite(programme, facts.site, 'site');
    const { outputs } = await frameworkOf(this.events, code);
    for (const [index, { output }] of (facts.analyses ?? []).entries())
      if (!outputs.some((each) => each.code === output))
        throw new Unknown('output', `${output} in ${code}`, `analyses[${index}].output`);
    if (facts.derivedFrom !== undefined) await this.one(code, facts.derivedFrom, 'derivedFrom');
    return facts.parent === undefined ? null : this.one(code, facts.parent, 'parent');
  }
}

@CommandHandler(RecordPlanningDocument)
export class RecordPlanningDocumentHandler implements ICommandHandler<RecordPlanningDocument> {
  constructor(
    private readonly log: CommandLog,
    private readonly documents: PlanningDocuments,
  ) {}

  async execute(order: RecordPlanningDocument): Promise<Recorded> {
    const { programme, facts } = order.data;
    const context = permitted(order.context, 'RecordPlanningDocument', { owners: [facts.responsible] });
    const parent = await this.documents.parentOf(programme, facts);
    const outcome = await this.log.run({
      stream: planningDocumentStream(facts.document),
      programme,
      evolution: planningDocument,
      context,
      decide: (state) => recordPlanningDocument(state, order, parent),
    });
    return { id: facts.document, outcome };
  }
}

@CommandHandler(RevisePlanningDocument)
export class RevisePlanningDocumentHandler implements ICommandHandler<RevisePlanningDocument> {
  constructor(
    private readonly log: CommandLog,
    private readonly documents: PlanningDocuments,
  ) {}

  async execute(order: RevisePlanningDocument): Promise<Recorded> {
    const { programme, facts } = order.data;
    const before = await this.documents.one(programme, facts.document);
    const owners = before ? [before.responsible] : [];
    const context = permitted(order.context, 'RevisePlanningDocument', { owners });
    const parent = await this.documents.parentOf(programme, facts);
    const outcome = await this.log.run({
      stream: planningDocumentStream(facts.document),
      programme,
      evolution: planningDocument,
      context,
      decide: (state) => revisePlanningDocument(state, order, parent),
    });
    return { id: facts.document, outcome };
  }
}
