/** A service says that its view has moved. */
export interface Moved {
  readonly service: string;
  readonly programmes: readonly string[];
  /** By source of events. */
  readonly positions: Readonly<Record<string, string>>;
}

/** A service went down, or came up. */
export interface ServiceStatus {
  readonly service: string;
  readonly status: 'up' | 'down';
}

export type Connection = 'connecting' | 'live' | 'lost';

const NOBODY: readonly string[] = [];

class News {
  private connection: Connection = 'connecting';
  private down: readonly string[] = NOBODY;
  private readonly listeners = new Set<() => void>();

  readonly state = (): Connection => this.connection;

  /** Services that do not answer at the moment. */
  readonly servicesDown = (): readonly string[] => this.down;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  become(connection: Connection): void {
    if (connection === this.connection) return;
    this.connection = connection;
    this.tell();
  }

  serviceIs({ service, status }: ServiceStatus): void {
    if (this.down.includes(service) === (status === 'down')) return;
    const others = this.down.filter((name) => name !== service);
    this.down = status === 'down' ? [...others, service] : others;
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

/** Whether news arrive, and of whom they do not. */
export const news = new News();
