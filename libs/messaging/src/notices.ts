/** What processes on one database tell each other, as PostgreSQL's NOTIFY does. */
export interface Notices {
  /**
   * Calls the listener with what is told on a channel, and without it when something may have gone unheard; returns its
   * removal.
   */
  hear(channel: string, listener: (told?: string) => void): () => void;
}
