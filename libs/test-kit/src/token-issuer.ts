import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Whom a token speaks for. */
export interface TokenHolder {
  readonly organization: string;
  readonly role: string;
  /** `sub` and `client_id`; `<organization>-<role>` in lower case when left out. */
  readonly user?: string;
}

interface TokenFaults {
  readonly audience?: string;
  readonly issuer?: string;
  /** Seconds from now; negative for a token that has expired; null for one that never does. */
  readonly expiresIn?: number | null;
  /** Seconds from now. */
  readonly issuedIn?: number;
  readonly typ?: string;
}

/** An OpenID Connect issuer for tests: signs what it is asked to, and serves its keys on a port of its own. */
export class TokenIssuer {
  private constructor(
    readonly issuer: string,
    readonly jwksUrl: string,
    private readonly sign: (claims: Record<string, unknown>, faults: TokenFaults) => Promise<string>,
    /** Stops serving the keys. */
    readonly close: () => Promise<void>,
  ) {}

  static async start(audience = 'concert'): Promise<TokenIssuer> {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const kid = 'test';
    const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] });
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(jwks),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    server.unref();
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`;

    const sign = (claims: Record<string, unknown>, faults: TokenFaults): Promise<string> => {
      const now = Math.floor(Date.now() / 1000);
      const { expiresIn = 3600, issuedIn = -1, typ = 'at+jwt' } = faults;
      const token = new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid, typ })
        .setIssuer(faults.issuer ?? issuer)
        .setAudience(faults.audience ?? audience)
        .setIssuedAt(now + issuedIn);
      return (expiresIn === null ? token : token.setExpirationTime(now + expiresIn)).sign(privateKey);
    };
    const close = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    return new TokenIssuer(issuer, `${issuer}/jwks`, sign, close);
  }

  /** The variables a service under test is configured with. */
  get env(): Record<'OIDC_ISSUER' | 'OIDC_JWKS_URL' | 'OIDC_AUDIENCE', string> {
    return { OIDC_ISSUER: this.issuer, OIDC_JWKS_URL: this.jwksUrl, OIDC_AUDIENCE: 'concert' };
  }

  tokenFor({ organization, role, user }: TokenHolder, faults: TokenFaults = {}): Promise<string> {
    const subject = user ?? `${organization}-${role}`.toLowerCase();
    return this.sign({ sub: subject, client_id: subject, organization, role }, faults);
  }

  expiredTokenFor(holder: TokenHolder): Promise<string> {
    return this.tokenFor(holder, { expiresIn: -60 });
  }

  /** Rightly signed, but for somebody else's API. */
  foreignTokenFor(holder: TokenHolder): Promise<string> {
    return this.tokenFor(holder, { audience: 'somebody-else' });
  }
}
