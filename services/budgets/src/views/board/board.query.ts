import { type Finding, FINDINGS_ORDER } from '@concert/findings/view';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { inOrderOf, type MomentQuery } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { SummaryQuery } from '../summary/summary.query.js';
import { boardOf, type ReconciliationBoard } from './board-of-rows.query.js';

/** Agency × period with what was reported and what does not agree, in one answer. */
@Injectable()
export class BoardQuery {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly summary: SummaryQuery,
  ) {}

  /**
   * @param findings  those of the same moment
   * @throws Unknown  no such programme was established
   */
  async of(programme: string, moment: MomentQuery, findings: readonly Finding[]): Promise<ReconciliationBoard> {
    const [{ start }, summary] = await Promise.all([
      this.directory.programme(programme),
      this.summary.of(programme, moment),
    ]);
    return boardOf(summary, { start, findings: inOrderOf(findings, ...FINDINGS_ORDER) });
  }
}
