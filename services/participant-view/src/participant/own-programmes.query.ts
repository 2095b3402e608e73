import { Unknown } from '@concert/event-sourcing';
import type { PermittedCommand } from '@concert/permissions';
import {
  DirectoryProgramme,
  ProgrammeDirectory,
  type ProgrammeFacts,
  programmeOf,
  requireParticipant,
} from '@concert/programme-directory';
import { type Caller, type MomentQuery, permit, type Reads, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Participant } from './participant.js';

/** Roles whose holders oversee the programme: their view shows what concerns anybody. */
const OVERSEERS: ReadonlySet<string> = new Set(['programme-management-office', 'steering-committee']);

/** One of the participant's programmes, and what the participant is in it. */
export interface OwnProgramme {
  readonly facts: ProgrammeFacts;
  readonly role: string;
  readonly overseer: boolean;
  /** As it was true on, or known on, a day; empty: as it stands. */
  readonly moment: MomentQuery;
}

@Injectable()
export class OwnProgrammes {
  constructor(
    private readonly participant: Participant,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  /** Everything here is for the participant's own people. */
  admit(caller: Caller, query: PermittedCommand = 'ReadParticipantView'): void {
    permit(caller, query, { owners: [this.participant.code] });
  }

  /**
   * Permission first: nobody else learns in which programmes the participant takes part. Who takes part and who sits
   * where is asked of today: whoever takes part now may look back. What the programme was then, its last day and its
   * rules, is as of the moment.
   *
   * @throws Unknown when the participant takes part in no such programme, or it was not there yet on the day asked for
   */
  async find(
    caller: Caller,
    code: string,
    { asOf, knownAt }: MomentQuery = {},
    query?: PermittedCommand,
  ): Promise<OwnProgramme> {
    this.admit(caller, query);
    const moment = { asOf, knownAt };
    const facts = await this.directory.programme(code);
    const role = facts.participants.get(this.participant.code);
    if (role === undefined) throw new Unknown('programme', `${code} of ${this.participant.code}`);
    const [then] = await (await this.rows.of(code, moment)).where(DirectoryProgramme, { code });
    if (!then) throw new Unknown('programme', code);
    return { facts: { ...facts, ...then }, role, overseer: OVERSEERS.has(role), moment };
  }
}

/** The owner of whatever this service records. */
export const ours = (_command: unknown, reads: Reads): string[] => [reads.get(Participant).code];

/** @throws Unknown, naming the field, when the programme is not one of the participant's */
export const ownProgramme = async (
  { data: { programme } }: { readonly data: { readonly programme: string } },
  reads: Reads,
): Promise<ProgrammeFacts> => {
  const facts = await programmeOf(reads, programme, 'programme');
  requireParticipant(facts, reads.get(Participant).code, 'programme');
  return facts;
};
