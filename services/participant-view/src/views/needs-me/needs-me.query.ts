import { inOrderOf, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { PARTICIPANT } from '../../participant/participant.js';
import { FindingRow } from '../findings/findings.view.js';
import { FollowUpQuery, type KeyActionView } from '../follow-up/follow-up.query.js';
import { isOpenOn } from '../follow-up/standing.query.js';
import { FinancialReportRow, RevisionRow } from '../money/money.view.js';
import type { OwnProgramme } from '../programme/programme.query.js';

export interface ReturnedReport {
  readonly report: string;
  readonly period: string;
  readonly version: number;
  /** Why it was returned. */
  readonly reason: string | null;
}

/** Whatever waits for the participant, in one answer. */
export interface NeedsMe {
  readonly asOf: string;
  /** Past their end; the first to end first. */
  readonly overdue: readonly KeyActionView[];
  /** Not finished, and not overdue. */
  readonly open: readonly KeyActionView[];
  readonly returnedReports: readonly ReturnedReport[];
  /** Open, and assigned to the participant, or about it and assigned to nobody: it explains them, or mends what they found. */
  readonly findings: readonly FindingRow[];
  /** Budget revisions that it drafted and has not proposed. */
  readonly drafts: readonly RevisionRow[];
}

const ALL = 1_000;
const WHOLE_PROGRAMME = 'programme';

@Injectable()
export class NeedsMeQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly followUp: FollowUpQuery,
    @Inject(PARTICIPANT) private readonly participant: string,
  ) {}

  async of({ facts, overseer, moment }: OwnProgramme, asOf: string): Promise<NeedsMe> {
    const then = await this.rows.of(facts.code, moment);
    const [{ items }, reports, findings, revisions] = await Promise.all([
      this.followUp.keyActions({ facts, overseer: false, asOf }, { ...moment, limit: ALL }),
      then.all(FinancialReportRow),
      then.all(FindingRow),
      then.all(RevisionRow),
    ]);
    const toFinish = items.filter((action) => action.mergedInto === null && isOpenOn(asOf, action.followUp));
    const scopes = overseer ? [this.participant, WHOLE_PROGRAMME] : [this.participant];
    return {
      asOf,
      overdue: toFinish
        .filter(({ overdue }) => overdue)
        .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : Number(a.end !== b.end))),
      open: toFinish.filter(({ overdue }) => !overdue),
      returnedReports: inOrderOf(reports, 'period', 'report')
        .filter(({ scope, status }) => scopes.includes(scope) && status === 'returned')
        .map(({ report, period, version, reason }) => ({ report, period, version, reason })),
      findings: inOrderOf(findings, 'period', 'rule', 'finding').filter(
        ({ scope, assignedTo, status }) =>
          status === 'open' && (assignedTo === null ? scopes.includes(scope) : assignedTo === this.participant),
      ),
      drafts: inOrderOf(revisions, 'recordedAt', 'revision').filter(
        ({ draftedBy, status }) => draftedBy === this.participant && status === 'draft',
      ),
    };
  }
}
