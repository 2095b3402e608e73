import { type MomentPageQuery, type Page, pageIn, type ProgrammeRows, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DecisionEffect } from '../decision-effects/decision-effects.view.js';
import { MeetingRow } from '../meetings/meetings.view.js';
import { Matter, MatterHandling, type DueState } from './matters.view.js';

/** What waits for whom, and how far they have come with it. */
export interface DecisionDue extends Omit<Matter, 'waiting' | 'settled' | 'waitsWithoutTransfer'> {
  readonly state: DueState;
  /** The meeting on whose agenda it stands, or stood last. */
  readonly meeting: { readonly meeting: string; readonly body: string; readonly date: string } | null;
  /** The last decision on it. */
  readonly decision: { readonly decision: string; readonly outcome: string; readonly on: string } | null;
}

export interface DueFilter {
  readonly programme?: string;
  readonly body?: string;
  readonly state?: DueState;
}

interface Known {
  readonly matters: readonly Matter[];
  readonly handling: readonly MatterHandling[];
  readonly meetings: readonly MeetingRow[];
  readonly effects: readonly DecisionEffect[];
}

const keyOf = ({ programme, service, kind }: Omit<MatterHandling, 'id'>, id: string): string =>
  [programme, service, kind, id].join(' ');

const stateOf = (
  handling: MatterHandling | undefined,
  { hasMet, isRefused }: { hasMet: boolean; isRefused: boolean },
): DueState => {
  if (handling?.outcome === 'deferred') return hasMet ? 'deferred' : 'on-agenda';
  if (handling?.decision) return isRefused ? 'refused' : 'decided';
  return handling?.meeting && !hasMet ? 'on-agenda' : 'open';
};

/** Pure: answers for now and for then. What was decided stays listed until the service concerned has said what came of it. */
export const decisionsDueIn = ({ matters, handling, meetings, effects }: Known): DecisionDue[] => {
  const handled = new Map(handling.map((each) => [keyOf(each, each.id), each]));
  const met = new Map(meetings.map((each) => [each.meeting, each]));
  const refused = new Set(effects.filter(({ outcome }) => outcome === 'refused').map(({ decision }) => decision));
  return matters
    .filter(({ waiting }) => waiting)
    .map(({ waiting: _, settled: __, waitsWithoutTransfer: ___, ...matter }) => {
      const known =
        handled.get(keyOf(matter as never, matter.id)) ?? handled.get(keyOf(matter as never, matter.address ?? ''));
      // A decision on what was put forward before says nothing about what is put forward now.
      const isOlder = (known?.decidedOn ?? matter.since) < matter.since;
      const current = isOlder ? undefined : known;
      const meeting = current?.meeting ? met.get(current.meeting) : undefined;
      return {
        ...matter,
        state: stateOf(current, {
          hasMet: meeting?.status === 'held',
          isRefused: refused.has(current?.decision ?? ''),
        }),
        meeting: meeting ? { meeting: meeting.meeting, body: meeting.body, date: meeting.date } : null,
        decision: current?.decision
          ? { decision: current.decision, outcome: current.outcome ?? '', on: current.decidedOn ?? '' }
          : null,
      };
    });
};

@Injectable()
export class DecisionsDueQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly rows: ViewRows,
  ) {}

  /** Of one programme, in the order in which they began to wait. */
  async ofProgramme(programme: string, filter: DueFilter, page: MomentPageQuery): Promise<Page<DecisionDue>> {
    return this.page(await this.known(await this.rows.of(programme, page)), filter, page);
  }

  /** Of the whole portfolio, as it stands. */
  async ofPortfolio(filter: DueFilter, page: MomentPageQuery): Promise<Page<DecisionDue>> {
    const matters = await this.dataSource.getRepository(Matter).findBy({ waiting: true });
    const programme = In([...new Set(matters.map((each) => each.programme))]);
    const [handling, meetings, effects] = await Promise.all([
      this.dataSource.getRepository(MatterHandling).findBy({ programme }),
      this.dataSource.getRepository(MeetingRow).findBy({ programme }),
      this.dataSource.getRepository(DecisionEffect).findBy({ programme, outcome: 'refused' }),
    ]);
    return this.page({ matters, handling, meetings, effects }, filter, page);
  }

  private page(known: Known, { programme, body, state }: DueFilter, page: MomentPageQuery): Page<DecisionDue> {
    const due = decisionsDueIn(known).filter(
      (each) =>
        (programme === undefined || each.programme === programme) &&
        (body === undefined || each.body === body) &&
        (state === undefined || each.state === state),
    );
    return pageIn(due, ['since', 'programme', 'service', 'kind', 'id'], page);
  }

  private async known(rows: ProgrammeRows): Promise<Known> {
    const [matters, handling, meetings, effects] = await Promise.all([
      rows.all(Matter),
      rows.all(MatterHandling),
      rows.all(MeetingRow),
      rows.all(DecisionEffect),
    ]);
    return { matters, handling, meetings, effects };
  }
}
