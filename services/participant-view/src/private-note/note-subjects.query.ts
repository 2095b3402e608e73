import { Unknown } from '@concert/event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { ActivityRow } from '../views/activities/activities.view.js';
import { DecisionRow } from '../views/decisions/decisions.view.js';
import { FindingRow } from '../views/findings/findings.view.js';
import { KeyActionRow, RecommendationRow } from '../views/follow-up/follow-up.view.js';
import { AllocationRow, FinancialReportRow, TrancheRow, TransferRow } from '../views/money/money.view.js';
import type { NoteSubject } from './private-note.js';

/** Where this view holds what a note may be about, and the column that identifies it. */
const held: Record<string, readonly [entity: EntityTarget<ObjectLiteral>, column: string, isId?: RegExp]> = {
  activity: [ActivityRow, 'activity'],
  allocation: [AllocationRow, 'allocation'],
  tranche: [TrancheRow, 'tranche', /^[1-9]\d{0,3}$/],
  transfer: [TransferRow, 'transfer'],
  'financial-report': [FinancialReportRow, 'report'],
  finding: [FindingRow, 'finding'],
  recommendation: [RecommendationRow, 'recommendation'],
  'key-action': [KeyActionRow, 'action'],
  decision: [DecisionRow, 'decision'],
};

/** As a figure is asked for its provenance: by its place in the summary. */
const FIGURE =
  /^(total|allocated|transferred|committed|disbursed|delivery|gates|entries|earmarks|reports|tranches|ledger|findings)(\/[\w.-]+)*$/;

@Injectable()
export class NoteSubjectsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** @throws Unknown, naming the field, when this view holds no such thing in the programme */
  async require(programme: string, { kind, id }: NoteSubject): Promise<void> {
    if (!(await this.holds(programme, kind, id))) throw new Unknown(kind, `${id} in ${programme}`, 'about.id');
  }

  private async holds(programme: string, kind: string, id: string): Promise<boolean> {
    if (kind === 'programme') return id === programme;
    if (kind === 'figure') return FIGURE.test(id);
    const [entity, column, isId] = held[kind] ?? [];
    if (!entity || !column || isId?.test(id) === false) return false;
    return this.dataSource.getRepository(entity).existsBy({ programme, [column]: id });
  }
}
