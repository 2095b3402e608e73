import type {
  Checkpoint,
  CheckpointEvents,
  CheckpointWithEvents,
  Comparison,
  LogEvidence,
  LogLink,
  Restoration,
} from './log-evidence.js';
import type { PublishedMessage } from './message.js';
import type { SourceLog } from './published-log.js';

export interface HttpSourceLogOptions {
  /** Where the service answers, e.g. `http://budgets:3002`. */
  readonly serviceUrl: string;
  /** A bearer token that may read published events; asked for before every request. */
  readonly token: () => Promise<string>;
  /** In ms; 10 s when left out. */
  readonly timeout?: number;
}

/** The source could not be asked, or did not understand: to be tried again. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable';
}

type LinkJson = Omit<LogLink, 'position'> & { readonly position: string };

type MessageJson = Omit<PublishedMessage, 'position' | 'previous'> & { position: string; previous: string };

/** Another deployment's published log, read over HTTP: `GET /published-events` and `GET /published-events/heads`. */
export class HttpSourceLog implements SourceLog {
  readonly evidence: LogEvidence = {
    checkpoints: async (after) => {
      const { items } = await this.ask<{ items: CheckpointWithEvents[] }>(
        `published-events/checkpoints?after=${after}`,
      );
      return items;
    },
    links: async (after, limit) => {
      const path = `published-events/links?after=${after}&limit=${limit}`;
      const { items } = await this.ask<{ items: LinkJson[] }>(path);
      return items.map((link) => ({ ...link, position: BigInt(link.position) }));
    },
    compare: (held: Checkpoint, events?: CheckpointEvents) =>
      this.ask<Comparison>('published-events/comparisons', { held, ...(events && { events }) }),
    restorations: async () => (await this.ask<{ items: Restoration[] }>('published-events/restorations')).items,
  };

  constructor(private readonly options: HttpSourceLogOptions) {}

  async readProgramme(programme: string, after: bigint, limit: number): Promise<PublishedMessage[]> {
    const query = new URLSearchParams({ programme, after: String(after), limit: String(limit) });
    const { messages } = await this.ask<{ messages: MessageJson[] }>(`published-events?${query}`);
    return messages.map((message) => ({
      ...message,
      position: BigInt(message.position),
      previous: BigInt(message.previous),
    }));
  }

  async heads(): Promise<ReadonlyMap<string, bigint>> {
    const { heads } = await this.ask<{ heads: Record<string, string> }>('published-events/heads');
    return new Map(Object.entries(heads).map(([programme, position]) => [programme, BigInt(position)]));
  }

  /** @throws SourceUnavailable */
  private async ask<Body>(path: string, sent?: object): Promise<Body> {
    const { serviceUrl, token, timeout = 10_000 } = this.options;
    const url = new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
    try {
      const response = await fetch(url, {
        headers: {
          authorization: `Bearer ${await token()}`,
          accept: 'application/json',
          ...(sent && { 'content-type': 'application/json' }),
        },
        ...(sent && { method: 'POST', body: JSON.stringify(sent) }),
        signal: AbortSignal.timeout(timeout),
      });
      if (!response.ok) throw new Error(`it answered ${response.status} ${(await response.text()).slice(0, 200)}`);
      return (await response.json()) as Body;
    } catch (error) {
      throw new SourceUnavailable(`${url.origin}${url.pathname} could not be read: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }
}

/** `fetch` says only "fetch failed"; the reason is in its cause. */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as { message: string; cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || message;
};
