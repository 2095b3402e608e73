/** A service says that its view has moved. */
export interface Moved {
  readonly service: string;
  readonly programmes: readonly string[];
  /** By source of events. */
  readonly positions: Readonly<Record<string, string>>;
}

export type Connection = 'connecting' | 'live' | 'lost';

class News {
  private connection: Connection = 'connecting';
  private readonly listeners = new Set<() => void>();

  readonly state = (): Connection => this.connection;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  become(connection: Connection): void {
    if (connection === this.connection) return;
    this.connection = connection;
    this.listeners.forEach((listener) => listener());
  }
}

/** Whether news arrive. */
export const news = new News();
