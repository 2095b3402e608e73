import type { Notices } from '@concert/messaging';
import pg from 'pg';

const RECONNECT_AFTER_MS = 1_000;

type Listener = (told?: string) => void;

/** Hears what other processes tell, on one connection of its own, which is made when somebody first wants to hear. */
export class PostgresNotices implements Notices {
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private connecting: Promise<void> | undefined;

  constructor(private readonly connectionString: string) {}

  hear(channel: string, listener: Listener): () => void {
    const heard = this.listeners.get(channel);
    const all = heard ?? new Set();
    this.listeners.set(channel, all.add(listener));
    if (!this.connecting) this.connecting = this.connect();
    else if (!heard) this.client?.query(`listen ${channel}`).then(() => listener(), this.lose);
    return () => all.delete(listener);
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
      application_name: 'concert notices',
    });
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload }) => this.tell(channel, payload));
    client.once('end', () => this.reconnectLater(client));
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`listen ${channel}`);
      this.client = client;
      // What was told while nobody listened was not heard.
      for (const channel of this.listeners.keys()) this.tell(channel);
    } catch {
      await client.end().catch(() => undefined);
      this.reconnectLater(client);
    }
  }

  private tell(channel: string, told?: string): void {
    for (const listener of this.listeners.get(channel) ?? []) listener(told);
  }

  /** A connection that does not take a command is made anew. */
  private readonly lose = (): void => void this.client?.end().catch(() => undefined);

  private reconnectLater(lost: pg.Client): void {
    lost.removeAllListeners('notification');
    if (this.isClosed || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.connecting = this.connect();
    }, RECONNECT_AFTER_MS);
  }
}
