import { randomUUID } from 'node:crypto';
import {
  type AppendRequest,
  type AppendResult,
  type Command,
  type CommandContext,
  CommandLog,
  type DomainEvent,
  type EventStore,
  NotPermitted,
  Rejection,
  Unknown,
} from '@concert/event-sourcing';
import { migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import { ReconcileProgrammeHandler } from '@concert/findings/handling';
import { ProgrammeDirectory, type ProgrammeFacts } from '@concert/programme-directory';
import { Arrivals, handlersOf } from '@concert/service-kit';
import { createTestDatabase } from '@concert/test-kit';
import type { ICommandHandler } from '@nestjs/cqrs';
import pg from 'pg';
import { budgetLedgerCommands } from './budget-ledger/budget-ledger.commands.js';
import { budgetRevisionCommands } from './budget-revision/budget-revision.commands.js';
import { RevisionTermsQuery } from './budget-revision/revision-terms.query.js';
import { BudgetsJudge } from './findings/budgets-judge.query.js';
import { fundCommands } from './fund/fund.commands.js';
import { ledgerCommands } from './ledger/ledger.commands.js';
import { ProgrammeEvidence } from './reconciliation/programme-evidence.query.js';
import { usd } from './reconciliation/yem.fixture.js';

/** Two copies of the budgets service on one log, as far as commands go, and a way to let two commands race. */

const TABLES = [budgetLedgerCommands, budgetRevisionCommands, fundCommands, ledgerCommands];

const facts = (code: string): Partial<ProgrammeFacts> => ({
  code,
  currency: 'USD',
  totalBudget: '100000.00',
  start: '2009-01-09',
  end: '2012-01-08',
  participants: new Map([
    ['ILO', 'participating-un-organization'],
    ['UNICEF', 'participating-un-organization'],
    ['NSC', 'steering-committee'],
  ]),
  policySet: {
    version: 1,
    releaseThreshold: '70',
    releaseBasis: 'last-tranche',
    includeAdvance: false,
    committedDefinition: 'inclusive',
    revisionThresholds: { pmcLimit: usd('100.00'), pmcShare: '1' },
  },
});

/** The log as one copy has it: what it appends first waits for the other copy. */
class RacingLog {
  beforeAppend: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly log: EventStore) {}

  async append(request: AppendRequest): Promise<AppendResult> {
    await this.beforeAppend();
    return this.log.append(request);
  }
  readStream = (stream: string) => this.log.readStream(stream);
  read = (after: bigint, limit: number, programme?: string) => this.log.read(after, limit, programme);
  head = () => this.log.head();
  resultOf = (commandId: string, fingerprint?: string) => this.log.resultOf(commandId, fingerprint);
  onAppended = (listener: () => void) => this.log.onAppended(listener);
}

export class BudgetsCopy {
  readonly log: RacingLog;
  private readonly handlers: ReadonlyMap<string, ICommandHandler<Command, unknown>>;

  constructor(store: EventStore) {
    this.log = new RacingLog(store);
    const commandLog = new CommandLog(this.log, () => false);
    const evidence = new ProgrammeEvidence(this.log);
    const directory = { programme: (code: string) => Promise.resolve(facts(code)) };
    const providers = new Map<unknown, unknown>([
      [Arrivals, { orAgain: (work: () => Promise<unknown>) => work() }],
      [ProgrammeDirectory, directory],
      [RevisionTermsQuery, new RevisionTermsQuery(this.log)],
      [ProgrammeEvidence, evidence],
    ]);
    const modules = { get: (token: unknown) => providers.get(token) };
    const judge = new BudgetsJudge(directory as unknown as ProgrammeDirectory, evidence);
    this.handlers = new Map([
      ...handlersOf(...TABLES).map((Handler) => [Handler.name, new Handler(commandLog, this.log, modules)] as const),
      ['ReconcileProgrammeHandler', new ReconcileProgrammeHandler(commandLog, this.log, judge)],
    ]);
  }

  /** `recorded`, or the code of the rule that refused. */
  async outcomeOf(command: Command): Promise<string> {
    try {
      await this.handlers.get(`${command.constructor.name}Handler`)!.execute(command);
      return 'recorded';
    } catch (error) {
      if (error instanceof Rejection || error instanceof Unknown || error instanceof NotPermitted) return error.code;
      throw error;
    }
  }
}

export interface TwoCopies {
  readonly copies: readonly [BudgetsCopy, BudgetsCopy];
  /** What happened before, stream by stream. */
  record(programme: string, streams: Readonly<Record<string, readonly DomainEvent[]>>): Promise<void>;
  /** Each command in a copy of its own; both have decided before either is recorded. */
  race(one: Command, other: Command): Promise<[string, string]>;
  readonly store: PostgresEventStore;
  close(): Promise<void>;
}

export const openTwoCopies = async (): Promise<TwoCopies> => {
  const { connectionString, ownerUrl, serviceRole, drop } = await createTestDatabase();
  await migrateEventStore(ownerUrl, serviceRole);
  const pools = [1, 2].map(() => new pg.Pool({ connectionString, max: 6 }));
  const stores = pools.map((pool) => new PostgresEventStore({ pool, service: 'budgets' }));
  const [store] = stores as [PostgresEventStore];
  const copies = stores.map((each) => new BudgetsCopy(each)) as [BudgetsCopy, BudgetsCopy];
  return {
    copies,
    store,
    record: async (programme, streams) => {
      await Promise.all(
        Object.entries(streams).map(([stream, events]) =>
          store.append({
            stream,
            programme,
            expectedVersion: 'none',
            events,
            ...sentBy('PMO', 'pmo'),
            visibility: 'shared',
            causationId: 'setup',
          }),
        ),
      );
    },
    race: async (...commands) => {
      const arrived = new Set<BudgetsCopy>();
      let open = (): void => undefined;
      const both = new Promise<void>((resolve) => (open = resolve));
      const arrive = (copy: BudgetsCopy): Promise<void> => {
        if (arrived.add(copy).size === copies.length) open();
        return both;
      };
      const outcomes = copies.map(async (copy, index) => {
        copy.log.beforeAppend = () => arrive(copy);
        try {
          return await copy.outcomeOf(commands[index]!);
        } finally {
          void arrive(copy);
        }
      });
      return Promise.all(outcomes) as Promise<[string, string]>;
    },
    close: async () => {
      for (const each of stores) await each.close();
      for (const pool of pools) await pool.end();
      await drop();
    },
  };
};

/** A command's context; each has an id of its own. */
export const sentBy = (organization: string, role: string): CommandContext => ({
  commandId: randomUUID(),
  issuedAt: '2011-02-01T09:00:00Z',
  actor: { user: organization.toLowerCase(), organization, role },
  correlationId: 'race',
});
