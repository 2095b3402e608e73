import { createHash } from 'node:crypto';
import pRetry, { AbortError } from 'p-retry';

export interface ApiClientOptions {
  /** Where the gateway answers: `http://127.0.0.1:8080`. */
  readonly origin: string;
  /** Bearer token of a client; by default the gateway's own sign-in with the demonstration secret. */
  readonly signIn?: (client: string) => Promise<string>;
  /** Waits between attempts; shorter in specs. */
  readonly retryAfterMs?: number;
}

export interface ApiRequest {
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly body: object;
}

/** The platform is there but says no: trying again does not help. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    { as, method, path }: ApiRequest,
    detail: string,
  ) {
    super(`${method} ${path} as ${as} was answered ${status} ${code}: ${detail}`);
    this.name = 'RequestRefused';
  }
}

const RETRIES = 12;
const WORTH_ANOTHER_TRY = new Set([408, 429, 502, 503, 504]);

/** The gateway's demonstration sign-in. */
export const demonstrationSignIn =
  (origin: string, secret = 'demo') =>
  async (client: string): Promise<string> => {
    const answer = await fetch(`${origin}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret }),
    });
    if (!answer.ok) throw new Error(`${client} cannot sign in at ${origin}: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  };

/** The same request is the same key, in every run: what was entered before an interruption is not entered again. */
const idempotencyKeyOf = ({ as, method, path, body }: ApiRequest): string =>
  `seed-${createHash('sha256')
    .update([as, method, path, JSON.stringify(body)].join('\n'))
    .digest('hex')}`;

/** Sends commands as people do: signed in, one after the other, each on a record that holds the ones before. */
export class ApiClient {
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly positions = new Map<string, bigint>();
  private readonly signIn: (client: string) => Promise<string>;

  constructor(private readonly options: ApiClientOptions) {
    this.signIn = options.signIn ?? demonstrationSignIn(options.origin);
  }

  /**
   * Sends one command and resolves with the id of what is new, if anything is. Waits and tries again while the
   * platform cannot be reached or has not caught up.
   *
   * @throws RequestRefused
   */
  send(request: ApiRequest): Promise<string | undefined> {
    const { retryAfterMs = 200 } = this.options;
    return pRetry(() => this.attempt(request), {
      retries: RETRIES,
      minTimeout: retryAfterMs,
      maxTimeout: retryAfterMs * 25,
      factor: 2,
    });
  }

  private async attempt(request: ApiRequest): Promise<string | undefined> {
    const { as, method, path, body } = request;
    const answer = await fetch(`${this.options.origin}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${await this.tokenOf(as)}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': idempotencyKeyOf(request),
        ...(this.positions.size > 0 && { 'Min-Position': this.seen() }),
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (answer.ok) {
      this.remember(answer.headers.get('log-position'));
      return text === '' ? undefined : (JSON.parse(text) as { id?: string }).id;
    }
    const refused = refusalOf(request, answer.status, text);
    if (answer.status === 401) this.tokens.delete(as);
    if (answer.status === 401 || WORTH_ANOTHER_TRY.has(answer.status)) throw refused;
    throw new AbortError(refused);
  }

  private tokenOf(client: string): Promise<string> {
    const held = this.tokens.get(client) ?? this.signIn(client);
    this.tokens.set(client, held);
    held.catch(() => this.tokens.delete(client));
    return held;
  }

  private seen(): string {
    return [...this.positions].map(([source, position]) => `${source}@${position}`).join(',');
  }

  private remember(logPosition: string | null): void {
    const [source, position] = logPosition?.split('@') ?? [];
    if (!source || !position) return;
    const before = this.positions.get(source) ?? 0n;
    if (BigInt(position) > before) this.positions.set(source, BigInt(position));
  }
}

const refusalOf = (request: ApiRequest, status: number, text: string): RequestRefused => {
  try {
    const { code, detail } = JSON.parse(text) as { code?: string; detail?: string };
    return new RequestRefused(status, code ?? '', request, detail ?? text);
  } catch {
    return new RequestRefused(status, '', request, text);
  }
};
