import {
  type AppendRequest,
  type AppendResult,
  type CommandContext,
  CommandLog,
  type DomainEvent,
  type EventStore,
  type RecordedEvent,
  VersionConflict,
} from '@concert/event-sourcing';
import { ReconcileProgrammeHandler } from '@concert/findings/handling';
import type { ProgrammeDirectory } from '@concert/programme-directory';
import type { FoundProblem } from '../reconciliation/problem.js';
import { ProgrammeEvidence } from '../reconciliation/programme-evidence.query.js';
import { report2009second, report2010first, restated, yem } from '../reconciliation/yem.fixture.js';
import { BudgetsJudge } from './budgets-judge.query.js';
import { findingsStream, ReconcileProgramme } from './finding.js';

const { programme } = yem;
const stream = findingsStream(programme);

/** The log in memory; `beforeAppend` lets somebody else come first, `pages` counts what was read. */
class LogInMemory implements EventStore {
  readonly events: RecordedEvent[] = [];
  readonly pages: bigint[] = [];
  beforeAppend: () => void = () => undefined;
  private readonly results = new Map<string, AppendResult>();

  write(to: string, ...events: readonly DomainEvent[]): void {
    for (const event of events) {
      const position = BigInt(this.events.length + 1);
      this.events.push({ ...event, id: `event-${position}`, stream: to, programme, position } as RecordedEvent);
    }
  }

  append({ stream: to, expectedVersion, events, commandId }: AppendRequest): Promise<AppendResult> {
    this.beforeAppend();
    const version = this.versionOf(to);
    if (expectedVersion !== version) return Promise.reject(new VersionConflict(to, String(expectedVersion), version));
    const firstPosition = BigInt(this.events.length + 1);
    this.write(to, ...events);
    const lastPosition = BigInt(this.events.length);
    const result = { stream: to, streamVersion: this.versionOf(to), firstPosition, lastPosition };
    this.results.set(commandId, { ...result, repeated: true });
    return Promise.resolve({ ...result, repeated: false });
  }

  read = (after: bigint, limit: number): Promise<RecordedEvent[]> => {
    this.pages.push(after);
    return Promise.resolve(this.events.slice(Number(after), Number(after) + limit));
  };
  readStream = (of: string): Promise<RecordedEvent[]> =>
    Promise.resolve(this.events.filter((event) => event.stream === of));
  head = (): Promise<bigint> => Promise.resolve(BigInt(this.events.length));
  resultOf = (commandId: string): Promise<AppendResult | undefined> => Promise.resolve(this.results.get(commandId));
  onAppended = () => () => undefined;

  /** Type and rule of the findings' events. */
  get findings(): string[] {
    return this.events
      .filter((event) => event.stream === stream)
      .map(({ type, data }) => `${type} ${(data as { rule?: string }).rule ?? ''}`.trim());
  }

  private versionOf(of: string): number {
    return this.events.filter((event) => event.stream === of).length;
  }
}

const directory = {
  programme: () =>
    Promise.resolve({ code: programme, totalBudget: '6600000.00', currency: 'USD', start: yem.start, policySet: null }),
} as unknown as ProgrammeDirectory;

const after = (position: number): ReconcileProgramme => {
  const context: CommandContext = {
    commandId: `reaction-to-${position}`,
    issuedAt: '2010-01-31T09:00:00Z',
    actor: { user: 'reaction', organization: 'PMO', role: 'pmo' },
    correlationId: 'correlation',
  };
  return new ReconcileProgramme({ programme, upTo: BigInt(position) }, context);
};

describe('The reconciliation of a programme', () => {
  let log: LogInMemory;
  const handler = (): ReconcileProgrammeHandler<FoundProblem> =>
    new ReconcileProgrammeHandler(
      new CommandLog(log, () => true),
      log,
      new BudgetsJudge(directory, new ProgrammeEvidence(log)),
    );

  beforeEach(() => {
    log = new LogInMemory();
    log.write('report-1', report2010first);
  });

  it('records what it finds', async () => {
    await handler().execute(after(1));
    expect(log.findings).toContain('FindingRaised figure-missing');
  });

  it('has its effect once when the message comes twice, also to another process', async () => {
    await handler().execute(after(1));
    const once = [...log.findings];
    await handler().execute(after(1));
    expect(log.findings).toEqual(once);
  });

  it('judges what came after a message that is delivered again', async () => {
    await handler().execute(after(1));
    const position = log.events.length + 1;
    log.write('report-1', restated(report2010first, { committed: '1756260.00' }));
    const restarted = handler();
    await restarted.execute(after(1));
    await restarted.execute(after(position));
    expect(log.findings.at(-1)).toBe('FindingResolved');
  });

  it('judges once what several messages announce', async () => {
    log.write('report-2', report2009second);
    const one = handler();
    await one.execute(after(1));
    const pages = log.pages.length;
    await one.execute(after(2));
    expect(log.pages).toHaveLength(pages);
  });

  it('reads of the log only what is new', async () => {
    const one = handler();
    await one.execute(after(1));
    log.write('report-2', report2009second);
    await one.execute(after(log.events.length));
    expect(log.pages).toEqual([0n, 1n]);
  });

  it('judges anew, on newer evidence, when somebody else was faster', async () => {
    let isFirst = true;
    log.beforeAppend = () => {
      if (!isFirst) return;
      isFirst = false;
      log.write('report-1', restated(report2010first, { committed: '1756260.00' }));
      log.write(stream, { type: 'FindingRaised', data: { finding: 'another', inputEvents: [] } });
    };
    await handler().execute(after(1));
    expect(log.findings).not.toContain('FindingRaised figure-missing');
    expect(log.findings).toContain('FindingRaised disbursed-exceeds-committed');
  });
});
