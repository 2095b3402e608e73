import { createHash } from 'node:crypto';
import pRetry from 'p-retry';

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
    { as, method, path }: Addressed,
    readonly detail: string,
    /** Fields at fault, if the platform names any. */
    readonly fields: readonly string[] = [],
    /** Place the platform repeats from the request's evidence. */
    readonly readFrom?: { readonly document: string; readonly place?: string },
  ) {
    super(`${method} ${path} as ${as} was answered ${status} ${code}: ${detail}`);
    this.name = 'RequestRefused';
  }
}

/** Nobody answers at the origin. */
export class PlatformUnreachable extends Error {
  constructor(origin: string, { cause, message }: Error) {
    const reason = (cause as { code?: string } | undefined)?.code ?? message;
    super(`${origin} cannot be reached (${reason}): is the platform running there?`);
    this.name = 'PlatformUnreachable';
  }
}

const RETRIES = 12;
const WORTH_ANOTHER_TRY = new Set([408, 429, 502, 503, 504]);

type Addressed = Pick<ApiRequest, 'as' | 'method' | 'path'>;

interface Answer extends Pick<Response, 'ok' | 'status' | 'headers'> {
  readonly text: string;
}

const send = async (origin: string, { method, path }: Addressed, init: RequestInit): Promise<Answer> => {
  try {
    const answer = await fetch(`${origin}${path}`, { ...init, method });
    const { ok, status, headers } = answer;
    return { ok, status, headers, text: await answer.text() };
  } catch (error) {
    throw new PlatformUnreachable(origin, error as Error);
  }
};

const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof PlatformUnreachable || (error instanceof RequestRefused && WORTH_ANOTHER_TRY.has(error.status));

/** The gateway's demonstration sign-in. */
export const demonstrationSignIn =
  (origin: string, secret = 'demo') =>
  async (client: string): Promise<string> => {
    const request = { as: client, method: 'POST', path: '/oidc/token' };
    const answer = await send(origin, request, {
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret }),
    });
    if (!answer.ok) throw refusalOf(request, answer.status, answer.text);
    return (JSON.parse(answer.text) as { access_token: string }).access_token;
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
   * @throws RequestRefused       it said no
   * @throws PlatformUnreachable  it did not answer for most of a minute
   */
  send(request: ApiRequest): Promise<string | undefined> {
    const { retryAfterMs = 200 } = this.options;
    return pRetry(() => this.attempt(request), {
      retries: RETRIES,
      minTimeout: retryAfterMs,
      maxTimeout: retryAfterMs * 25,
      factor: 2,
      shouldRetry: ({ error }) => isWorthAnotherTry(error),
    });
  }

  /** A sign-in may have expired on the way: it is renewed once. */
  private async attempt(request: ApiRequest, isFirstTry = true): Promise<string | undefined> {
    const { ok, status, headers, text } = await send(this.options.origin, request, {
      headers: {
        Authorization: `Bearer ${await this.tokenOf(request.as)}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': idempotencyKeyOf(request),
        ...(this.positions.size > 0 && { 'Min-Position': this.seen() }),
      },
      body: JSON.stringify(request.body),
    });
    if (ok) {
      this.remember(headers.get('log-position'));
      return text === '' ? undefined : (JSON.parse(text) as { id?: string }).id;
    }
    if (status === 401 && this.tokens.delete(request.as) && isFirstTry) return this.attempt(request, false);
    throw refusalOf(request, status, text);
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

interface ProblemDetails {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string }[];
  readonly readFrom?: RequestRefused['readFrom'];
}

const refusalOf = (request: Addressed, status: number, text: string): RequestRefused => {
  try {
    const { code = '', detail = text, errors = [], readFrom } = JSON.parse(text) as ProblemDetails;
    const fields = errors.map(({ field }) => field);
    return new RequestRefused(status, code, request, detail, fields, readFrom);
  } catch {
    return new RequestRefused(status, '', request, text);
  }
};
