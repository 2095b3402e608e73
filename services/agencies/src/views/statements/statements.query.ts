import { Unknown } from '@concert/event-sourcing';
import { DirectoryParticipant, DirectoryProgramme, type PolicySet } from '@concert/programme-directory';
import { inOrderOf, type MomentQuery, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { AssertionRow, PolicySetRow } from './statements.entities.js';

/** What a programme and documents say, all from the same answer. */
export interface Stated {
  readonly programme: DirectoryProgramme;
  /** Roles of those who take part. */
  readonly roles: readonly string[];
  readonly assertions: readonly AssertionRow[];
}

export interface PolicySetVersion extends PolicySet {
  readonly since: string;
  readonly recordedAt: string;
  /** First day of the next version; null while there is none. */
  readonly until: string | null;
  readonly inForce: boolean;
}

@Injectable()
export class StatementsQuery {
  constructor(private readonly rows: ViewRows) {}

  /** @throws Unknown when no such programme was established */
  async stated(code: string, moment: MomentQuery): Promise<Stated> {
    const then = await this.rows.of(code, moment);
    const [programmes, participants, assertions] = await Promise.all([
      then.where(DirectoryProgramme, { code }),
      then.where(DirectoryParticipant, { programme: code }),
      then.where(AssertionRow, { programme: code }),
    ]);
    const [programme] = programmes;
    if (!programme) throw new Unknown('programme', code);
    return { programme, roles: participants.map(({ role }) => role), assertions };
  }

  /** Every version of the rules, the first one first. */
  async policySets(code: string, moment: MomentQuery, today: string): Promise<PolicySetVersion[]> {
    const then = await this.rows.of(code, moment);
    const versions = inOrderOf(await then.where(PolicySetRow, { programme: code }), 'version');
    const day = moment.asOf ?? today;
    return versions.map((row, index) => {
      const until = versions[index + 1]?.since ?? null;
      const { programme: _programme, extensionLimits, ...version } = row;
      const limits = extensionLimits && { extensionLimits };
      return { ...version, ...limits, until, inForce: row.since <= day && (until === null || day < until) };
    });
  }
}
