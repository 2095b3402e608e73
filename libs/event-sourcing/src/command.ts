import type { Actor, EvidenceSource, Visibility } from './event.js';

/** Everything a decision may not ask the world for: who, when, why, and in answer to what. */
export interface CommandContext {
  /** UUID. The same id sent again returns the first result. */
  readonly commandId: string;
  /** Hash of what was asked, so that one id cannot be used for two different requests. */
  readonly fingerprint?: string;
  /** ISO instant at which the command was accepted at the edge. */
  readonly issuedAt: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly reason?: string;
  readonly evidence?: EvidenceSource;
  readonly visibility?: Visibility;
  /** Stream version the sender has seen (`If-Match`). */
  readonly expectedVersion?: number;
}

/**
 * An order to one aggregate, named in the imperative. Mostly its data is that of the event it leads to, with the programme:
 * `class AllocateBudget extends Command<InProgramme & BudgetAllocated['data']> {}`.
 */
export class Command<Data extends object = object> {
  constructor(
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** What nearly every command says beside its own facts. */
export interface InProgramme {
  /** Code of the joint programme. */
  readonly programme: string;
  /** ISO date on which it became true; the day of recording when left out. */
  readonly effectiveDate?: string;
}
