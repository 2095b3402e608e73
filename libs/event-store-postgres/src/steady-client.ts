import pg from 'pg';

/**
 * A connection whose end is told by the statements that wait on it, and by the next one. Without a listener of its own, one
 * that is killed while nobody waits would end the process.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
