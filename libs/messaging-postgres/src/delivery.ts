import { CursorMoved, type Inbox, LogRegressed, MAX_BATCH, type PublishedLog } from '@concert/messaging';
import { Signal } from './signal.js';

const FIRST_RETRY_MS = 50;
const SLOWEST_RETRY_MS = 5_000;

/** Brings one source's log to one subscriber, until stopped or until the log is not the one read before. */
export class Delivery {
  state: 'running' | 'retrying' | 'halted' = 'running';
  error: Error | undefined;
  private readonly appended = new Signal();
  private readonly stopRequested = new Signal();
  private readonly stopListening: () => void;
  private readonly finished: Promise<void>;
  private isStopping = false;
  private failures = 0;

  constructor(
    private readonly inbox: Inbox,
    private readonly log: PublishedLog,
    private readonly onProblem: (error: Error) => void,
  ) {
    this.stopListening = log.onAppended(this.appended.set);
    this.finished = this.run();
  }

  /** Ends after the batch in hand. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.stopListening();
    this.stopRequested.set();
    this.appended.set();
    await this.finished;
  }

  private async run(): Promise<void> {
    while (!this.isStopping && this.state !== 'halted') {
      try {
        await this.follow();
      } catch (error) {
        await this.afterFailure(error as Error);
      }
    }
  }

  private async follow(): Promise<void> {
    let after = await this.startingPoint();
    while (!this.isStopping) {
      this.appended.clear();
      const { messages, scannedTo } = await this.log.read(after, MAX_BATCH);
      if (this.isStopping) return;
      if (messages.length > 0) await this.inbox.receive(messages);
      this.succeeded();
      if (scannedTo === after) await this.appended.wait();
      after = scannedTo;
    }
  }

  /** The furthest position before which everything has been delivered. */
  private async startingPoint(): Promise<bigint> {
    const heads = await this.inbox.checkAgainst(this.log.source);
    let end = 0n;
    let behind: bigint | undefined;
    for (const [programme, head] of heads) {
      const reached = this.inbox.positionOf(this.log.source, programme);
      if (reached < head && (behind === undefined || reached < behind)) behind = reached;
      if (head > end) end = head;
    }
    return behind ?? end;
  }

  private succeeded(): void {
    this.state = 'running';
    this.error = undefined;
    this.failures = 0;
  }

  private async afterFailure(error: Error): Promise<void> {
    // Another process delivers, too, and was faster: not a failure.
    if (error instanceof CursorMoved) return;
    this.error = error;
    this.state = error instanceof LogRegressed ? 'halted' : 'retrying';
    this.onProblem(error);
    if (this.state === 'halted') return;
    await this.stopRequested.wait(Math.min(FIRST_RETRY_MS * 2 ** this.failures, SLOWEST_RETRY_MS));
    this.failures += 1;
  }
}
