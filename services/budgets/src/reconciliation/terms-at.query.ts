import { DirectoryProgramme, ProgrammeDirectory } from '@concert/programme-directory';
import { type MomentQuery, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import type { ProgrammeTerms } from './programme-terms.js';
import { termsOf } from './terms-of.query.js';

/** What the programme document and the policy set said on a day. */
@Injectable()
export class TermsAt {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  /**
   * The total and the policy set of that day; today's where none was stated yet, so that there is something to judge by.
   *
   * @throws Unknown when no such programme was established
   */
  async of(programme: string, moment: MomentQuery): Promise<ProgrammeTerms> {
    const now = await this.directory.programme(programme);
    const [then] = await (await this.rows.of(programme, moment)).where(DirectoryProgramme, { code: programme });
    const terms = termsOf(now);
    if (!then) return terms;
    const past = termsOf({ ...now, ...then });
    return { ...past, policy: past.policy ?? terms.policy };
  }
}
