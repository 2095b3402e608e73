import { createHash, randomBytes } from 'node:crypto';

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

export interface SignInOptions {
  readonly origin: string;
  readonly client?: string;
  readonly redirectUri?: string;
  /** Further parameters of the authorization request. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** As much of a browser as signing in needs: cookies, and redirects that are followed one by one. */
export class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...this.cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const headers = { accept: 'text/html', ...(init.headers as Record<string, string>), ...(cookie && { cookie }) };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  /** Goes where an answer leads, until a page is there or the given address is reached. */
  async follow(answer: Response, at: string, until: string): Promise<{ url: string; answer: Response }> {
    let url = at;
    while (answer.headers.has('location')) {
      url = new URL(answer.headers.get('location') as string, url).href;
      if (url.startsWith(until)) break;
      answer = await this.send(url);
    }
    return { url, answer };
  }

  submit(url: string, fields: Record<string, string>): Promise<Response> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(fields) });
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const [name, value] = pair.split(/=(.*)/s) as [string, string];
    const attribute = (wanted: string) =>
      attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const expires = attribute('expires');
    if (value === '' || (expires && Date.parse(expires) < Date.now())) this.cookies.delete(name);
    else this.cookies.set(name, { value, path: attribute('path') ?? '/' });
  }
}

/** One sign-in of a person, as the portal does it: authorization code with PKCE. */
export class PortalSignIn {
  private readonly verifier = randomBytes(32).toString('base64url');
  readonly client: string;
  readonly redirectUri: string;

  constructor(
    private readonly browser: Browser,
    private readonly options: SignInOptions,
  ) {
    this.client = options.client ?? 'concert-portal';
    this.redirectUri = options.redirectUri ?? `${options.origin}/sign-in/callback`;
  }

  /** Asks for a sign-in: ends on the page that asks who it is, or back at the portal. */
  async begin(): Promise<{ url: string; answer: Response }> {
    const url = `${this.options.origin}/oidc/auth?${new URLSearchParams({
      client_id: this.client,
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: this.redirectUri,
      state: 'where-i-was',
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...this.options.parameters,
    })}`;
    return this.browser.follow(await this.browser.send(url), url, this.redirectUri);
  }

  /** Chooses somebody on the page; returns the address at which the portal takes up the sign-in. */
  async choose(page: string, person: string): Promise<URL> {
    const { url } = await this.browser.follow(await this.browser.submit(page, { person }), page, this.redirectUri);
    return new URL(url);
  }

  /** What the portal does with the code. */
  exchange(code: string, verifier = this.verifier): Promise<Response> {
    return this.token({
      grant_type: 'authorization_code',
      code,
      redirect_uri: this.redirectUri,
      code_verifier: verifier,
    });
  }

  refresh(token: string): Promise<Response> {
    return this.token({ grant_type: 'refresh_token', refresh_token: token });
  }

  private token(fields: Record<string, string>): Promise<Response> {
    return fetch(`${this.options.origin}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: this.client, ...fields }),
    });
  }
}

/** Signs a person in from the first click to the tokens. */
export const signInAs = async (person: string, options: SignInOptions, browser = new Browser()): Promise<Tokens> => {
  const signIn = new PortalSignIn(browser, options);
  const { url } = await signIn.begin();
  const back = await signIn.choose(url, person);
  const answer = await signIn.exchange(back.searchParams.get('code') ?? '');
  if (!answer.ok) throw new Error(`${person} was not signed in: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Tokens;
};
