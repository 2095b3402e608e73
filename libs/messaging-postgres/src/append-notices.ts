import pg from 'pg';

const CHANNEL = 'log_appended';
const RECONNECT_AFTER_MS = 1_000;

/** Hears of appends by other processes, on a connection of its own. */
export class AppendNotices {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private connecting: Promise<void>;

  /** `onNotice` is also called after every new connection: what was said meanwhile was not heard. */
  constructor(
    private readonly connectionString: string,
    private readonly onNotice: () => void,
  ) {
    this.connecting = this.connect();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.connecting;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      keepAlive: true,
      application_name: 'concert append notices',
    });
    client.on('error', () => undefined);
    client.on('notification', this.onNotice);
    client.once('end', () => this.reconnectLater(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      this.onNotice();
    } catch {
      await client.end().catch(() => undefined);
      this.reconnectLater(client);
    }
  }

  private reconnectLater(lost: pg.Client): void {
    lost.removeAllListeners('notification');
    if (this.isClosed || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.connecting = this.connect();
    }, RECONNECT_AFTER_MS);
  }
}
