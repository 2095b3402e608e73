import { inOrderOf, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Participant } from '../../participant/participant.js';
import { FindingRow } from '../findings/findings.view.js';
import { FollowUpQuery } from '../follow-up/follow-up.query.js';
import { isOpenOn } from '../follow-up/standing.query.js';
import { FinancialReportRow, RevisionRow } from '../money/money.view.js';
import type { OwnProgramme } from '../../participant/own-programmes.query.js';
import type { NeedsMeResponse } from './needs-me.response.js';

const ALL = 1_000;
const WHOLE_PROGRAMME = 'programme';

@Injectable()
export class NeedsMeQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly followUp: FollowUpQuery,
    private readonly participant: Participant,
  ) {}

  async of({ facts, overseer, moment }: OwnProgramme, asOf: string): Promise<NeedsMeResponse> {
    const then = await this.rows.of(facts.code, moment);
    const [{ items }, reports, findings, revisions] = await Promise.all([
      this.followUp.keyActions({ facts, overseer: false, asOf }, { ...moment, limit: ALL }),
      then.all(FinancialReportRow),
      then.all(FindingRow),
      then.all(RevisionRow),
    ]);
    const toFinish = items.filter((action) => action.mergedInto === null && isOpenOn(asOf, action.followUp));
    const { code } = this.participant;
    const scopes = overseer ? [code, WHOLE_PROGRAMME] : [code];
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
          status === 'open' && (assignedTo === null ? scopes.includes(scope) : assignedTo === code),
      ),
      drafts: inOrderOf(revisions, 'recordedAt', 'revision').filter(
        ({ draftedBy, status }) => draftedBy === code && status === 'draft',
      ),
    };
  }
}
