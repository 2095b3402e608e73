import { decodeJwt, jwtVerify, type JWTVerifyGetKey } from 'jose';

const REMEMBERED = 10_000;
const BEARER = /^Bearer (\S{1,8192})$/i;

interface Known {
  readonly subject: string | undefined;
  readonly until: number;
}

/**
 * Who sends a request, for counting alone: whether they may do it is the service's to say. The signature is checked, once
 * a token, so that nobody uses up what another person may send by writing that person's name into a token.
 */
export class TokenSubjects {
  private readonly known = new Map<string, Known>();

  constructor(private readonly keys: JWTVerifyGetKey) {}

  /** Undefined for no token, and for one that cannot be believed: its requests are counted by address only. */
  async subjectOf(authorization: string | undefined): Promise<string | undefined> {
    const token = BEARER.exec(authorization ?? '')?.[1];
    if (!token) return undefined;
    const known = this.known.get(token);
    if (known && known.until > Date.now()) return known.subject;
    const found = await this.check(token);
    if (found) this.remember(token, found);
    return found?.subject;
  }

  private async check(token: string): Promise<Known | undefined> {
    try {
      const { exp = 0 } = decodeJwt(token);
      const { payload } = await jwtVerify(token, this.keys);
      return { subject: payload.sub, until: exp * 1_000 };
    } catch {
      return undefined;
    }
  }

  private remember(token: string, found: Known): void {
    this.known.delete(token);
    this.known.set(token, found);
    const [oldest] = this.known.keys();
    if (this.known.size > REMEMBERED && oldest !== undefined) this.known.delete(oldest);
  }
}
