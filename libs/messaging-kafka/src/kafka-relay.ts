import type { KeyObject } from 'node:crypto';
import type { PublishedLog, PublishedMessage, Relay } from '@concert/messaging';
import { type CloudEventRecord, toRecord } from './cloud-events.js';
import { type KafkaDriver, RecordsTooLarge } from './kafka-driver.js';
import type { Logger } from './logger.js';
import { backoff, pause } from './pause.js';
import type { RelayCursors } from './relay-cursors.js';
import { signedTogether } from './signature.js';
import { topicOf } from './topics.js';

export interface RelayStatus {
  readonly state: 'running' | 'retrying' | 'stopped';
  readonly error?: string;
  /** Position up to which the log was sent. */
  readonly position: bigint;
  /** Messages that the topic did not take since the start: subscribers fetch them from the source. */
  readonly tooLarge: number;
}

export interface RelaySettings {
  readonly log: PublishedLog;
  readonly cursors: RelayCursors;
  readonly connect: () => Promise<KafkaDriver>;
  readonly logger: Logger;
  /** With which records are signed; left out, subscribers ask the source about each batch. */
  readonly signingKey?: KeyObject;
  /** Looks for new messages at least this often, in ms, when nobody says that there are any. */
  readonly pollEvery: number;
}

const PAGE = 500;

/** A broker refuses more than 1 MiB at once for one partition, unless told otherwise. */
const PARCEL_BYTES = 512 * 1024;

/**
 * Sends a service's published log on to its topic, in order. A crash between sending and saving repeats messages,
 * nothing more.
 */
export class KafkaRelay implements Relay {
  private readonly stopping = new AbortController();
  private readonly working: Promise<void>;
  private readonly stopListening: () => void;
  private news = new AbortController();
  private position = 0n;
  private error: string | undefined;
  private tooLarge = 0;

  constructor(private readonly settings: RelaySettings) {
    this.stopListening = settings.log.onAppended(() => this.news.abort());
    this.working = this.work();
  }

  status(): RelayStatus {
    const { error, position, tooLarge } = this;
    if (this.isStopping) return { state: 'stopped', position, tooLarge };
    return error === undefined
      ? { state: 'running', position, tooLarge }
      : { state: 'retrying', error, position, tooLarge };
  }

  async stop(): Promise<void> {
    this.stopListening();
    this.stopping.abort();
    this.news.abort();
    await this.working;
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async work(): Promise<void> {
    const { connect, cursors, log, logger } = this.settings;
    for (let attempt = 0; !this.isStopping; attempt += 1) {
      let driver: KafkaDriver | undefined;
      try {
        driver = await connect();
        this.position = await cursors.load();
        while (!this.isStopping) {
          await this.sendNext(driver);
          attempt = 0;
          this.error = undefined;
        }
      } catch (error) {
        this.error = (error as Error).message;
        logger.warn({ err: error, source: log.source, attempt }, 'Messages wait to be sent to Kafka');
      }
      await driver?.close();
      await pause(backoff(attempt), this.stopping.signal);
    }
  }

  private async sendNext(driver: KafkaDriver): Promise<void> {
    const { cursors, log, pollEvery } = this.settings;
    this.news = new AbortController();
    const { messages, scannedTo } = await log.read(this.position, PAGE);
    for (const parcel of parcelsOf(this.recordsOf(messages))) await this.send(driver, parcel);
    if (scannedTo === this.position) return this.isStopping ? undefined : pause(pollEvery, this.news.signal);
    await cursors.save(scannedTo);
    this.position = scannedTo;
    return undefined;
  }

  private recordsOf(messages: readonly PublishedMessage[]): readonly CloudEventRecord[] {
    const { signingKey } = this.settings;
    const records = messages.map(toRecord);
    return signingKey ? signedTogether(records, signingKey) : records;
  }

  /**
   * Sends records that a broker should take together, one by one when it does not. One that it does not take alone is
   * left out: the next in its chain names it, and whoever misses it fetches it from the source.
   */
  private async send(driver: KafkaDriver, parcel: readonly CloudEventRecord[]): Promise<void> {
    const { log, logger } = this.settings;
    try {
      await driver.sendBatch(topicOf(log.source), parcel);
    } catch (error) {
      if (!(error instanceof RecordsTooLarge)) throw error;
      const [record, ...others] = parcel;
      if (others.length > 0) for (const each of parcel) await this.send(driver, [each]);
      else {
        this.tooLarge += 1;
        const { ce_id: message, ce_type: type, ce_position: position } = record!.headers;
        const bytes = Buffer.byteLength(record!.value);
        logger.error(
          { err: error, source: log.source, message, type, position, bytes },
          'The topic does not take a message: it is too large. Subscribers fetch it from the source',
        );
      }
    }
  }
}

const sizeOf = ({ value, headers }: CloudEventRecord): number => {
  let size = Buffer.byteLength(value);
  for (const [name, header] of Object.entries(headers)) size += name.length + Buffer.byteLength(header);
  return size;
};

/** The records in order, as many together as a broker takes; a larger one goes alone. */
const parcelsOf = (records: readonly CloudEventRecord[]): CloudEventRecord[][] => {
  const parcels: CloudEventRecord[][] = [];
  let bytes = PARCEL_BYTES;
  for (const record of records) {
    const size = sizeOf(record);
    bytes += size;
    if (bytes > PARCEL_BYTES) {
      parcels.push([]);
      bytes = size;
    }
    parcels.at(-1)?.push(record);
  }
  return parcels;
};
